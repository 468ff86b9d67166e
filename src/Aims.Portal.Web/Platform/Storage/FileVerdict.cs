using System.Diagnostics.CodeAnalysis;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Either a kind with its content type, or the reason for refusing; never both.</summary>
public sealed record FileVerdict
{
    private FileVerdict() { }

    public FileKind? Kind { get; private init; }

    /// <summary>The one content type the portal uses for this kind, whatever the client sent.</summary>
    public string? ContentType { get; private init; }

    public FileRefusal? Refusal { get; private init; }

    [MemberNotNullWhen(true, nameof(Kind), nameof(ContentType))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Kind is not null;

    internal static FileVerdict Accept(FileKind kind, string contentType) => new() { Kind = kind, ContentType = contentType };

    internal static FileVerdict Refuse(FileRefusal refusal) => new() { Refusal = refusal };
}
