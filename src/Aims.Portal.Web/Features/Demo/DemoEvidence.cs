using System.Globalization;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Features.Demo;

internal sealed record DemoFile(EvidenceDocument Document, DocumentVersion Version, DateOnly? DocumentDate, DateOnly? ValidUntil, Certificate? Certificate);

/// <summary>The evidence libraries of the vendors: real files in the store, most documents in two versions.</summary>
internal sealed class DemoEvidence(DemoWorld world, IEvidenceStore store)
{
    private const int FirstUpload = 318;
    private const long MostBytes = 1_000_000;

    private readonly Dictionary<string, List<DemoFile>> files = new(StringComparer.Ordinal);

    public List<(Certificate Certificate, CertificateFacts Facts, string Vendor)> Certificates { get; } = [];

    public IReadOnlyList<DemoFile> Of(string vendor) => files[vendor];

    /// <summary>Of each document of the kind the version that was the newest at that moment.</summary>
    public IEnumerable<DemoFile> Find(string vendor, string kind, DateTime at) => files[vendor]
        .Where(f => f.Document.Kind == kind && f.Version.UploadedAt <= at)
        .GroupBy(f => f.Document.Id).Select(g => g.MaxBy(f => f.Version.Number)!);

    public async Task FillAsync()
    {
        foreach (var (vendor, keeper, without) in DemoEvidenceList.Keepers)
        {
            files[vendor] = [];
            var by = world.Person(keeper);
            foreach (var entry in DemoEvidenceList.Documents.Where(d => !without.Contains(d.Kind))) await AddDocumentAsync(vendor, by, entry);
            foreach (var certificate in DemoCertificates.All(world.Today).Where(c => c.Vendor == vendor)) await AddCertificateAsync(certificate, by);
        }
    }

    private async Task AddDocumentAsync(string vendor, DemoPerson by, DemoDocument entry)
    {
        var shift = vendor.Length * 5 % 30;
        var dated = world.Day(-entry.DaysAgo - (entry.Exact ? 0 : shift));
        DateOnly? until = entry.ValidMonths is { } months ? dated.AddMonths(months) : null;
        var document = new EvidenceDocument(by.Organisation.Id, entry.Kind, entry.Title, world.At(FirstUpload));
        document.Describe(entry.Kind, entry.Title, dated, until, entry.Services?.GetValueOrDefault(vendor) ?? "");
        world.Add(DemoStage.Answer, by, document);
        var newAgo = world.Today.DayNumber - dated.DayNumber - 4;
        var isRecent = newAgo < FirstUpload - 30;
        await AddVersionAsync(vendor, by, document, 1, world.At(FirstUpload, 11, shift), isRecent ? dated.AddYears(-1) : dated, isRecent ? until?.AddYears(-1) : until, null);
        if (isRecent) await AddVersionAsync(vendor, by, document, 2, world.At(newAgo, 16, shift), dated, until, null);
        if (entry.Kind == "model_card") await AddVersionAsync(vendor, by, document, 3, world.At(22, 9, shift), dated, until, null);
        if (until is { } last) world.Add(DemoStage.Answer, by, Due(by, document, last));
    }

    private Obligation Due(DemoPerson by, EvidenceDocument document, DateOnly on)
    {
        var row = new Obligation(by.Organisation.Id, ObligationKind.DocumentExpiry, document.Id.Value, document.Title, $"/evidence/{document.Id}", on, world.Today);
        row.Assign(by.Organisation.Id, null);
        return row;
    }

    private async Task AddCertificateAsync(DemoCertificate demo, DemoPerson by)
    {
        var ago = Math.Clamp(world.Today.DayNumber - demo.Facts.IssueDate.DayNumber - 7, 6, FirstUpload);
        var title = $"{CertificateWords.Standard(demo.Facts)} certificate {demo.Facts.Number}";
        var document = new EvidenceDocument(by.Organisation.Id, demo.Kind, title, world.At(ago));
        document.Describe(demo.Kind, title, demo.Facts.IssueDate, demo.Facts.ExpiryDate, "");
        world.Add(DemoStage.Answer, by, document);
        var certificate = world.Add(DemoStage.Answer, by, new Certificate(by.Organisation.Id, document.Id, world.At(ago, 11)));
        certificate.Record(CertificateJson.Write(demo.Facts), demo.Facts.ExpiryDate);
        Certificates.Add((certificate, demo.Facts, demo.Vendor));
        await AddVersionAsync(demo.Vendor, by, document, 1, world.At(ago, 11), demo.Facts.IssueDate, demo.Facts.ExpiryDate, certificate);
    }

    private async Task AddVersionAsync(string vendor, DemoPerson by, EvidenceDocument document, int number, DateTime at, DateOnly? dated, DateOnly? until, Certificate? certificate)
    {
        var name = string.Join('-', document.Title.Split([' ', '/', ':', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries));
        var version = new DocumentVersion(document.TenantId, document.Id, number, $"{name}-v{number}.pdf", "application/pdf", by.Id, by.Name, at);
        await using var content = new MemoryStream(DemoPdf.Write(document.Title, Lines(by.Organisation.Name, document, number, dated, until)));
        var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(document.TenantId), version.BlobName, content, MostBytes, CancellationToken.None);
        version.Stored(blob.Size, blob.Sha256);
        document.VersionStored(number);
        world.Add(DemoStage.Answer, by, version);
        files[vendor].Add(new DemoFile(document, version, dated, until, certificate));
    }

    private static List<string> Lines(string owner, EvidenceDocument document, int number, DateOnly? dated, DateOnly? until)
    {
        static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not stated";
        var kind = EvidenceKinds.Find(document.Kind)!;
        List<string> lines =
        [
            owner, $"Kind: {kind.Name.En}", $"Version {number}, dated {Iso(dated)}, holds until {Iso(until)}", "",
            "This document is part of the demo data. It stands for a real one of its kind.", "", "What it covers", .. Wrapped(kind.Covers), "", "What it does not cover", .. Wrapped(kind.DoesNotCover), "",
            "When a reviewer sends it back", .. kind.InadequateWhen.SelectMany(Wrapped),
        ];
        return lines;
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 88)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
