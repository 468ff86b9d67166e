using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Documents;

/// <summary>A bank and its vendor that have an assessment together, each with somebody at the screen.</summary>
internal sealed record DocumentScene(Organisation Bank, Organisation Vendor, Assessment Assessment, Visitor Owner, Visitor Reviewer, TestPerson ReviewerPerson)
{
    private static int number;

    public static async Task<DocumentScene> OfAsync(TestPortal portal, Organisation? sharedVendor = null)
    {
        var key = $"docs-{Interlocked.Increment(ref number)}";
        var (bank, vendor) = (await portal.AddBankAsync($"b-{key}", $"Bank {key}"), sharedVendor ?? await portal.AddVendorAsync($"v-{key}"));
        var assessment = await portal.AskAsync(bank, vendor, $"HB-{key}");
        var reviewer = await portal.AddMemberAsync(bank, Role.RiskManager, $"Reviewer {key}");
        await portal.AcrossAsync(db => Data.Tenancy.TenantQueries.AcrossTenants<Vendor>(db).Where(v => v.TenantId == bank.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.OwnerId, reviewer.Id)));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {key}"));
        return new DocumentScene(bank, vendor, assessment, owner, await portal.SignInAsync(reviewer), reviewer);
    }

    /// <summary>The reviewer asks for a privacy impact assessment.</summary>
    public async Task<AccessRequestId> AskAsync(TestPortal portal, string purpose = "For the yearly review")
    {
        var answer = await Reviewer.SubmitAsync(
            await Reviewer.OpenAsync($"~/documents/ask?assessment={Assessment.Id}&kind=pia_report"), "main form[method=post]", new() { ["Purpose"] = purpose, ["NeededBy"] = portal.Today.AddDays(7).ToString("yyyy-MM-dd") });
        if (answer.Location?.EndsWith("/documents?tab=asked", StringComparison.Ordinal) is not true) throw new InvalidOperationException(answer.Text);
        return await portal.InTenantAsync(Bank, db => db.AccessRequests.OrderByDescending(r => r.AskedAt).Select(r => r.Id).FirstAsync());
    }

    public Task<PageSeen> AnswerAsync(PageSeen page, string handler, Dictionary<string, string?> fields) =>
        Owner.PostAsync($"{new Uri(page.Response.RequestMessage!.RequestUri!, "").AbsolutePath}?handler={handler}",
            fields.Append(new("__RequestVerificationToken", page.Html.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value"))).Select(f => KeyValuePair.Create(f.Key, f.Value ?? "")));
}
