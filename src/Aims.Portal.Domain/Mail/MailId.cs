namespace Aims.Portal.Domain.Mail;

/// <summary>A mail waiting in or sent from the outbox.</summary>
public readonly record struct MailId(Guid Value) : IEntityId, IParsable<MailId>
{
    public static MailId New() => new(Guid.CreateVersion7());

    public static MailId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out MailId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new MailId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
