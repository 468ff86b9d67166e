namespace Aims.Portal.Domain.Evidence;

/// <summary>An evidence document in a vendor's library. Random, since the other party sees it (see <see cref="IEntityId"/>).</summary>
public readonly record struct DocumentId(Guid Value) : IEntityId, IParsable<DocumentId>
{
    public static DocumentId New() => new(UntimedKey.New());

    public static DocumentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DocumentId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new DocumentId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
