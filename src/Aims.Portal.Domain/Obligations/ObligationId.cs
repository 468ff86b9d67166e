namespace Aims.Portal.Domain.Obligations;

/// <summary>Anything with a due date.</summary>
public readonly record struct ObligationId(Guid Value) : IEntityId, IParsable<ObligationId>
{
    public static ObligationId New() => new(Guid.CreateVersion7());

    public static ObligationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ObligationId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new ObligationId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
