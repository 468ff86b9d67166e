namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Section <c>Portal:Evidence</c>: how much one upload may bring.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Portal:Evidence";

    /// <summary>Bytes of one file.</summary>
    public long MaxFileBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>Bytes of one request: a few of the largest files with their form fields.</summary>
    public long MaxRequestBytes => 5 * MaxFileBytes + 1024 * 1024;
}
