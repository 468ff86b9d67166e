using Aims.Portal.Browser.Tests.Harness;
using Aims.Portal.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>A bank asks for a document, its vendor gives it on terms; the bank finds it by a word of its text, looks at its pages and at what contradicts what; the vendor takes it back.</summary>
[Collection(PortalCollection.Name)]
public sealed class SharedDocumentWalkTests(RunningPortal portal)
{
    private const string Purpose = "To see who certified the model";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task A_document_is_asked_for_given_found_looked_at_and_taken_back(int width, int height)
    {
        var paper = CertificateSet.All.First(c => c.Draw is not null && !c.IsScan && c.Language == "en");
        var title = $"Audit letter {width}";
        await using var buyer = await portal.VisitAsync(width, height);
        await buyer.SignInAsync("mei-ling.chan@harbour-bank.example");
        await using var vendor = await portal.VisitAsync(width, height);
        await vendor.SignInAsync("alex.cheung@lumenfall.example");
        await vendor.OpenAsync(vendor.Home + "/evidence/upload");
        await vendor.Page.SelectOptionAsync("select[name=Kind]", "cb_audit_report");
        await vendor.Page.FillAsync("input[name=Title]", title);
        await vendor.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = $"letter-{width}.pdf", MimeType = "application/pdf", Buffer = paper.Draw!(paper.Facts, d => paper.Form.On(d)) });
        await vendor.GoAsync("main form button.btn-primary");

        await AskAsync(buyer, title);
        await ShareAsync(vendor, title);

        // Not before it was scanned and read.
        var found = $"{buyer.Home}/documents?q={Uri.EscapeDataString(paper.Facts.Number!.Split(' ')[^1] + " " + title)}";
        await Until.FoundAsync(async () =>
        {
            await buyer.OpenAsync(found);
            return await buyer.Page.Locator("tbody tr").Filter(new() { HasText = title }).Filter(new() { HasText = "words found in it" }).CountAsync() > 0 ? "" : null;
        }, "The words of the document", seconds: 120);
        await buyer.GoAsync("tbody th a[href*='/preview']");
        var preview = new Uri(buyer.Page.Url).AbsolutePath;
        await Assertions.Expect(buyer.Page.Locator("img.page-picture")).ToBeVisibleAsync();
        await buyer.Page.WaitForFunctionAsync("() => document.querySelector('img.page-picture').naturalWidth > 500");
        await Assertions.Expect(buyer.Page.Locator("main")).ToContainTextAsync(Purpose);

        await LookAtContradictionsAsync(buyer);

        await vendor.OpenAsync(vendor.Home + "/sharing/" + preview.Split('/')[^2] + "/revoke");
        await vendor.GoAsync("main form button.btn-danger");
        await buyer.OpenAsync($"{buyer.Home}/documents?q={Uri.EscapeDataString(title)}");
        await Assertions.Expect(buyer.Page.Locator("tbody tr").Filter(new() { HasText = title })).ToContainTextAsync("Revoked");
        await Assertions.Expect(buyer.Page.Locator($"a[href='{preview}']")).ToHaveCountAsync(0);
        await buyer.ExpectingAsync(404, () => buyer.OpenAsync(preview));
        buyer.HasNoFaults();
        vendor.HasNoFaults();
    }

    private static async Task AskAsync(Visitor buyer, string subject)
    {
        await buyer.OpenAsync(buyer.Home + "/documents/ask");
        var lumenfall = await buyer.Page.Locator("#Assessment option").Filter(new() { HasText = "Lumenfall" }).First.GetAttributeAsync("value");
        await buyer.Page.SelectOptionAsync("#Assessment", lumenfall!);
        await buyer.Page.FillAsync("#Subject", subject);
        await buyer.Page.FillAsync("#Purpose", Purpose);
        await buyer.GoAsync("main form button.btn-primary");
    }

    private static async Task ShareAsync(Visitor vendor, string title)
    {
        await vendor.OpenAsync(vendor.Home + "/requests/documents");
        await vendor.GoAsync(() => vendor.Page.Locator("main a[href*='/requests/documents/']").Filter(new() { HasText = title }).First.ClickAsync());
        var choice = await vendor.Page.Locator("#Document option").Filter(new() { HasText = title }).First.GetAttributeAsync("value");
        await vendor.Page.SelectOptionAsync("#Document", choice!);
        await vendor.Page.FillAsync("#answer #Purpose", Purpose);
        await vendor.GoAsync("#answer button.btn-primary");
        await vendor.OpenAsync(vendor.Home + "/sharing");
        await Assertions.Expect(vendor.Page.Locator("main")).ToContainTextAsync(title);
    }

    /// <summary>Of the first review that is open at the bank.</summary>
    private static async Task LookAtContradictionsAsync(Visitor buyer)
    {
        await buyer.OpenAsync(buyer.Home + "/assessments?tab=review");
        await buyer.GoAsync("tbody th a");
        var assessment = new Uri(buyer.Page.Url).AbsolutePath.Split('/')[3];
        await buyer.OpenAsync($"{buyer.Home}/assessments/{assessment}/evidence");
        await Assertions.Expect(buyer.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(buyer.Page.Locator("main .card li, main .card td").First).ToBeVisibleAsync();
    }
}
