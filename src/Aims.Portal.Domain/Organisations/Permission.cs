namespace Aims.Portal.Domain.Organisations;

/// <summary>What a page or endpoint may demand of the person who calls it. Roles hold them by the table in <see cref="RolePermissions"/>.</summary>
public enum Permission
{
    /// <summary>Be a member at all: the dashboard and one's own settings.</summary>
    BeMember,

    // the buyer's side
    ReadRegister,
    WriteRegister,
    SendAssessments,
    ReadAssessments,
    Review,
    Decide,

    /// <summary>Ask a vendor for a document.</summary>
    AskForEvidence,

    // the vendor's side
    ReadRequests,
    Answer,
    Submit,
    ReadEvidence,
    WriteEvidence,

    /// <summary>Decide what the trust profile tells everybody.</summary>
    Publish,

    // both
    ManageMembers,

    /// <summary>Take everything the organisation has out as one archive.</summary>
    TakeOut,

    /// <summary>Hold reminders back for a time, and end that.</summary>
    PauseReminders,
    ReadAuditTrail,

    /// <summary>Run the platform: jobs and health, never a tenant's content.</summary>
    Operate,
}
