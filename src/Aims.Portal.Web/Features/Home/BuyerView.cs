using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Home;

public sealed record WaitingReview(AssessmentId Id, string VendorName, string Services, AssessmentState State, int Round, DateTime SubmittedAt);

/// <param name="Link">Path of what is late.</param>
/// <param name="WaitingOn">Null where nobody is named: the vendor.</param>
public sealed record LateRow(string Link, string VendorName, ObligationKind Kind, string Subject, DateOnly DueDate, string? WaitingOn);

/// <summary>Something that stops being in order on a day.</summary>
/// <param name="What">English words, the key of their translation.</param>
/// <param name="Detail">Name of the document or service; may be empty.</param>
/// <param name="Link">Path of what breaks.</param>
public sealed record BreakRow(DateOnly On, string Link, string VendorName, RiskTier? Tier, string What, string Detail);

/// <summary>A service whose AI governance nothing covers.</summary>
/// <param name="HasEvidence">Whether the vendor has shown anything at all.</param>
public sealed record GapRow(VendorId VendorId, AiServiceId ServiceId, string VendorName, string Service, RiskTier Tier, bool HasEvidence);

/// <summary>How many vendors of a tier are in order, have something due within thirty days, or something late.</summary>
public sealed record TierRow(RiskTier? Tier, int InOrder, int DueSoon, int Broken)
{
    public int All => InOrder + DueSoon + Broken;
}

/// <summary>Each number is the length of the list it stands over; lists are read up to <see cref="UpTo"/>.</summary>
public sealed record BuyerView(
    IReadOnlyList<WaitingReview> ToReview, int AnsweredFindings, IReadOnlyList<LateRow> Late, IReadOnlyList<BreakRow> Breaks, IReadOnlyList<GapRow> Gaps, ProofTable Proof, IReadOnlyList<TierRow> Tiers, int Services)
{
    public const int Days = 90;
    public const int UpTo = 999;

    /// <summary>So many of a list stand open; the others are folded under them.</summary>
    public const int Open = 8;

    public int Vendors => Tiers.Sum(t => t.All);

    public int NeedsMe => ToReview.Count + AnsweredFindings;

    public static string Text(int count) => count > UpTo ? $"{UpTo}+" : $"{count}";
}
