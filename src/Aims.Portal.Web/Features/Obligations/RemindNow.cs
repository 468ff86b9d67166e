using Aims.Portal.Domain.Assessments;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Stands in until the chase slice is merged.</summary>
public sealed class RemindNow
{
    public Task ExecuteAsync(AssessmentId id, CancellationToken ct) => Task.CompletedTask;
}
