using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>A file that a vendor has uploaded and given to a buyer; nobody has looked at it yet.</summary>
internal sealed record ScanScene(Organisation Bank, Organisation Vendor, TestPerson Person, Visitor Owner, Visitor Reviewer, DocumentId Document, GrantId Grant, string File)
{
    private static int number;

    public static async Task<ScanScene> OfAsync(TestPortal portal, string name, byte[] content, string kind = "ai_policy")
    {
        var key = $"scan-{Interlocked.Increment(ref number)}";
        var (bank, vendor) = (await portal.AddBankAsync($"b-{key}"), await portal.AddVendorAsync($"v-{key}"));
        var person = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, $"Owner {key}");
        var owner = await portal.SignInAsync(person);
        var uploaded = await owner.UploadAsync(new() { ["Kind"] = kind }, new UploadFile(name, content));
        Assert.True(uploaded.Location is not null, uploaded.Text);
        var document = DocumentId.Parse(uploaded.Location!.Split('/')[^1], null);
        var grant = await portal.GiveAsync(vendor, await portal.AskAsync(bank, vendor, $"HB-{key}"), document);
        var version = Assert.Single(await portal.VersionsAsync(vendor));
        return new ScanScene(bank, vendor, person, owner, await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Reviewer, $"Reviewer {key}")), document, grant, $"~/evidence/versions/{version.Id}/file");
    }
}
