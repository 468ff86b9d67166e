using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Domain.Certificates.History;

/// <summary>What stands behind an event of a certificate's history, and who wrote it down.</summary>
/// <param name="RecordedBy">Name of the person.</param>
/// <param name="RecordedAt">UTC.</param>
public sealed record EventProof(string RecordedBy, DateTime RecordedAt)
{
    /// <summary>The audit report, the certification body's letter or the screenshot in the library; null while there is none.</summary>
    public DocumentId? Document { get; init; }

    public Guid? RecordedById { get; init; }

    public string Note { get; init; } = "";
}

/// <summary>The certificate as it was printed anew after an event.</summary>
/// <param name="IssuedOn">From this day on the new paper speaks.</param>
/// <param name="Number">Null: as before. The same for the others.</param>
public sealed record Reissue(DateOnly IssuedOn, string? Number = null, string? SoaVersion = null, DateOnly? SoaDate = null);
