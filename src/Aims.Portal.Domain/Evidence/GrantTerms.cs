using System.Security.Cryptography;
using System.Text;

namespace Aims.Portal.Domain.Evidence;

/// <summary>Under which terms a vendor shares a file beyond the plain grant.</summary>
/// <param name="Purpose">What the buyer may use it for; 0 to 200 characters.</param>
/// <param name="Until">The last day on which it may be read, in the buyer's time zone; null for no end.</param>
/// <param name="ViewOnly">Read page by page with the reader's name and the time on every page, and not downloaded.</param>
/// <param name="Nda">The confidentiality text that each reader accepts before the first page; 0 to 4,000 characters, empty for none.</param>
public sealed record GrantTerms(string Purpose, DateOnly? Until, bool ViewOnly, string Nda)
{
    public const int PurposeLength = 200;
    public const int NdaLength = 4000;

    public static GrantTerms None { get; } = new("", null, false, "");

    /// <summary>Which text somebody accepted: SHA-256, lower-case hexadecimal; empty where nothing is to be accepted.</summary>
    public string NdaSha256 => Nda.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Nda)));

    /// <summary>These, and where they say nothing those of before: nothing that was asked falls away unsaid.</summary>
    public GrantTerms OnTopOf(GrantTerms before) => new(string.IsNullOrWhiteSpace(Purpose) ? before.Purpose : Purpose, Until ?? before.Until, ViewOnly || before.ViewOnly, string.IsNullOrWhiteSpace(Nda) ? before.Nda : Nda);

    /// <param name="pages">Whether the file can be shown page by page at all.</param>
    /// <exception cref="RuleViolation">Too long, ended already, or a file that can only be downloaded.</exception>
    public GrantTerms Checked(DateOnly today, bool pages)
    {
        var terms = this with { Purpose = Purpose.Trim(), Nda = Nda.Trim().ReplaceLineEndings("\n") };
        if (terms.Purpose.Length > PurposeLength) throw new RuleViolation("grant.purpose", "The purpose has at most {0} characters.", PurposeLength) { Field = "Purpose" };
        if (terms.Nda.Length > NdaLength) throw new RuleViolation("grant.nda", "The text to accept has at most {0} characters.", NdaLength) { Field = "Nda" };
        SensibleDates.Demand(Until, "Last day", "Until");
        if (Until < today) throw new RuleViolation("grant.until", "The last day {0} has passed. Choose a day from today on, or revoke the file.", Until.Value) { Field = "Until" };
        if (ViewOnly && !pages) throw new RuleViolation("grant.view-only", "Only PDF files can be shown page by page. Share this file for download, or upload it as PDF.") { Field = "ViewOnly" };
        return terms;
    }
}
