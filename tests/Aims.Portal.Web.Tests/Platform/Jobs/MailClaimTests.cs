using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Jobs;

/// <summary>The one query on tenants' rows that is written by hand and goes past their filters: only for a stated reason, and what it takes is told apart.</summary>
public sealed class MailClaimTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Nobody_takes_another_organisations_mail_without_a_stated_reason()
    {
        var (one, other) = (await portal.AddBankAsync("claim-none"), await portal.AddBankAsync("claim-other"));
        await WriteAsync(other, "a@other.example", 0);

        await portal.InTenantAsync(one, async db =>
            await Assert.ThrowsAsync<MultiTenantException>(() => MailClaim.TakeAsync(db, Guid.Empty, DateTime.MaxValue, Now, 10, newestFirst: false, CancellationToken.None)));

        Assert.Null(await portal.InTenantAsync(other, db => Task.FromResult(db.Outbox.Single(m => m.ToAddress == "a@other.example").LeaseOwner)));
    }

    [Fact]
    public async Task Each_organisation_has_its_turn_and_the_newest_is_tried_first_where_that_is_asked()
    {
        var (loud, quiet) = (await portal.AddBankAsync("claim-loud"), await portal.AddBankAsync("claim-quiet"));
        for (var minute = 0; minute < 6; minute++) await WriteAsync(loud, $"{minute}@loud.example", minute);
        await WriteAsync(quiet, "only@quiet.example", 6);

        Assert.Equal(["only@quiet.example"], await TakeAsync(1, newestFirst: true));
        var taken = await TakeAsync(4, newestFirst: false);

        Assert.Equal(["0@loud.example", "1@loud.example"], taken.Where(a => a.EndsWith("loud.example", StringComparison.Ordinal)).Take(2));
        Assert.Equal("5@loud.example", Assert.Single(await TakeAsync(1, newestFirst: true)));
    }

    private DateTime Now => portal.Clock.GetUtcNow().UtcDateTime.AddHours(1);

    private Task<List<string>> TakeAsync(int size, bool newestFirst) => portal.AcrossAsync(async db =>
        (await MailClaim.TakeAsync(db, UntimedOwner, Now.AddMinutes(5), Now, size, newestFirst, CancellationToken.None)).Where(m => m.ToAddress.Contains("loud", StringComparison.Ordinal) || m.ToAddress.Contains("quiet", StringComparison.Ordinal)).Select(m => m.ToAddress).ToList());

    private static readonly Guid UntimedOwner = new("6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c12");

    private Task WriteAsync(Organisation of, string to, int minute) => portal.AcrossAsync(async db =>
    {
        db.Add(new OutboxMail(of.Id, "test", to, "Somebody", "en", "Subject", "<p>x</p>", "x", portal.Clock.GetUtcNow().UtcDateTime.AddMinutes(minute)));
        await db.SaveChangesAsync();
    });
}
