using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Sharing;

public sealed class RevokeRaceTests(MeetingPortal portal) : IClassFixture<MeetingPortal>
{
    [Fact]
    public async Task Two_who_revoke_in_the_same_moment_leave_one_line_in_each_trail_and_one_mail()
    {
        var (bank, vendor) = (await portal.AddBankAsync(), await portal.AddVendorAsync());
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var manager = await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan");
        var assessment = await portal.AskAsync(bank, vendor);
        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<Vendor>().SingleAsync(v => v.Id == assessment.VendorId)).Describe(vendor.Name, null, null, null, null, manager.Id);
            await db.SaveChangesAsync();
        });
        var grant = await portal.GiveAsync(vendor, assessment, await owner.KeepAsync("iso42001_certificate", "AIMS.pdf"));
        // Between the first one's look at the grant and his save; each looks into the certificates on the way.
        portal.Meeting.Before("SharedCertificates", () => RevokeAsync(vendor, grant));

        await RevokeAsync(vendor, grant);
        await portal.DeliverLettersAsync();

        Assert.NotNull((await portal.InTenantAsync(vendor, db => db.EvidenceGrants.AsNoTracking().SingleAsync())).RevokedAt);
        foreach (var side in new[] { bank, vendor })
            Assert.Equal(1, await portal.InTenantAsync(side, db => db.AuditEntries.CountAsync(e => e.Entity == nameof(EvidenceGrant) && e.Action == "changed")));
        Assert.Equal(1, await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().CountAsync(m => m.Kind == "grant-revoked")));
    }

    private Task RevokeAsync(Organisation vendor, GrantId grant) => portal.RunAsync<RevokeGrant>(r => r.ExecuteAsync(grant, CancellationToken.None), vendor);
}
