namespace Aims.Portal.Domain.Evidence;

/// <summary>One stored file of a document. Random, since the other party sees it (see <see cref="IEntityId"/>).</summary>
public readonly record struct DocumentVersionId(Guid Value) : IEntityId, IParsable<DocumentVersionId>
{
    public static DocumentVersionId New() => new(UntimedKey.New());

    public static DocumentVersionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DocumentVersionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new DocumentVersionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
