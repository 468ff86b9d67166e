using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Findings;

namespace Aims.Portal.Web.Features.Certificates;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>How a lapse is told. Texts are English keys of their translation.</summary>
public static class LapseWords
{
    /// <summary>As a statement about a certificate.</summary>
    public static string Of(LapseCause cause) => cause switch
    {
        LapseCause.Expired => "Expired; no renewed certificate has come",
        LapseCause.SurveillanceOverdue => "Surveillance overdue – verify: no proof of the audit has come",
        LapseCause.Suspended => "Suspended by the certification body",
        LapseCause.Withdrawn => "Withdrawn by the certification body",
        LapseCause.SupersededEdition => "Issued to an edition of the standard that is no longer in force",
    };

    /// <summary>As what will happen on a day to come.</summary>
    public static string Ahead(LapseCause cause) => cause switch
    {
        LapseCause.Expired => "Certificate expires",
        LapseCause.SurveillanceOverdue => "Surveillance overdue unless proof of the audit comes",
        LapseCause.Suspended => "Suspension takes effect",
        LapseCause.Withdrawn => "Withdrawal takes effect",
        LapseCause.SupersededEdition => "The edition of the standard ends",
    };

    /// <summary>What the vendor can do about it.</summary>
    public static string RemedyOf(LapseCause cause) => cause switch
    {
        LapseCause.Expired => "Add the renewed certificate, or say when the certification body will decide.",
        LapseCause.SurveillanceOverdue => "Record the surveillance audit with the audit letter or report.",
        LapseCause.Suspended => "Say what the suspension is about, and record when it was lifted.",
        LapseCause.Withdrawn => "Say what takes its place: another certificate, or other evidence.",
        LapseCause.SupersededEdition => "Add the certificate to the edition in force.",
    };

    /// <summary>A finding's title is kept once and read by both parties, each in its own language: so it is in both.</summary>
    public static string TitleOf(LapseCause cause, string certificate) => (cause switch
    {
        LapseCause.Expired => $"Certificate expired 證書已到期: {certificate}",
        LapseCause.SurveillanceOverdue => $"Surveillance overdue 監察審核逾期: {certificate}",
        LapseCause.Suspended => $"Certificate suspended 證書被暫停: {certificate}",
        LapseCause.Withdrawn => $"Certificate withdrawn 證書被撤銷: {certificate}",
        LapseCause.SupersededEdition => $"Edition no longer in force 標準版本已失效: {certificate}",
    }).Fit(Finding.TitleLength);
}
