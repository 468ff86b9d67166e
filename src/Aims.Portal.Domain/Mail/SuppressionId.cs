namespace Aims.Portal.Domain.Mail;

/// <summary>An entry of an organisation's list of addresses that get no reminders.</summary>
public readonly record struct SuppressionId(Guid Value) : IEntityId, IParsable<SuppressionId>
{
    public static SuppressionId New() => new(Guid.CreateVersion7());

    public static SuppressionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out SuppressionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new SuppressionId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
