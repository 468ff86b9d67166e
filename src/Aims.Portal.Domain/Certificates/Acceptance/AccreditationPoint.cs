using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Is the certification body accredited for this very standard, and by whom? An accreditation for ISO/IEC 27001 does not carry over to ISO/IEC 42001.</summary>
internal static class AccreditationPoint
{
    public static PointFinding Of(CertificateFacts facts, BodyRegister bodies)
    {
        var standard = CertificateEdition.Name(facts.Standard);
        var body = bodies.FindCertification(facts.CertificationBody);
        var known = body?.For(facts.Standard);
        var printed = string.IsNullOrWhiteSpace(facts.AccreditationBody) ? null : facts.AccreditationBody;
        Sentence compared = new("Certification body: {0}. Accreditation body printed: {1}; in the register for {2}: {3}. Mark: {4}.", facts.CertificationBody.TrimEnd('.'), printed ?? "–", standard, known?.AccreditationBody ?? "–", MarkOf(facts) ?? "–");
        Sentence lookUp = new("Look up {0} in the directory of the accreditation body for {1}.", facts.CertificationBody, standard);
        if (known is { Stand: AccreditationStand.NotAccredited })
            return NotMet("accreditation.not-for-standard", new("{0} is not accredited for {1}.", body!.Name, standard), new("Ask for a certificate of a body that is accredited for {0}.", standard));
        if (known is not { Stand: AccreditationStand.Accredited } && body?.Accreditations.FirstOrDefault(a => a.Stand is AccreditationStand.Accredited) is { } other)
            return NotMet("accreditation.other-standard", new("{0} is accredited for {1}, which does not carry over to {2}.", body.Name, CertificateEdition.Name(other.Standard), standard), lookUp);
        if ((known is { Stand: AccreditationStand.Accredited } ? known.AccreditationBody ?? printed : printed) is not { } by)
            return NotMet("accreditation.none", new("The certificate shows no accreditation body."), new("Ask the certification body who accredited it for {0}.", standard));

        return (Recognised(by, facts, bodies), known?.Stand) switch
        {
            (false, _) => NotMet("accreditation.not-recognised", new("{0} is not recognised as an accreditation body.", by), new("Ask for a certificate under an accreditation body of the IAF MLA or the global arrangement instead of {0}.", by)),
            (null, _) => Open("accreditation.body-unknown", new("Whether {0} is recognised is not known.", by), new("Look up {0} among the signatories of the global arrangement.", by)),
            (true, AccreditationStand.Accredited) when printed is not null && !SameBody(printed, by, bodies) => Open("accreditation.differs", new("The certificate shows {0}, the register of bodies {1}.", printed, by), lookUp),
            (true, AccreditationStand.Accredited) => new(AcceptabilityPoint.Accreditation, PointResult.Met, "accreditation.for-standard", new("{0} is accredited for {1} by {2}.", body!.Name, standard, by), null, compared),
            (true, AccreditationStand.Claimed) => Open("accreditation.claimed", new("That {0} is accredited for {1} is only claimed; nobody has looked it up.", body!.Name, standard), lookUp),
            _ => Open("accreditation.not-looked-up", new("Whether {0} is accredited for {1} is not known.", facts.CertificationBody, standard), lookUp),
        };

        PointFinding NotMet(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.Accreditation, PointResult.NotMet, reason, says, wayOut, compared);
        PointFinding Open(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.Accreditation, PointResult.NotKnown, reason, says, wayOut, compared);
    }

    /// <summary>A signatory of the arrangement. Where that is not known a printed mark of either arrangement speaks for a listed body; it proves nothing for an unlisted one.</summary>
    private static bool? Recognised(string name, CertificateFacts facts, BodyRegister bodies) => (bodies.FindAccreditation(name), MarkOf(facts)) switch
    {
        ({ MlaManagementSystems: { } known }, _) => known,
        ({ }, not null) => true,
        ({ }, null) => null,
        (null, not null) => null,
        (null, null) => false,
    };

    private static string? MarkOf(CertificateFacts facts) => ArrangementMarks.Read(facts.AccreditationMark) switch
    {
        ArrangementMark.IafMla => "IAF MLA",
        ArrangementMark.GlobalMra => "GAC MRA",
        _ => facts.MlaMark is true ? "IAF MLA / GAC MRA" : null,
    };

    private static bool SameBody(string one, string other, BodyRegister bodies) => BodyName.Key(one) == BodyName.Key(other) || bodies.FindAccreditation(one) is { } body && body == bodies.FindAccreditation(other);
}
