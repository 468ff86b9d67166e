using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What a vendor fills in about something that happened. Which fields are asked depends on the kind; bound under their own names, which are those the rules speak of.</summary>
public sealed class EventForm
{
    private const int Short = 100;
    private const int Line = 300;
    private const int Long = 4000;
    private const string TooLong = "This has at most {1} characters.";

    [Display(Name = "a date")]
    public DateOnly? On { get; set; }

    [Display(Name = "a date")]
    public DateOnly? DecidedOn { get; set; }

    [Display(Name = "a date")]
    public DateOnly? ExpiryDate { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? CertificationBody { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? AccreditationBody { get; set; }

    [StringLength(Long, ErrorMessage = TooLong)]
    public string? Scope { get; set; }

    [StringLength(Long, ErrorMessage = TooLong)]
    public string? Sites { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? Edition { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? CheckedBy { get; set; }

    [StringLength(Line, ErrorMessage = TooLong)]
    public string? Register { get; set; }

    public RegisterResult? Result { get; set; }

    [Display(Name = "a date")]
    public DateOnly? IssuedOn { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? Number { get; set; }

    [StringLength(Short, ErrorMessage = TooLong)]
    public string? SoaVersion { get; set; }

    [Display(Name = "a date")]
    public DateOnly? SoaDate { get; set; }

    public DocumentId? Document { get; set; }

    [StringLength(Long, ErrorMessage = TooLong)]
    public string? Note { get; set; }

    /// <exception cref="RuleViolation">A field that this kind needs is empty.</exception>
    public CertificateEvent ToEvent(EventKind kind, EventProof proof)
    {
        var on = Needed(On, nameof(On));
        return kind switch
        {
            EventKind.SurveillanceAudit => new SurveillanceAudit(on, proof),
            EventKind.Recertification => new Recertification(on, proof, Needed(ExpiryDate, nameof(ExpiryDate))) { Paper = Paper },
            EventKind.Restoration => new Restoration(on, proof, Needed(DecidedOn, nameof(DecidedOn)), Needed(ExpiryDate, nameof(ExpiryDate))) { Paper = Paper },
            EventKind.Suspension => new Suspension(on, proof),
            EventKind.SuspensionLifted => new SuspensionLifted(on, proof),
            EventKind.Withdrawal => new Withdrawal(on, proof),
            EventKind.Transfer => new Transfer(on, proof, CertificationBody ?? "", AccreditationBody) { Paper = Paper },
            EventKind.ScopeExtended or EventKind.ScopeReduced =>
                new ScopeChange(on, proof, kind is EventKind.ScopeExtended ? ScopeChangeKind.Extended : ScopeChangeKind.Reduced, Scope ?? "") { Sites = Lines(Sites) ?? [], Paper = Paper },
            EventKind.EditionTransition => new EditionTransition(on, proof, Edition ?? "") { Paper = Paper },
            EventKind.RegisterCheck => new RegisterCheck(on, proof, CheckedBy ?? "", Register ?? "", Result ?? throw Missing(nameof(Result))) { Screenshot = proof.Document },
            EventKind.Stage1 => new StageAudit(on, proof, AuditStage.One),
            EventKind.Stage2 => new StageAudit(on, proof, AuditStage.Two),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Null while nothing of the new paper is known.</summary>
    private Reissue? Paper => IssuedOn is null && Number is null && SoaVersion is null && SoaDate is null ? null : new Reissue(Needed(IssuedOn, nameof(IssuedOn)), Number, SoaVersion, SoaDate);

    private static string[]? Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateOnly Needed(DateOnly? date, string field) => date ?? throw Missing(field);

    private static RuleViolation Missing(string field) => field switch
    {
        nameof(On) => new("certificate.event-date", "Write the day on which it happened.") { Field = field },
        nameof(ExpiryDate) => new("certificate.event-expiry", "Write the expiry date of the new certificate.") { Field = field },
        nameof(DecidedOn) => new("certificate.event-decided", "Write the day of the certification body's decision.") { Field = field },
        nameof(IssuedOn) => new("certificate.event-issued", "Write when the new certificate was issued, or leave all fields of the new certificate empty.") { Field = field },
        _ => new("certificate.event-result", "Choose what the register said.") { Field = field },
    };
}
