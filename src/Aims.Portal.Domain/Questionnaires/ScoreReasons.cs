namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Why a question earned what it earned. Each text is the key of its translation.</summary>
public static class ScoreReasons
{
    public const string Met = "As expected";
    public const string NotMet = "Not as expected";
    public const string Unanswered = "Not answered";
    public const string NotApplicable = "Not applicable, so not scored";
    public const string Information = "For information, not scored";
    public const string WaitsForReviewer = "Not scored until a reviewer has judged it";
    public const string InFuture = "The date lies in the future";
    public const string NotInFuture = "The date does not lie in the future";
    public const string TooOld = "Older than allowed";
    public const string BeforeReference = "Older than the version it must describe";
    public const string Unsupported = "Rests on a certificate that no longer supports it";
    public const string NoReference = "Cannot be judged: the date it is compared with is missing";

    public static IReadOnlyList<string> All { get; } =
        [Met, NotMet, Unanswered, NotApplicable, Information, WaitsForReviewer, InFuture, NotInFuture, TooOld, BeforeReference, Unsupported, NoReference];
}
