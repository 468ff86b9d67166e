namespace Aims.Portal.Domain.Certificates;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>The sentence that explains a status and says what to do.</summary>
internal static class StatusSentences
{
    public static Sentence Of(CertificateStatus status, CertificateFacts facts, CertificationCycle cycle, DateOnly today, CertificateReference reference) => status switch
    {
        CertificateStatus.Unverified => new("Nobody has confirmed it with the certification body or a register. Look it up and record what you find."),
        CertificateStatus.NotYetValid => new("It was issued for the time from {0}; before that nobody can rely on it.", facts.IssueDate),
        CertificateStatus.Withdrawn => Withdrawn(facts),
        CertificateStatus.Expired => new("It expired on {0} and could be restored until {1} only. Now at least a stage 2 audit is needed; ask for the new certificate.", facts.ExpiryDate, cycle.RestorableUntil),
        CertificateStatus.ExpiredRestorable => new("It expired on {0} and is not valid. The certification body may restore it until {1}; ask whether it will.", facts.ExpiryDate, cycle.RestorableUntil),
        CertificateStatus.Suspended => Suspended(facts, today),
        CertificateStatus.SupersededEdition => Superseded(facts, reference.Editions),
        CertificateStatus.Unaccredited => Unaccredited(facts),
        CertificateStatus.ScopeMismatch => new("Whoever read its scope found that it does not name the service. Ask for a certificate that does."),
        CertificateStatus.SurveillanceOverdue => new("Surveillance overdue – verify: an audit had to take place by {0}. That alone does not end the certificate; ask the certification body whether it stands.", cycle.NextMilestone!.HardLimit),
        CertificateStatus.SurveillanceDue => new("A surveillance audit is planned for {0} and must take place by {1}. Ask for the report when it has.", cycle.NextMilestone!.Planned, cycle.NextMilestone.HardLimit),
        CertificateStatus.Expiring => new("It expires at the end of {0}. The recertification must be decided by then.", facts.ExpiryDate),
        CertificateStatus.Valid when cycle.NextMilestone is { Kind: not CycleMilestoneKind.Recertification } next => new("It is in force until {0}. The next surveillance audit is planned for {1}.", facts.ExpiryDate, next.Planned),
        CertificateStatus.Valid => new("It is in force until {0}. The recertification audit should take place by {1}.", facts.ExpiryDate, cycle.RecertificationPlanBy),
    };

    private static Sentence Withdrawn(CertificateFacts facts) => facts.WithdrawnOn is { } since
        ? new("It was withdrawn on {0}. That cannot be undone; ask for the new certificate.", since)
        : new("It was withdrawn by the certification body. That cannot be undone; ask for the new certificate.");

    private static Sentence Suspended(CertificateFacts facts, DateOnly today)
    {
        if (facts.SuspendedOn is not { } since) return new("It is suspended and not valid meanwhile. Ask the certification body since when; usually it lasts up to six months.");
        var again = since.AddMonths(CertificateStatusRules.UsualSuspensionMonths);
        return again > today
            ? new("It has been suspended since {0} and is not valid meanwhile. Usually that lasts up to six months; ask the certification body again on {1}.", since, again)
            : new("It has been suspended since {0}, longer than the usual six months. Ask the certification body whether the suspension was lifted, the certificate withdrawn or its scope reduced.", since);
    }

    private static Sentence Superseded(CertificateFacts facts, CertificateEditions editions)
    {
        var edition = editions.Find(facts.Standard, facts.Edition)!;
        return new("Certificates to {0} have not been valid since {1}. Ask for one to the edition in force.", edition.Name, edition.EndedOn!.Value.AddDays(1));
    }

    private static Sentence Unaccredited(CertificateFacts facts) => string.IsNullOrWhiteSpace(facts.AccreditationBody)
        ? new("It shows no accreditation body. Ask the certification body who accredited it for this standard.")
        : new("\"{0}\" is not on the list of recognised accreditation bodies. Ask the certification body who accredited it, or add the body to your own list once you have checked it.", facts.AccreditationBody);
}
