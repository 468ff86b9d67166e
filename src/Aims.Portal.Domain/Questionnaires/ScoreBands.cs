namespace Aims.Portal.Domain.Questionnaires;

/// <summary>From which total on the score speaks for an approval. A proposal to the approver, never a decision.</summary>
/// <param name="Approve">0 to 100, inclusive.</param>
/// <param name="ApproveWithConditions">0 to <paramref name="Approve"/>, inclusive.</param>
public sealed record ScoreBands(decimal Approve, decimal ApproveWithConditions)
{
    public static ScoreBands Default { get; } = new(85, 65);
}
