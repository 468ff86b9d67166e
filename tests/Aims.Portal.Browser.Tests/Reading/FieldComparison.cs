using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>When a proposal is what the paper says.</summary>
internal static partial class FieldComparison
{
    /// <summary>Of long texts: a letter may be misread, a word not be left out.</summary>
    public const double LongTextFrom = 0.95;

    /// <summary>What may stand round the number of an accreditation: "UKAS Management Systems 0999".</summary>
    private const int RoundAMark = 40;

    public static bool IsRight(CertificateCase certificate, string field, string expected, string proposed) =>
        Same(certificate.Facts, field, expected, proposed) || certificate.AlsoRight.Any(a => a.Field == field && Same(certificate.Facts, field, a.Value, proposed));

    /// <summary>Nothing is expected, and what is proposed is no mistake either.</summary>
    public static bool IsArguable(CertificateCase certificate, string field, string proposed) =>
        field == nameof(PrintedFacts.MlaMark) && !IsTrue(proposed) || certificate.Arguable.Any(a => a.Field == field && Same(certificate.Facts, field, a.Value, proposed));

    private static bool Same(PrintedFacts facts, string field, string expected, string proposed) => field switch
    {
        nameof(PrintedFacts.Standard) => StandardNumber.Match(expected).Value == StandardNumber.Match(proposed).Value,
        nameof(PrintedFacts.Edition) => SameEdition(Enum.Parse<CertificateStandard>(facts.Standard), expected, proposed),
        nameof(PrintedFacts.Number) => string.Equals(Spaceless(expected), Spaceless(proposed), StringComparison.OrdinalIgnoreCase),
        nameof(PrintedFacts.HolderName) => Folded.Of(expected) == Folded.Of(proposed),
        nameof(PrintedFacts.HolderAddress) => Folded.Similarity(expected, proposed) >= LongTextFrom,
        nameof(PrintedFacts.Scope) => Folded.Similarity(WithoutStatement(expected), WithoutStatement(proposed)) >= LongTextFrom,
        nameof(PrintedFacts.SoaVersion) => Version(expected) == Version(proposed),
        nameof(PrintedFacts.CertificationBody) => SameBody(BodyRegister.Shipped.FindCertification(expected)?.Id, BodyRegister.Shipped.FindCertification(proposed)?.Id, expected, proposed),
        nameof(PrintedFacts.AccreditationBody) => SameBody(BodyRegister.Shipped.FindAccreditation(expected)?.Id, BodyRegister.Shipped.FindAccreditation(proposed)?.Id, expected, proposed),
        nameof(PrintedFacts.AccreditationMark) => Folded.Of(proposed) is var mark && mark.Contains(Folded.Of(expected), StringComparison.Ordinal) && mark.Length <= Folded.Of(expected).Length + RoundAMark,
        nameof(PrintedFacts.MlaMark) => IsTrue(proposed) == IsTrue(expected),
        nameof(PrintedFacts.VerificationUrl) => Address(expected) == Address(proposed),
        _ => expected == proposed.Trim(),
    };

    private static bool SameEdition(CertificateStandard standard, string expected, string proposed) =>
        CertificateEdition.IsoYear(standard, expected) is { } year ? CertificateEdition.IsoYear(standard, proposed) == year : proposed.Trim().EndsWith(expected, StringComparison.Ordinal);

    private static bool SameBody(string? expectedId, string? proposedId, string expected, string proposed) =>
        expectedId is not null && expectedId == proposedId || BodyName.Key(expected) == BodyName.Key(proposed);

    /// <summary>"… in accordance with the Statement of Applicability, version 2.0": a reader may take it for a part of the scope or not.</summary>
    private static string WithoutStatement(string text) => Statement.Replace(text.ReplaceLineEndings(" "), "");

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>"Version 2.0", "V2.0" and "2.0" are one; "2.0" and "20" are two.</summary>
    private static string Version(string text) => VersionWord.Replace(Spaceless(text).ToLowerInvariant(), "");

    private static string Address(string text) => AddressStart.Replace(Spaceless(text).ToLowerInvariant(), "").TrimEnd('/', '.');

    private static bool IsTrue(string text) => bool.TryParse(text, out var yes) && yes;

    [GeneratedRegex(@"\d{5}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StandardNumber { get; }

    [GeneratedRegex(@"^(version|revision|edition|issue|ver|rev|版本|v)[.:：]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionWord { get; }

    [GeneratedRegex(@"[\s,.;（(]*(as laid down in|(and )?((this )?is )?(in accordance|in line|aligned) with)?\s*(依據|the )?(statement\s+of\s+applicability|適用性聲明|适用性声明).*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement { get; }

    [GeneratedRegex(@"^(https?://)?(www\.)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddressStart { get; }
}
