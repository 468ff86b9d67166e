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

/// <summary>The beginning of a list and how long it is.</summary>
public sealed record Listed<T>(IReadOnlyList<T> Rows, int Count);

public static class Listed
{
    /// <summary>So many rows of a list are shown: whoever needs more opens the list itself.</summary>
    public const int Most = 60;

    public static Listed<T> Of<T>(IReadOnlyList<T> all) => new([.. all.Take(Most)], all.Count);
}

/// <summary>What everybody at a buyer sees alike. Each number is the length of the list it stands over; lists are read up to <see cref="BuyerView.UpTo"/>.</summary>
/// <param name="AsOf">UTC.</param>
/// <param name="Submitted">Waits for somebody who reviews.</param>
/// <param name="Broken">Proof that has run out or lapsed and dates that have passed, by the list of what has broken.</param>
/// <param name="InReview">Waits for whoever reviews or decides.</param>
public sealed record BuyerFigures(
    DateTime AsOf, Listed<WaitingReview> Submitted, Listed<WaitingReview> InReview, int AnsweredFindings, Listed<LateRow> Late, int LateRequests, Listed<BreakRow> Breaks, int BreaksSoon, int Broken, Listed<GapRow> Gaps, int HighGaps,
    ProofTable Proof, IReadOnlyList<TierRow> Tiers, int Services)
{
    public int Vendors => Tiers.Sum(t => t.All);
}

/// <summary>The figures as one person sees them: what waits for somebody else's role is left out.</summary>
public sealed record BuyerView(BuyerFigures Figures, Listed<WaitingReview> ToReview, int AnsweredFindings)
{
    public const int Days = 90;
    public const int SoonDays = 30;
    public const int UpTo = 999;

    /// <summary>So many of a list stand open; the others are folded under them.</summary>
    public const int Open = 8;

    /// <summary>Reviewers review, approvers decide what is in review.</summary>
    public static BuyerView For(BuyerFigures figures, bool review, bool decide)
    {
        var rows = (review ? figures.Submitted.Rows : []).Concat(review || decide ? figures.InReview.Rows : []);
        var count = (review ? figures.Submitted.Count : 0) + (review || decide ? figures.InReview.Count : 0);
        return new BuyerView(figures, new Listed<WaitingReview>([.. rows.OrderBy(a => a.SubmittedAt).Take(Listed.Most)], count), review ? figures.AnsweredFindings : 0);
    }

    public DateTime AsOf => Figures.AsOf;

    public Listed<LateRow> Late => Figures.Late;

    public Listed<BreakRow> Breaks => Figures.Breaks;

    public Listed<GapRow> Gaps => Figures.Gaps;

    public ProofTable Proof => Figures.Proof;

    public IReadOnlyList<TierRow> Tiers => Figures.Tiers;

    public int Services => Figures.Services;

    public int Vendors => Figures.Vendors;

    public int NeedsMe => ToReview.Count + AnsweredFindings;

    public static string Text(int count) => count > UpTo ? $"{UpTo}+" : $"{count}";
}
