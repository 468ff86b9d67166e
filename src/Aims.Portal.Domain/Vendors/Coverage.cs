using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Vendors;

/// <summary>What the shown evidence covers for one AI service, and whether an AI governance gap is left.</summary>
/// <param name="Security">ISO/IEC 27001: confidentiality, integrity and availability of systems.</param>
/// <param name="PersonalData">The privacy impact assessment: handling of personal data in this service.</param>
/// <param name="AiGovernance">ISO/IEC 42001: AI governance, risk, bias and oversight over the life cycle.</param>
/// <param name="Explanation">The sentences below the words "AI governance gap"; empty without a gap.</param>
public sealed record Coverage(CoverageProof Security, CoverageProof PersonalData, CoverageProof AiGovernance, IReadOnlyList<CoverageText> Explanation)
{
    private const string PiaKind = "pia_report";

    /// <summary>How long a privacy impact assessment holds, in months from its date (evidence-types.json; a design default).</summary>
    public static int PiaMonths => EvidenceKinds.Find(PiaKind)!.ValidMonths!.Value;

    /// <summary>True when a vendor shows evidence of any of the three kinds, but none that covers AI governance.</summary>
    public bool HasAiGovernanceGap => Explanation.Count > 0;

    public bool IsEmpty => !Security.Exists && !PersonalData.Exists && !AiGovernance.Exists;

    /// <param name="today">In the buyer's time zone.</param>
    public static Coverage Of(CoverageInput input, DateOnly today)
    {
        var security = CertificateCoverage.Of(CertificateStandard.Iso27001, input, today);
        var governance = CertificateCoverage.Of(CertificateStandard.Iso42001, input, today);
        var privacy = Privacy(input, today);
        return new Coverage(security, privacy, governance, governance.Counts ? [] : Explain(input.VendorName, security, privacy, governance));
    }

    /// <summary>The vendor as a whole: of each kind of proof the service for which it stands worst, and the services that have the gap.</summary>
    /// <param name="services">At least one.</param>
    public static Coverage Together(IReadOnlyList<(string Service, Coverage Coverage)> services)
    {
        var gaps = services.Where(s => s.Coverage.HasAiGovernanceGap).ToList();
        List<CoverageText> explanation = gaps.Count == 0 ? [] : [.. gaps[0].Coverage.Explanation];
        if (gaps.Count > 0 && services.Count > 1) explanation.Insert(0, new CoverageText("It concerns {0}.", string.Join(", ", gaps.Select(g => g.Service))));
        return new Coverage(Worst(c => c.Security), Worst(c => c.PersonalData), Worst(c => c.AiGovernance), explanation);

        CoverageProof Worst(Func<Coverage, CoverageProof> kind)
        {
            var all = services.Select(s => (s.Service, Proof: kind(s.Coverage))).ToList();
            var (service, worst) = all.MinBy(s => Rank(s.Proof.Stand));
            return all.TrueForAll(s => s.Proof == worst) ? worst : worst with { Service = service };
        }
    }

    private static int Rank(CoverageStand stand) => stand switch
    {
        CoverageStand.NotShown => 0,
        CoverageStand.DoesNotCount => 1,
        CoverageStand.TakenBack => 2,
        CoverageStand.FactsMissing => 3,
        CoverageStand.Stale => 4,
        CoverageStand.ToBeChecked => 5,
        CoverageStand.CoveredWithFinding => 6,
        CoverageStand.Covered => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(stand)),
    };

    private static CoverageProof Privacy(CoverageInput input, DateOnly today)
    {
        var reports = input.PrivacyAssessments.ToList();
        if (reports.Count == 0) return CoverageProof.Of(input.Papers.Where(p => p.Standard is null));
        var latest = reports.MaxBy(r => r.DocumentDate ?? DateOnly.MinValue)!;
        var standing = EvidenceValidity.Of(new DatedEvidence(EvidenceKinds.Find(PiaKind)!)
        {
            DocumentDate = latest.DocumentDate,
            ValidUntil = latest.ValidUntil,
            Context = new EvidenceContext { ModelReleasedOn = input.ModelReleasedOn, Tier = input.Tier },
        }, today);
        var (stand, reason) = standing.State switch
        {
            EvidenceState.Valid or EvidenceState.RunsOutSoon => (CoverageStand.Covered, new CoverageText("Dated {0}", latest.DocumentDate!.Value)),
            EvidenceState.Stale or EvidenceState.Expired => (CoverageStand.Stale, Words(standing.Says)),
            EvidenceState.NotYetValid or EvidenceState.ToBeChecked => (CoverageStand.ToBeChecked, Words(standing.Says)),
            _ => throw new ArgumentOutOfRangeException(nameof(input)),
        };
        return new CoverageProof(stand, reason, latest.DocumentDate, latest.ValidUntil);
    }

    private static CoverageText Words(Sentence sentence) => new(sentence.Text, sentence.Args);

    private static List<CoverageText> Explain(string vendor, CoverageProof security, CoverageProof privacy, CoverageProof governance)
    {
        List<CoverageText> sentences = (security.Exists, privacy.Exists) switch
        {
            (true, true) => [new("{0} has ISO/IEC 27001 and a privacy impact assessment. Neither covers AI governance, risk, bias or human oversight over the life cycle.", vendor)],
            (true, false) => [new("{0} has ISO/IEC 27001. It does not cover AI governance, risk, bias or human oversight over the life cycle.", vendor)],
            (false, true) => [new("{0} has a privacy impact assessment. It does not cover AI governance, risk, bias or human oversight over the life cycle.", vendor)],
            (false, false) => [],
        };
        if (governance.Exists)
        {
            sentences.Add(new CoverageText("Its ISO/IEC 42001 certificate does not count here:"));
            sentences.Add(governance.Reason);
        }

        return sentences;
    }
}

/// <summary>What is known of a vendor's proof.</summary>
/// <param name="ServiceName">The service looked at; null for the vendor as a whole.</param>
/// <param name="ServiceNames">All services of the vendor in the register.</param>
/// <param name="ModelReleasedOn">CO-04 of the latest submission; null while unknown.</param>
public sealed record CoverageInput(
    string VendorName, string? ServiceName, IReadOnlyList<string> ServiceNames, IReadOnlyList<CertificateFacts> Certificates, IReadOnlyList<PrivacyAssessment> PrivacyAssessments, DateOnly? ModelReleasedOn)
{
    /// <summary>Documents that were handed in, but of which nothing more can be said.</summary>
    public IReadOnlyList<HandedInPaper> Papers { get; init; } = [];

    /// <summary>Of the service looked at: what is read about high-risk uses ages sooner.</summary>
    public RiskTier? Tier { get; init; }

    /// <summary>The buyer's own dates of editions and bodies.</summary>
    public CertificateReference Reference { get; init; } = CertificateReference.Shipped;
}

/// <summary>A document that was handed in without its facts, or taken back later.</summary>
/// <param name="Standard">Of a certificate; null for a privacy impact assessment.</param>
/// <param name="TakenBackOn">The day on which the vendor took it back; null while the buyer may read it.</param>
public sealed record HandedInPaper(CertificateStandard? Standard, DateOnly? TakenBackOn);

/// <summary>A privacy impact assessment the buyer was given.</summary>
public sealed record PrivacyAssessment(DateOnly? DocumentDate, DateOnly? ValidUntil);

public enum CoverageStand
{
    /// <summary>Nothing of the kind has been shown.</summary>
    NotShown,
    Covered,

    /// <summary>Counts, but with a finding: surveillance overdue, or a body to be checked.</summary>
    CoveredWithFinding,

    /// <summary>Somebody must look at it before it counts.</summary>
    ToBeChecked,
    Stale,

    /// <summary>A certificate was handed in, but nobody recorded what it says.</summary>
    FactsMissing,

    /// <summary>It was shown, and the vendor took it back: not the same as never shown.</summary>
    TakenBack,
    DoesNotCount,
}

/// <summary>An English sentence, the key of its translation, with what fills its places.</summary>
public sealed record CoverageText(string Text, params object[] Args)
{
    public bool Equals(CoverageText? other) => other is not null && Text == other.Text && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>How one kind of proof stands.</summary>
/// <param name="Reason">Why, in a phrase.</param>
/// <param name="Date">Of the document or the certificate's issue.</param>
/// <param name="Until">The last day of validity.</param>
/// <param name="Edition">Of the certificate, as printed.</param>
public sealed record CoverageProof(CoverageStand Stand, CoverageText Reason, DateOnly? Date, DateOnly? Until, string? Edition = null, CertificateStatus? Status = null)
{
    public static CoverageProof None { get; } = new(CoverageStand.NotShown, new CoverageText("Nothing of this kind has been shown"), null, null);

    /// <summary>What is left to say where no document can be judged.</summary>
    public static CoverageProof Of(IEnumerable<HandedInPaper> papers)
    {
        var all = papers.ToList();
        if (all.Count == 0) return None;
        return all.Exists(p => p.TakenBackOn is null)
            ? new CoverageProof(CoverageStand.FactsMissing, new CoverageText("The vendor has not recorded yet what the certificate says"), null, null)
            : new CoverageProof(CoverageStand.TakenBack, new CoverageText("Shown until {0}, withdrawn by the vendor", all.Max(p => p.TakenBackOn!.Value)), null, null);
    }

    /// <summary>The service this is about, where it stands otherwise for another one.</summary>
    public string? Service { get; init; }

    public bool Exists => Stand is not CoverageStand.NotShown;

    public bool Counts => Stand is CoverageStand.Covered or CoverageStand.CoveredWithFinding;
}
