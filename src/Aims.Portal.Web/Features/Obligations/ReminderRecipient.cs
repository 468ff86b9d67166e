using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>As what somebody is reminded: decides what the mail asks of him and where its button leads.</summary>
public enum ReminderRole
{
    /// <summary>Answers a request at the vendor.</summary>
    Answers,

    /// <summary>Named by the buyer; nobody at the vendor has accepted the request yet.</summary>
    Contact,

    /// <summary>Looks after certificates and documents at the vendor.</summary>
    Evidence,

    /// <summary>Puts right what a buyer found, at the vendor.</summary>
    Remedies,

    /// <summary>Assesses the vendor again, at the buyer.</summary>
    Reassesses,

    /// <summary>Looks after the vendor at the buyer, and is told that the vendor is late.</summary>
    Escalation,
}

/// <param name="Key">Under which the reminder is remembered as sent: once per recipient and milestone.</param>
/// <param name="OnBehalfOf">The organisation the mail is sent for: never a buyer other than the recipient's own, or the one that asked.</param>
/// <param name="Company">The vendor as the recipient knows it.</param>
public sealed record ReminderRecipient(string Name, string Email, string Language, string Key, ReminderRole Role, TenantInfo OnBehalfOf, string Company, string? Slug, string Link)
{
    /// <summary>The organisation the recipient works for, whose digest and quiet days rule the delivery; null for a contact who has none yet.</summary>
    public OrganisationId? Organisation { get; init; }

    public static string KeyOf(string email) => Invitation.Normalize(email);
}
