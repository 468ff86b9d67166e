using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Home;

public sealed record WaitingReview(AssessmentId Id, string VendorName, string Services, AssessmentState State, int Round, DateTime SubmittedAt);

public sealed record LateRow(ObligationKind Kind, string Subject, DateOnly DueDate, VendorId VendorId, string VendorName, RiskTier? Tier, string? WaitingOn);

/// <summary>Something that stops being in order on a day.</summary>
/// <param name="What">English words, the key of their translation.</param>
/// <param name="Detail">Name of the document or service; may be empty.</param>
public sealed record BreakRow(DateOnly On, VendorId VendorId, string VendorName, RiskTier? Tier, string What, string Detail);

/// <summary>How many vendors of a tier are in order, have something due within thirty days, or something late.</summary>
public sealed record TierRow(RiskTier? Tier, int InOrder, int DueSoon, int Broken)
{
    public int All => InOrder + DueSoon + Broken;
}

/// <summary>The four tiles and the number of services; counted up to <see cref="UpTo"/>.</summary>
public sealed record BuyerTiles(int Services, int ToReview, int AnsweredFindings, int Late, DateOnly? OldestLate, int Gaps, int HighGaps)
{
    public const int UpTo = 999;

    public static string Text(int count) => count > UpTo ? $"{UpTo}+" : $"{count}";
}

public sealed record BuyerView(BuyerTiles Tiles, IReadOnlyList<WaitingReview> ToReview, IReadOnlyList<LateRow> Late, IReadOnlyList<BreakRow> Breaks, ProofTable Proof, IReadOnlyList<TierRow> Tiers)
{
    public const int Days = 90;

    public int Vendors => Tiers.Sum(t => t.All);

    public int NeedsMe => Tiles.ToReview + Tiles.AnsweredFindings;
}
