using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What is written on a certificate, as typed. The names are those of <see cref="CertificateFacts"/>, so that a problem finds its field.</summary>
public sealed class CertificateForm
{
    internal const int Short = 100;
    internal const int Line = 300;
    internal const int Long = 4000;
    private const string TooLong = "This has at most {1} characters.";

    public CertificateStandard Standard { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? Edition { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? Number { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? HolderName { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? HolderAddress { get; set; }

    /// <summary>One a line.</summary>
    [StringLength(Long, ErrorMessage = TooLong)]
    public string? Sites { get; set; }

    [StringLength(Long, ErrorMessage = TooLong)]
    public string? Scope { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? SoaVersion { get; set; }

    [Display(Name = "a date")]
    public DateOnly? SoaDate { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? RoleInScope { get; set; }

    [Display(Name = "a date")]
    public DateOnly? OriginalDate { get; set; }

    [Display(Name = "a date")]
    public DateOnly? IssueDate { get; set; }

    [Display(Name = "a date")]
    public DateOnly? CycleStart { get; set; }

    [Display(Name = "a date")]
    public DateOnly? ExpiryDate { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? CertificationBody { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? AccreditationBody { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? AccreditationMark { get; set; }

    public bool? MlaMark { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? VerificationUrl { get; set; }

    public bool? ScopeCoversService { get; set; }

    public bool Verified { get; set; }

    /// <summary>Of a document of that kind.</summary>
    public static CertificateStandard StandardOf(string kind) => kind switch { "iso27001_certificate" => CertificateStandard.Iso27001, "iso27701_certificate" => CertificateStandard.Iso27701, _ => CertificateStandard.Iso42001 };

    public static CertificateForm Of(CertificateFacts f) => new()
    {
        Standard = f.Standard,
        Edition = f.Edition,
        Number = f.Number,
        HolderName = f.HolderName,
        HolderAddress = f.HolderAddress,
        Sites = string.Join('\n', f.Sites),
        Scope = f.Scope,
        SoaVersion = f.SoaVersion,
        SoaDate = f.SoaDate,
        RoleInScope = f.RoleInScope,
        OriginalDate = f.OriginalDate,
        IssueDate = f.IssueDate == default ? null : f.IssueDate,
        CycleStart = f.CycleStart,
        ExpiryDate = f.ExpiryDate == default ? null : f.ExpiryDate,
        CertificationBody = f.CertificationBody,
        AccreditationBody = f.AccreditationBody,
        AccreditationMark = f.AccreditationMark,
        MlaMark = f.MlaMark,
        VerificationUrl = f.VerificationUrl,
        ScopeCoversService = f.ScopeCoversService,
        Verified = f.Verified,
    };

    public CertificateFacts ToFacts() => new()
    {
        Standard = Standard,
        Edition = Edition ?? "",
        Number = Number ?? "",
        HolderName = HolderName ?? "",
        HolderAddress = HolderAddress ?? "",
        Sites = Sites?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        Scope = Scope ?? "",
        SoaVersion = SoaVersion,
        SoaDate = SoaDate,
        RoleInScope = RoleInScope,
        OriginalDate = OriginalDate,
        IssueDate = IssueDate ?? default,
        CycleStart = CycleStart,
        ExpiryDate = ExpiryDate ?? default,
        CertificationBody = CertificationBody ?? "",
        AccreditationBody = AccreditationBody,
        AccreditationMark = AccreditationMark,
        MlaMark = MlaMark,
        VerificationUrl = VerificationUrl,
        ScopeCoversService = ScopeCoversService,
        Verified = Verified,
    };
}
