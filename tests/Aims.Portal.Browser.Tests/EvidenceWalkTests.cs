using Aims.Portal.Browser.Tests.Harness;
using Aims.Portal.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>The vendor's way of a certificate: upload it, look at what the machine read, confirm it, see its cycle and its pages.</summary>
[Collection(PortalCollection.Name)]
public sealed class EvidenceWalkTests(RunningPortal portal)
{
    private const string Keeper = "alex.cheung@lumenfall.example";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task A_certificate_is_uploaded_read_confirmed_and_looked_at(int width, int height)
    {
        var certificate = CertificateSet.All.First(c => c.Draw is not null && !c.IsScan && c.Language == "en");
        var title = $"Read by machine at {width}";
        await using var keeper = await portal.VisitAsync(width, height);
        await keeper.SignInAsync(Keeper);
        await keeper.OpenAsync(keeper.Home + "/evidence/upload");
        await keeper.Page.SelectOptionAsync("select[name=Kind]", certificate.Facts.Standard is "Iso27001" ? "iso27001_certificate" : "iso42001_certificate");
        await keeper.Page.FillAsync("input[name=Title]", title);
        await keeper.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = $"certificate-{width}.pdf", MimeType = "application/pdf", Buffer = certificate.Draw!(certificate.Facts, d => certificate.Form.On(d)) });
        await keeper.GoAsync("main form button.btn-primary");
        await keeper.OpenAsync($"{keeper.Home}/evidence?q={Uri.EscapeDataString(title)}");
        await keeper.GoAsync("tbody th a");
        var document = new Uri(keeper.Page.Url).Segments[^1];

        // A worker scans it and reads it meanwhile.
        var record = $"{keeper.Home}/our-certificates/record/{document}";
        await Until.FoundAsync(async () =>
        {
            await keeper.OpenAsync(record);
            return await keeper.Page.Locator("#read").CountAsync() > 0 ? "" : null;
        }, "What was read", seconds: 120);
        await Assertions.Expect(keeper.Page.Locator("#Number")).ToHaveValueAsync(certificate.Facts.Number!);
        await Assertions.Expect(keeper.Page.Locator("[data-read=Number] q")).ToContainTextAsync(certificate.Facts.Number!);
        foreach (var (field, value) in new Dictionary<string, string?> { ["HolderAddress"] = certificate.Facts.HolderAddress, ["Scope"] = certificate.Facts.Scope, ["IssueDate"] = "2025-01-15", ["ExpiryDate"] = "2028-01-14", ["CycleStart"] = "2025-01-15", ["OriginalDate"] = "", ["SoaDate"] = "" })
        {
            await keeper.Page.FillAsync("#" + field, value ?? "Not printed");
        }

        await keeper.GoAsync("main form button.btn-primary");
        await Assertions.Expect(keeper.Page.Locator(".cycle")).ToBeVisibleAsync();
        await Assertions.Expect(keeper.Page.Locator(".page-wrapper")).ToContainTextAsync(certificate.Facts.Number!);

        await keeper.OpenAsync($"{keeper.Home}/evidence/{document}");
        await keeper.GoAsync("a[href$='/preview']");
        await Assertions.Expect(keeper.Page.Locator("img.page-picture")).ToBeVisibleAsync();
        await keeper.Page.WaitForFunctionAsync("() => document.querySelector('img.page-picture').naturalWidth > 500");
        keeper.HasNoFaults();
    }
}
