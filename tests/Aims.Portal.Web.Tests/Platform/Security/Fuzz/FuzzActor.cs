using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Somebody who sends requests: a session, the token that belongs to it, and the forms he has seen.</summary>
internal sealed record FuzzActor(string Name, Role? Role, string? Home)
{
    public IReadOnlyDictionary<string, string> Cookies { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? Token { get; init; }

    public IReadOnlyList<FuzzForm> Forms { get; init; } = [];

    /// <summary>What he may know: the operator knows what organisations are called.</summary>
    public IReadOnlyList<string> MayKnow { get; init; } = [];
}

/// <summary>A form as it stood on a page.</summary>
internal sealed record FuzzForm(string Action, bool Multipart, IReadOnlyList<KeyValuePair<string, string>> Fields);
