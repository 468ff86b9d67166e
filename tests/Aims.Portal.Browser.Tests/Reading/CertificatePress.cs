using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;
using PdfSharp.Pdf.IO;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Makes the certificates, once for all tests of a class. With PORTAL_CERTIFICATES=/some/folder they are left there to be looked at.</summary>
public sealed class CertificatePress : IAsyncLifetime
{
    private const string Crowding = """
        () => [...document.querySelectorAll('section')].flatMap(s => {
          const end = s.getBoundingClientRect();
          const foot = s.querySelector(':scope > .foot')?.getBoundingClientRect();
          return [...s.children].filter(e => !e.matches('.foot, .wm, br')).map(e => e.getBoundingClientRect())
            .filter(r => r.height < end.height * 0.6 && (r.bottom > (foot?.top ?? end.bottom - 8) || r.right > end.right + 1))
            .map(r => `ends at ${Math.round(r.bottom - end.top)} of ${Math.round(end.height)}, ${foot ? Math.round(foot.top - end.top) : 'no foot'}`);
        })
        """;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };
    private readonly List<(CertificateCase Case, byte[] Pdf)> made = [];
    private readonly List<string> crowded = [];

    /// <summary>How long it took to make them.</summary>
    public TimeSpan Took { get; private set; }

    internal IReadOnlyList<(CertificateCase Case, byte[] Pdf)> Made => made;

    /// <summary>Pages on which something runs over the edge or into the foot.</summary>
    internal IReadOnlyList<string> Crowded => crowded;

    public async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Options);
        var page = await browser.NewPageAsync();
        foreach (var certificate in CertificateSet.All) made.Add((certificate, await MakeAsync(certificate, page)));
        Took = watch.Elapsed;
        if (Environment.GetEnvironmentVariable("PORTAL_CERTIFICATES") is { Length: > 0 } folder) Leave(Directory.CreateDirectory(folder).FullName);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<byte[]> MakeAsync(CertificateCase certificate, IPage page)
    {
        string On(DateOnly? day) => certificate.Form.On(day);
        if (certificate.Draw is not null) return certificate.Draw(certificate.Facts, On);
        await page.SetContentAsync(certificate.Html!(certificate.Facts, On));
        crowded.AddRange((await page.EvaluateAsync<string[]>(Crowding)).Select(c => $"{certificate}: {c}"));
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        return certificate.Finish switch
        {
            Finish.Text => pdf,
            Finish.TurnedBack => Turned(pdf),
            _ => await CertificateScanner.ScanAsync(pdf, certificate.Finish, certificate.Name.Length),
        };
    }

    private static byte[] Turned(byte[] pdf)
    {
        using var document = PdfReader.Open(new MemoryStream(pdf), PdfDocumentOpenMode.Modify);
        foreach (var page in document.Pages) page.Elements.SetInteger("/Rotate", 270);
        using var file = new MemoryStream();
        document.Save(file, false);
        return file.ToArray();
    }

    private static string[] Listed(IReadOnlyList<(string Field, string Value)> values) => [.. values.Select(v => $"{v.Field}: {v.Value}")];

    private void Leave(string folder)
    {
        foreach (var (certificate, pdf) in made) File.WriteAllBytes(Path.Combine(folder, certificate.Name + ".pdf"), pdf);
        File.WriteAllText(Path.Combine(folder, "expected.json"), JsonSerializer.Serialize(made.Select(m => new { m.Case.Name, m.Case.Body, m.Case.Language, m.Case.Form, m.Case.Finish, m.Case.Facts, AlsoRight = Listed(m.Case.AlsoRight), Arguable = Listed(m.Case.Arguable) }), Readable));
    }
}
