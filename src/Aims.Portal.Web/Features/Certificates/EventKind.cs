using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates.History;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What a vendor can record about a certificate; in the order in which it is offered.</summary>
public enum EventKind
{
    SurveillanceAudit,
    Recertification,
    Restoration,
    Suspension,
    SuspensionLifted,
    Withdrawal,
    Transfer,
    ScopeExtended,
    ScopeReduced,
    EditionTransition,
    RegisterCheck,
    Stage1,
    Stage2,
}

/// <summary>The kinds and what happened, in words.</summary>
public static class EventWords
{
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.SurveillanceAudit => "Surveillance audit",
        EventKind.Recertification => "Recertification",
        EventKind.Restoration => "Certification restored",
        EventKind.Suspension => "Suspension",
        EventKind.SuspensionLifted => "Suspension lifted",
        EventKind.Withdrawal => "Withdrawal",
        EventKind.Transfer => "Transfer to another certification body",
        EventKind.ScopeExtended => "Scope extended",
        EventKind.ScopeReduced => "Scope reduced",
        EventKind.EditionTransition => "Edition transition",
        EventKind.RegisterCheck => "Register check",
        EventKind.Stage1 => "Stage 1 audit",
        EventKind.Stage2 => "Stage 2 audit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The first line of every history.</summary>
    public static TextKey Issued => new("Certificate issued");

    public static Sentence ValidTo(DateOnly expiry) => new("Printed expiry date {0}", expiry);

    /// <summary>What the portal asks for, and what follows.</summary>
    public static string HintOf(EventKind kind) => kind switch
    {
        EventKind.SurveillanceAudit => "The day on which the audit took place. The next one becomes due by itself.",
        EventKind.Recertification => "Decided before the certificate expired. The new cycle runs from the decision; the new expiry date may follow the old one. Upload the new paper as a new version of the document too: what you submit shows the dates of the file.",
        EventKind.Restoration => "Only within six months after expiry. Between expiry and restoration the certificate was not valid. Upload the new paper as a new version of the document too: what you submit shows the dates of the file.",
        EventKind.Suspension => "The certificate is not valid meanwhile. Buyers that hold it see it at once; not telling them is worse.",
        EventKind.SuspensionLifted => "The day from which the certificate is in force again.",
        EventKind.Withdrawal => "Nothing can be recorded after it. A new certificate is recorded from its own document.",
        EventKind.Transfer => "The cycle goes on with the other body. It has to be confirmed anew.",
        EventKind.ScopeExtended or EventKind.ScopeReduced => "Copy the new scope statement as printed.",
        EventKind.EditionTransition => "The certificate was carried over to a newer edition; the cycle goes on.",
        EventKind.RegisterCheck => "Somebody looked into a register or asked the certification body.",
        EventKind.Stage1 or EventKind.Stage2 => "Part of the first certification, before its decision.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What the day of such an event is.</summary>
    public static string DayOf(EventKind kind) => kind switch
    {
        EventKind.Recertification => "Decision of the certification body",
        EventKind.Restoration => "Valid again from",
        EventKind.RegisterCheck => "Looked up on",
        EventKind.SurveillanceAudit or EventKind.Stage1 or EventKind.Stage2 => "Audit took place on",
        _ => "In force from",
    };

    public static string Of(RegisterResult result) => result switch
    {
        RegisterResult.Active => "In force",
        RegisterResult.Suspended => "Suspended",
        RegisterResult.Withdrawn => "Withdrawn",
        RegisterResult.Cancelled => "Cancelled",
        RegisterResult.Expired => "Expired",
        RegisterResult.Inactive => "Inactive",
        RegisterResult.Draft => "Draft",
        RegisterResult.NotFound => "Not found",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>What a line of the history says beside the name of the event; null when the name says it all.</summary>
    public static Sentence? Of(CertificateEvent happened) => happened switch
    {
        Recertification r => new("New expiry date {0}", r.ExpiryDate),
        Restoration r => new("Decided on {0}, new expiry date {1}", r.DecidedOn, r.ExpiryDate),
        Transfer t => new("Now with {0}", t.CertificationBody),
        ScopeChange s => new("New scope: {0}", s.Scope),
        EditionTransition e => new("Now to {0}", e.Edition),
        RegisterCheck { CheckedBy: null or "" } c => new("Looked into {0}: {1}", c.Register, new TextKey(Of(c.Result))),
        RegisterCheck c => new("{0} looked into {1}: {2}", c.CheckedBy, c.Register, new TextKey(Of(c.Result))),
        _ => null,
    };
}
