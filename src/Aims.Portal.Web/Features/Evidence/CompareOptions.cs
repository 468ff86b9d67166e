namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Section <c>Portal:CompareStore</c>: how much one run of the nightly comparison may read. What is left is the next night's, the longest unread first.</summary>
public sealed class CompareOptions
{
    public const string Section = "Portal:CompareStore";

    /// <summary>Bytes read back in one run.</summary>
    public long MaxBytes { get; set; } = 50L * 1024 * 1024 * 1024;

    /// <summary>Minutes that one run may take.</summary>
    public int MaxMinutes { get; set; } = 180;
}
