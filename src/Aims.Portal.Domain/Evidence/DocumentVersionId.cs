namespace Aims.Portal.Domain.Evidence;

/// <summary>One stored file of a document.</summary>
public readonly record struct DocumentVersionId(Guid Value) : IEntityId, IParsable<DocumentVersionId>
{
    public static DocumentVersionId New() => new(Guid.CreateVersion7());

    public static DocumentVersionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DocumentVersionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new DocumentVersionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
