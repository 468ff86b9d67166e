namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What became of an upload request.</summary>
public sealed class UploadOutcome(UploadForm form)
{
    public UploadForm Form { get; } = form;

    public List<StoredUpload> Stored { get; } = [];

    public List<UploadProblem> Problems { get; } = [];
}

/// <param name="Field">Name of the form field it speaks of; empty for the upload as a whole.</param>
/// <param name="File">The file it speaks of, where there is one.</param>
public sealed record UploadProblem(string Field, string? File, string Message);
