namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Section <c>Portal:Evidence</c>: how much one upload may bring.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Portal:Evidence";

    /// <summary>Bytes of one file.</summary>
    public long MaxFileBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>Bytes from which on upload.js sends a file in chunks, so that a lost connection costs one of them.</summary>
    public long ChunkedFromBytes { get; set; } = 8L * 1024 * 1024;

    /// <summary>Bytes that one organisation may keep, where <see cref="Quotas"/> does not say otherwise.</summary>
    public long QuotaBytes { get; set; } = 50L * 1024 * 1024 * 1024;

    /// <summary>The same for single organisations, by their identifier in the address.</summary>
    public Dictionary<string, long> Quotas { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Years for which what was shown to a buyer is kept, 0 to 30.</summary>
    public int RetentionYears { get; set; } = Domain.Evidence.Retention.DefaultYears;

    public long QuotaOf(string organisation) => Quotas.TryGetValue(organisation, out var own) ? own : QuotaBytes;

    /// <summary>Bytes of one request: a few of the largest files with their form fields.</summary>
    public long MaxRequestBytes => 5 * MaxFileBytes + 1024 * 1024;
}
