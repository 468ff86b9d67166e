namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Another one whenever a row changed that a review is worked out from: every save raises a row's revision, submissions and grants are only ever added, and
/// a draft of a finding is taken away together with a change of its judgement.</summary>
public sealed record ReviewStamp(int Assessment, int Submissions, int Items, int ItemChanges, int Findings, int FindingChanges, int Grants, int Scans, int Revoked, int Unsupported, int Restored);
