using System.Text;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>One request as it goes over the wire, before the server reads anything into it.</summary>
internal sealed record FuzzRequest
{
    public required int Number { get; init; }

    public required string Who { get; init; }

    public required string Method { get; init; }

    /// <summary>Still encoded.</summary>
    public required string Path { get; init; }

    /// <summary>Parts of the query, still encoded.</summary>
    public IReadOnlyList<string> Query { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Names of cookies and of whom each is.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Cookies { get; init; } = [];

    /// <summary>Null for a request without a body.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Fields { get; init; }

    /// <summary>Whose antiforgery token goes along; null for none.</summary>
    public string? TokenOf { get; init; }

    public bool TokenInHeader { get; init; }

    /// <summary>Sent as multipart, with a file when it has a name.</summary>
    public bool Multipart { get; init; }

    public string? ContentType { get; init; }

    public string RemoteAddress { get; init; } = "198.51.100.7";

    /// <summary>An owner's own request, in which the secret must be seen.</summary>
    public bool IsControl { get; init; }

    public string Target => Query.Count == 0 ? Path : Path + "?" + string.Join('&', Query);

    /// <summary>All that the sender says himself, to be compared with what comes back.</summary>
    public string Said()
    {
        var text = new StringBuilder(Target).Append('\n');
        foreach (var (name, value) in Headers) text.Append(name).Append(' ').Append(value).Append('\n');
        foreach (var (name, value) in Fields ?? []) text.Append(name).Append(' ').Append(value).Append('\n');
        var plain = text.ToString();
        return plain + Uri.UnescapeDataString(plain) + Uri.UnescapeDataString(Uri.UnescapeDataString(plain));
    }

    /// <summary>What a person needs to send it again.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"try {Number}, {Who}, from {RemoteAddress}:\n  {Method} {Target}\n");
        foreach (var (name, value) in Headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        if (Cookies.Count > 0) text.Append("  Cookie: ").AppendJoin("; ", Cookies.Select(c => $"{c.Key}=<of {c.Value}>")).Append('\n');
        if (TokenOf is not null) text.Append(TokenInHeader ? "  X-Form-Token: " : "  __RequestVerificationToken=").Append("<of ").Append(TokenOf).Append(">\n");
        if (Fields is not null)
        {
            text.Append("  Content-Type: ").Append(ContentType ?? (Multipart ? "multipart/form-data" : "application/x-www-form-urlencoded")).Append("\n\n");
            text.Append("  ").AppendJoin('&', Fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value.Length > 300 ? f.Value[..300] + "…" : f.Value)}")).Append('\n');
        }

        return text.ToString();
    }
}
