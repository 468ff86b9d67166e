using System.Net;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>The hostile files of <see cref="ScanTests"/> where no malware scanner is: what was made to do harm is handed to nobody, and of the rest everybody is told what nobody has looked into.</summary>
[Collection("Children that read")]
public sealed class UnscannedTests(UnscannedPortal portal) : IClassFixture<UnscannedPortal>
{
    public static TheoryData<string, byte[], string> Refused =>
        Hostile(says => says.StartsWith("unpacks to", StringComparison.Ordinal) || says is "archives within archives" or "too many files in the archive" or "not the kind of document that its name says");

    public static TheoryData<string, byte[], string> Doubtful => Hostile(says => says is "damaged" or "archive of another kind" or "protected with a password");

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_unpacks_without_end_is_handed_to_nobody_also_without_a_scanner(string name, byte[] content, string says)
    {
        var s = await ScanScene.OfAsync(portal, name, content);

        await ScanAsync();

        var (own, granted) = (await s.Owner.GetAsync(s.File), await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file"));
        Assert.All([own, granted], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains(says, own.Text);
        Assert.Contains("could not be checked", granted.Text);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task What_nobody_has_looked_into_is_said_to_the_vendor_and_to_the_reviewer(string name, byte[] content, string says)
    {
        var s = await ScanScene.OfAsync(portal, name, content);

        await ScanAsync();

        Assert.Equal(HttpStatusCode.OK, (await s.Owner.GetAsync(s.File)).Status);
        Assert.Equal(ScanState.NotScanned, Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan);
        Assert.Contains(says, (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
        Assert.Contains(says, (await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview")).Text);
    }

    private static TheoryData<string, byte[], string> Hostile(Func<string, bool> which)
    {
        var data = new TheoryData<string, byte[], string>();
        foreach (var file in ScanTests.Hostile.Select(row => (Name: (string)row[0], Content: (byte[])row[1], Says: (string)row[2])).Where(file => which(file.Says))) data.Add(file.Name, file.Content, file.Says);
        return data;
    }

    private Task ScanAsync() => portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));
}
