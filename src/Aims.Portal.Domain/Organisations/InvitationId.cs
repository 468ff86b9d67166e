namespace Aims.Portal.Domain.Organisations;

/// <summary>An invitation by mail.</summary>
public readonly record struct InvitationId(Guid Value) : IEntityId, IParsable<InvitationId>
{
    public static InvitationId New() => new(Guid.CreateVersion7());

    public static InvitationId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out InvitationId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new InvitationId(value);
        return ok;
    }

    public override string ToString() => Value.ToString("D");
}
