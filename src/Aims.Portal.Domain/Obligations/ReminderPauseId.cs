namespace Aims.Portal.Domain.Obligations;

/// <summary>A pause of reminders.</summary>
public readonly record struct ReminderPauseId(Guid Value) : IEntityId, IParsable<ReminderPauseId>
{
    public static ReminderPauseId New() => new(Guid.CreateVersion7());

    public static ReminderPauseId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ReminderPauseId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new ReminderPauseId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
