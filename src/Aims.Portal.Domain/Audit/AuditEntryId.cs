namespace Aims.Portal.Domain.Audit;

/// <summary>One line of the audit trail.</summary>
public readonly record struct AuditEntryId(Guid Value) : IEntityId, IParsable<AuditEntryId>
{
    public static AuditEntryId New() => new(Guid.CreateVersion7());

    public static AuditEntryId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out AuditEntryId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new AuditEntryId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
