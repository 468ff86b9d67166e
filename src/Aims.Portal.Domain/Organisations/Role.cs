namespace Aims.Portal.Domain.Organisations;

/// <summary>What a member is in an organisation. Each role belongs to one kind of organisation.</summary>
public enum Role
{
    BuyerAdministrator,
    ProcurementOfficer,
    RiskManager,
    Reviewer,
    Approver,
    Auditor,
    VendorAdministrator,
    ResponseOwner,
    EvidenceOwner,
    Contributor,
    PlatformOperator,
}

/// <summary>Which role may do what. Data, so that a person can read it and a test can walk it.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.BuyerAdministrator] = [Permission.BeMember, Permission.ReadRegister, Permission.ReadAssessments, Permission.ManageMembers, Permission.TakeOut, Permission.PauseReminders, Permission.ReadAuditTrail],
        [Role.ProcurementOfficer] = [Permission.BeMember, Permission.ReadRegister, Permission.WriteRegister, Permission.SendAssessments, Permission.ReadAssessments, Permission.AskForEvidence, Permission.PauseReminders],
        [Role.RiskManager] = [Permission.BeMember, Permission.ReadRegister, Permission.WriteRegister, Permission.SendAssessments, Permission.ReadAssessments, Permission.AskForEvidence, Permission.Review, Permission.Decide, Permission.ReadAuditTrail, Permission.PauseReminders],
        [Role.Reviewer] = [Permission.BeMember, Permission.ReadRegister, Permission.ReadAssessments, Permission.AskForEvidence, Permission.Review],
        [Role.Approver] = [Permission.BeMember, Permission.ReadRegister, Permission.ReadAssessments, Permission.Decide, Permission.ReadAuditTrail],
        [Role.Auditor] = [Permission.BeMember, Permission.ReadRegister, Permission.ReadAssessments, Permission.ReadAuditTrail],
        [Role.VendorAdministrator] = [Permission.BeMember, Permission.ReadRequests, Permission.Answer, Permission.Submit, Permission.ReadEvidence, Permission.WriteEvidence, Permission.Publish, Permission.ManageMembers, Permission.TakeOut, Permission.PauseReminders, Permission.ReadAuditTrail],
        [Role.ResponseOwner] = [Permission.BeMember, Permission.ReadRequests, Permission.Answer, Permission.Submit, Permission.ReadEvidence, Permission.WriteEvidence, Permission.PauseReminders],
        [Role.EvidenceOwner] = [Permission.BeMember, Permission.ReadRequests, Permission.Answer, Permission.ReadEvidence, Permission.WriteEvidence, Permission.Publish, Permission.PauseReminders],
        [Role.Contributor] = [Permission.BeMember, Permission.ReadRequests, Permission.Answer, Permission.ReadEvidence],
        [Role.PlatformOperator] = [Permission.BeMember, Permission.Operate],
    };

    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);

    public static IEnumerable<Role> Of(OrganisationKind kind) => Enum.GetValues<Role>().Where(r => r.Kind() == kind);

    public static OrganisationKind Kind(this Role role) => role switch
    {
        Role.BuyerAdministrator or Role.ProcurementOfficer or Role.RiskManager or Role.Reviewer or Role.Approver or Role.Auditor => OrganisationKind.Buyer,
        Role.VendorAdministrator or Role.ResponseOwner or Role.EvidenceOwner or Role.Contributor => OrganisationKind.Vendor,
        Role.PlatformOperator => OrganisationKind.Platform,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role"),
    };

    /// <summary>The role in words, the key of its translation.</summary>
    public static string Words(this Role role) => role switch
    {
        Role.BuyerAdministrator => "Administrator",
        Role.ProcurementOfficer => "Procurement officer",
        Role.RiskManager => "Third-party risk manager",
        Role.Reviewer => "Reviewer",
        Role.Approver => "Approver",
        Role.Auditor => "Auditor (read only)",
        Role.VendorAdministrator => "Vendor administrator",
        Role.ResponseOwner => "Response owner",
        Role.EvidenceOwner => "Evidence owner",
        Role.Contributor => "Contributor",
        Role.PlatformOperator => "Platform operator",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role"),
    };
}
