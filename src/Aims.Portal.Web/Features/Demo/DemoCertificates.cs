using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Web.Features.Demo;

/// <param name="Vendor">Slug of the vendor's organisation.</param>
internal sealed record DemoCertificate(string Vendor, string Kind, CertificateStatus Status, CertificateFacts Facts);

/// <summary>One certificate for every status there is, with dates that lead to it on whatever day the demo begins.</summary>
internal static class DemoCertificates
{
    private const string Body = "Meridian Assurance (CB) Ltd.";

    public static IReadOnlyList<DemoCertificate> All(DateOnly today) =>
    [
        Of("lumenfall", CertificateStandard.Iso42001, CertificateStatus.SurveillanceDue, today, "AIMS-2024-0315", "Design, development and operation of the credit scoring service Lumenfall Score", "ANAB"),
        Of("lumenfall", CertificateStandard.Iso27001, CertificateStatus.Valid, today, "IS-778120", "Information security for the development and hosting of Lumenfall Score and Lumenfall Collect", "UKAS"),
        Of("lumenfall", CertificateStandard.Iso27701, CertificateStatus.Unverified, today, "PIMS-20514", "Privacy information management for Lumenfall Score and Lumenfall Collect, role processor", "UKAS"),
        Of("brightwater", CertificateStandard.Iso42001, CertificateStatus.ScopeMismatch, today, "AIMS-2025-0088", "AI management system of the managed case-handling desk in Singapore", "SAC"),
        Of("brightwater", CertificateStandard.Iso27001, CertificateStatus.Expiring, today, "IS-640991", "Hosting and support of Brightwater Screen and Brightwater Monitor", "SAC"),
        Of("brightwater", CertificateStandard.Iso27701, CertificateStatus.Expired, today, "PIMS-11873", "Privacy information management for Brightwater Screen", "SAC"),
        Of("jadepath", CertificateStandard.Iso42001, CertificateStatus.ExpiredRestorable, today, "AIMS-2024-0071", "Design and operation of Jadepath Match and Jadepath Shortlist", "HKAS"),
        Of("jadepath", CertificateStandard.Iso27701, CertificateStatus.Withdrawn, today, "PIMS-13302", "Privacy information management for Jadepath Match", "HKAS"),
        Of("kestrel", CertificateStandard.Iso42001, CertificateStatus.NotYetValid, today, "AIMS-2026-0410", "Design and operation of Kestrel Voice Assist and Kestrel Voice Notes", "HKAS"),
        Of("kestrel", CertificateStandard.Iso27001, CertificateStatus.SupersededEdition, today, "IS-501277", "Development and hosting of Kestrel Voice Assist", "HKAS"),
        Of("kestrel", CertificateStandard.Iso27701, CertificateStatus.Unaccredited, today, "GCR-PIMS-0099", "Privacy information management for Kestrel Voice Assist", "Global Compliance Register"),
        Of("tidewheel", CertificateStandard.Iso42001, CertificateStatus.Suspended, today, "AIMS-2025-0164", "Design and operation of Tidewheel Recover", "HKAS"),
        Of("tidewheel", CertificateStandard.Iso27001, CertificateStatus.SurveillanceOverdue, today, "IS-702645", "Hosting and operation of Tidewheel Recover and Tidewheel Notes", "HKAS"),
    ];

    private static DemoCertificate Of(string vendor, CertificateStandard standard, CertificateStatus status, DateOnly today, string number, string scope, string accreditation)
    {
        var holder = Holders[vendor];
        var shaped = Shape(status, today);
        var facts = shaped with
        {
            Standard = standard,
            Edition = status is CertificateStatus.SupersededEdition ? "ISO/IEC 27001:2013" : standard switch { CertificateStandard.Iso42001 => "ISO/IEC 42001:2023", CertificateStandard.Iso27001 => "ISO/IEC 27001:2022", _ => "ISO/IEC 27701:2019" },
            Number = number,
            HolderName = holder.Name,
            HolderAddress = holder.Address,
            Sites = [holder.Address],
            Scope = scope,
            SoaVersion = "3.1",
            SoaDate = shaped.IssueDate.AddDays(-40),
            RoleInScope = standard is CertificateStandard.Iso42001 ? "AI provider" : null,
            CertificationBody = status is CertificateStatus.Unaccredited ? "GCR Certification Services" : Body,
            AccreditationBody = accreditation,
            AccreditationMark = status is CertificateStatus.Unaccredited ? null : $"{accreditation} 0{number.Length}47",
            MlaMark = status is CertificateStatus.Unaccredited ? null : true,
            VerificationUrl = status is CertificateStatus.Unaccredited ? null : $"https://register.meridian-assurance.example/{number}",
            ScopeCoversService = status is not CertificateStatus.ScopeMismatch,
            Verified = status is not CertificateStatus.Unverified,
        };
        return new DemoCertificate(vendor, $"iso{CertificateEdition.Name(standard)[^5..]}_certificate", status, facts);
    }

    private static CertificateFacts Shape(CertificateStatus status, DateOnly today) => status switch
    {
        CertificateStatus.SurveillanceDue => Cycle(today.AddMonths(-24).AddDays(30)),
        CertificateStatus.SurveillanceOverdue => Cycle(today.AddMonths(-12).AddDays(-20)) with { SurveillanceDone = [] },
        CertificateStatus.Expiring => Ending(today.AddDays(60), 36),
        // Certified late in an older cycle of the management system, hence shorter than three years.
        CertificateStatus.ExpiredRestorable => Ending(today.AddDays(-4), 24),
        CertificateStatus.Expired => Ending(today.AddMonths(-8), 36),
        CertificateStatus.SupersededEdition => Ending(today.AddMonths(7), 36),
        CertificateStatus.Suspended => Cycle(today.AddMonths(-14)) with { ReportedState = ReportedState.Suspended },
        CertificateStatus.Withdrawn => Cycle(today.AddMonths(-14)) with { ReportedState = ReportedState.Withdrawn },
        CertificateStatus.NotYetValid => Cycle(today.AddDays(9)) with { SurveillanceDone = [] },
        _ => Cycle(today.AddMonths(-14)),
    };

    /// <summary>A first cycle with its first surveillance done.</summary>
    private static CertificateFacts Cycle(DateOnly decision) => new()
    {
        OriginalDate = decision,
        IssueDate = decision,
        CycleStart = decision,
        ExpiryDate = decision.AddMonths(CertificationCycle.LengthMonths).AddDays(-1),
        SurveillanceDone = [decision.AddMonths(11)],
    };

    /// <summary>A first cycle with all its surveillance audits done.</summary>
    private static CertificateFacts Ending(DateOnly expiry, int months)
    {
        var decision = expiry.AddDays(1).AddMonths(-months);
        return Cycle(decision) with { ExpiryDate = expiry, SurveillanceDone = [.. new[] { decision.AddMonths(11), decision.AddMonths(24).AddDays(10) }.Where(d => d <= expiry)] };
    }

    private static readonly Dictionary<string, (string Name, string Address)> Holders = new(StringComparer.Ordinal)
    {
        ["lumenfall"] = ("Lumenfall Credit Analytics Limited", "18/F Harcourt Works, 12 Tanner Road, North Point, Hong Kong"),
        ["brightwater"] = ("Brightwater AML Pte. Ltd.", "71 Robinson Lane, #11-02, Singapore"),
        ["jadepath"] = ("Jadepath Talent (HK) Limited", "Unit 904, Mercer Block, 26 Wing Lok Street, Sheung Wan, Hong Kong"),
        ["kestrel"] = ("Kestrel Voice Limited", "5 Cyber Walk, Pok Fu Lam, Hong Kong"),
        ["tidewheel"] = ("Tidewheel Collections Limited", "33/F Kai Fuk Tower, Kowloon Bay, Hong Kong"),
    };
}
