using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Obligations;

/// <summary>Each test has a portal to itself: the sweep works on all organisations at once.</summary>
public sealed class ReminderSweepTests : IAsyncLifetime
{
    private readonly TestPortal portal = new();
    private Organisation bank = null!;
    private Organisation vendor = null!;
    private TestPerson owner = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
        vendor = await portal.AddVendorAsync();
        owner = await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan");
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task A_certificate_reminds_those_who_look_after_evidence_each_in_his_language_and_once()
    {
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Alex Cheung");
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Winnie Ho", language: "zh-Hant");
        await portal.AddMemberAsync(vendor, Role.Contributor, "Not Asked");
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Not Asked Yet");
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30));

        await SweepAsync();
        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(["Alex Cheung", "Winnie Ho"], mails.Select(m => m.ToName).Order());
        Assert.Contains("Hello Alex Cheung,", mails.Single(m => m.ToName == "Alex Cheung").Reads());
        Assert.Contains("Thu 24 Dec 2026", mails.Single(m => m.ToName == "Alex Cheung").Reads());
        Assert.Contains("2026年12月24日", mails.Single(m => m.ToName == "Winnie Ho").Reads());
        Assert.All(mails, m => Assert.Contains("Reminder 5 of 10", m.ToName == "Alex Cheung" ? m.Reads() : "Reminder 5 of 10"));
        Assert.All(mails, m => Assert.True(m.IsBulk));
        Assert.Equal(portal.Today.AddDays(16), (await ObligationsAsync()).Single().NextReminderOn);
    }

    [Fact]
    public async Task A_request_goes_to_the_person_who_looks_after_it_then_to_the_role_then_to_the_contact()
    {
        var person = await portal.AddMemberAsync(vendor, Role.Contributor, "Sofia Reyes");
        await portal.AddMemberAsync(vendor, Role.ResponseOwner, "Winnie Ho");
        await AddRequestAsync("Known", a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, person.Id));
        await AddRequestAsync("Role", a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, null));
        await AddRequestAsync("Contact", _ => { }, _ => { });

        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal("Sofia Reyes", mails.Single(m => m.Subject.Contains("Known")).ToName);
        Assert.Equal("Winnie Ho", mails.Single(m => m.Subject.Contains("Role")).ToName);
        var contact = mails.Single(m => m.Subject.Contains("Contact"));
        Assert.Equal("contact@lumenfall.example", contact.ToAddress);
        Assert.Contains("https://portal.test/invitation/", contact.Reads());
        Assert.Contains($"https://portal.test/{vendor.Slug}/requests/", mails.Single(m => m.Subject.Contains("Known")).Reads());
        Assert.All(mails, m => Assert.Equal(bank.Id, m.TenantId));
        Assert.Equal(1, await portal.AcrossAsync(db => db.AcrossTenants<Invitation>().CountAsync(i => i.TenantId == bank.Id)));
    }

    [Fact]
    public async Task Answers_that_have_come_in_are_not_asked_for_again()
    {
        var person = await portal.AddMemberAsync(vendor, Role.ResponseOwner);
        await AddRequestAsync("Submitted", a =>
        {
            a.Accept(vendor.Id, person.Id, person.Name);
            a.Submit(person.Name, portal.Clock.UtcNow());
        }, o => o.Assign(vendor.Id, person.Id));

        await SweepAsync();

        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task From_three_days_late_the_buyers_owner_of_the_vendor_is_told_too()
    {
        var person = await portal.AddMemberAsync(vendor, Role.ResponseOwner, "Winnie Ho");
        await AddRequestAsync("Late", a => a.Accept(vendor.Id, person.Id, person.Name), o => o.Assign(vendor.Id, person.Id), portal.Today.AddDays(-3), portal.Today.AddDays(-3));

        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(["Mei-Ling Chan", "Winnie Ho"], mails.Select(m => m.ToName).Order());
        Assert.Contains("Lumenfall Credit Analytics is late", mails.Single(m => m.ToName == owner.Name).Subject);
        Assert.Contains("3 days late", mails.Single(m => m.ToName == owner.Name).Reads());
    }

    [Fact]
    public async Task A_late_certificate_is_told_to_every_buyer_that_has_it_and_none_learns_of_another()
    {
        var second = await portal.AddBankAsync("peak-mutual", "Peak Mutual");
        var secondOwner = await portal.AddMemberAsync(second, Role.RiskManager, "Helen Yip");
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        var certificate = await ShareCertificateAsync((bank, owner), (second, secondOwner));
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(-7), subject: certificate, planned: portal.Today.AddDays(-7));

        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(["Alex Cheung", "Helen Yip", "Mei-Ling Chan"], mails.Select(m => m.ToName).Order());
        Assert.Contains("The certificate below ended on the date shown.", mails.Single(m => m.ToName == "Alex Cheung").Reads());
        var toFirst = mails.Single(m => m.ToName == "Mei-Ling Chan");
        var toSecond = mails.Single(m => m.ToName == "Helen Yip");
        Assert.Equal((bank.Id, second.Id), (toFirst.TenantId, toSecond.TenantId));
        Assert.DoesNotContain("Peak Mutual", toFirst.Reads() + toFirst.Content);
        Assert.DoesNotContain("Harbour Bank", toSecond.Reads() + toSecond.Content);
        // Each buyer reads whom of its own people it was told by, and what became of the mail.
        var told = (await (await portal.SignInAsync(owner)).OpenAsync("~/reminders?list=sent")).Html.QuerySelector("section[aria-labelledby=told] tbody")!.TextContent;
        Assert.Contains(toFirst.Subject, told);
        Assert.Contains(owner.Email, told);
        Assert.Contains("Waiting", told);
        Assert.DoesNotContain(secondOwner.Email, told);
        // Nor does the vendor's own row name the buyers' people.
        var rows = await portal.InTenantAsync(vendor, db => db.SentReminders.Select(r => r.Recipient).ToListAsync());
        Assert.DoesNotContain(rows, r => r.Contains(owner.Email, StringComparison.OrdinalIgnoreCase) || r.Contains(secondOwner.Email, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_a_buyers_digest_tells_of_vendors_certificates_is_listed_there_and_not_lost_when_the_clock_is_set_back()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        await portal.AcrossAsync(async db =>
        {
            var policy = new ReminderPolicy(bank.Id);
            policy.Change(ReminderRules.Default with { Digest = DigestRhythm.Daily });
            db.Add(policy);
            await db.SaveChangesAsync();
        });
        var certificate = await ShareCertificateAsync((bank, owner));
        foreach (var kind in new[] { ObligationKind.CertificateExpiry, ObligationKind.SurveillanceAudit })
        {
            // Of two that come due after one another the second is told of as well, though the clock is back before the moment of the first mail.
            portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 5, 0, TimeSpan.FromHours(8)));
            await AddAsync(vendor, kind, due: portal.Today.AddDays(-7), subject: certificate, planned: portal.Today.AddDays(-7));
            await SweepAsync();
            portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 31, 0, TimeSpan.FromHours(8)));
            await SweepAsync();
        }

        var mails = (await MailsAsync()).Where(m => m.ToAddress == owner.Email).ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Equal(ReminderPost.ToldKind, m.Kind));
        var told = (await (await portal.SignInAsync(owner)).OpenAsync("~/reminders?list=sent")).Html.QuerySelectorAll("section[aria-labelledby=told] tbody tr");
        Assert.Equal(2, told.Length);
    }

    [Fact]
    public async Task Whoever_looks_after_a_certificate_is_reminded_in_place_of_all_evidence_owners_until_he_leaves()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        var sofia = await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Sofia Reyes");
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Winnie Ho");
        var certificate = await ShareCertificateAsync((bank, owner));
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30), subject: certificate);
        await portal.RunAsync<GiveCertificate>(g => g.ExecuteAsync(new CertificateId(certificate), sofia.Id, CancellationToken.None), vendor);

        await SweepAsync();
        Assert.Equal(["Sofia Reyes"], (await MailsAsync()).Select(m => m.ToName));

        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<Membership>().SingleAsync(m => m.PersonId == sofia.Id)).End(portal.Clock.UtcNow());
            await db.SaveChangesAsync();
        });
        portal.Clock.Advance(TimeSpan.FromDays(16));
        await SweepAsync();
        Assert.Contains("Winnie Ho", (await MailsAsync()).Select(m => m.ToName));
    }

    [Fact]
    public async Task A_reassessment_reminds_the_owner_in_the_register()
    {
        await AddAsync(bank, ObligationKind.Reassessment, due: portal.Today.AddDays(30), vendorOf: await AddVendorRowAsync(bank, owner));

        await SweepAsync();

        Assert.Equal("Mei-Ling Chan", (await MailsAsync()).Single().ToName);
    }

    [Fact]
    public async Task Conditions_and_findings_remind_the_vendors_administrators_and_response_owners()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Not Asked");
        foreach (var kind in new[] { ObligationKind.Condition, ObligationKind.Finding })
            await AddAsync(bank, kind, due: portal.Today.AddDays(7), change: o => o.Assign(vendor.Id, null));

        await SweepAsync();

        Assert.Equal(["Alex Cheung", "Alex Cheung"], (await MailsAsync()).Select(m => m.ToName));
    }

    [Theory]
    [InlineData(7, 59, false)]
    [InlineData(8, 0, true)]
    [InlineData(19, 59, true)]
    [InlineData(20, 0, false)]
    public async Task Mail_goes_out_between_eight_and_twenty_where_the_owner_is(int hour, int minute, bool goes)
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        await portal.AcrossAsync(async db =>
        {
            (await db.Organisations.SingleAsync(o => o.Id == vendor.Id)).TimeZone = "Europe/London";
            await db.SaveChangesAsync();
        });
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: new DateOnly(2026, 12, 25));
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 25, hour, minute, 0, TimeSpan.Zero));

        await SweepAsync();

        Assert.Equal(goes ? 1 : 0, (await MailsAsync()).Count);
    }

    [Fact]
    public async Task Milestones_missed_while_nothing_ran_are_mailed_as_one()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(20), planned: portal.Today.AddDays(-100));

        await SweepAsync();

        Assert.Equal(30, (await portal.AcrossAsync(db => db.AcrossTenants<SentReminder>().SingleAsync())).OffsetDays);
        Assert.Equal(portal.Today.AddDays(6), (await ObligationsAsync()).Single().NextReminderOn);
    }

    [Fact]
    public async Task What_was_met_or_cancelled_is_left_in_peace()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30), change: o => o.Meet());
        await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30), change: o => o.Cancel());

        await SweepAsync();

        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task A_sweep_that_died_leaves_its_lease_and_the_next_one_goes_on_without_doubling()
    {
        var (first, second) = (await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "First One"), await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Second One"));
        var obligation = await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30));
        // The dead sweep had claimed the row, and one of its two mails was written before it died.
        await portal.AcrossAsync(async db =>
        {
            db.Add(new SentReminder(vendor.Id, obligation.Id, obligation.DueDate, 30, Invitation.Normalize(first.Email), portal.Clock.UtcNow(), MailId.New()));
            await db.SaveChangesAsync();
            await db.AcrossTenants<Obligation>().ExecuteUpdateAsync(s => s.SetProperty(o => o.LeaseOwner, Guid.CreateVersion7()).SetProperty(o => o.LeaseUntil, portal.Clock.UtcNow() + ReminderSweep.Lease));
        });

        await SweepAsync();
        Assert.Empty(await MailsAsync());
        portal.Clock.Advance(ReminderSweep.Lease + TimeSpan.FromSeconds(1));
        await SweepAsync();

        Assert.Equal(second.Name, (await MailsAsync()).Single().ToName);
        var row = (await ObligationsAsync()).Single();
        Assert.Null(row.LeaseOwner);
        Assert.Equal(portal.Today.AddDays(16), row.NextReminderOn);
    }

    [Fact]
    public async Task One_obligation_that_cannot_be_mailed_does_not_keep_the_others_from_it()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        for (var i = 0; i < 5; i++) await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30), link: i == 2 ? " [no link" : "/our-certificates");
        await RefuseInDatabaseAsync();

        await SweepAsync();

        Assert.Equal(4, (await MailsAsync()).Count);
        Assert.Equal(1, (await ObligationsAsync()).Count(o => o.NextReminderOn == portal.Today));
    }

    /// <summary>A fault of the database itself for one of the obligations, in each engine's own words.</summary>
    private async Task RefuseInDatabaseAsync()
    {
        const string Which = "(select \"Link\" from \"Obligations\" o where o.\"Id\" = new.\"ObligationId\") like ' [%'";
        var sql = TestDatabases.Engine switch
        {
            "Sqlite" => $"create trigger refuse before insert on \"SentReminders\" when {Which} begin select raise(abort, 'refused'); end",
            "Postgres" => $"create function refuse() returns trigger language plpgsql as $$ begin if {Which} then raise exception 'refused'; end if; return new; end $$; create trigger refuse before insert on \"SentReminders\" for each row execute function refuse()",
            _ => "create trigger refuse on [SentReminders] after insert as if exists (select 1 from inserted i join [Obligations] o on o.[Id] = i.[ObligationId] where o.[Link] like ' [[]%') throw 50000, 'refused', 1",
        };
        await portal.AsOwnerAsync(db => db.Database.ExecuteSqlRawAsync(sql));
    }

    [Fact]
    public async Task A_person_who_saves_the_obligation_during_a_sweep_wins()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        var obligation = await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30));
        await portal.InTenantAsync(vendor, async db =>
        {
            var loaded = await db.Obligations.SingleAsync(o => o.Id == obligation.Id);
            await portal.AcrossAsync(other => other.AcrossTenants<Obligation>().ExecuteUpdateAsync(s => s.SetProperty(o => o.LeaseOwner, Guid.CreateVersion7()).SetProperty(o => o.LeaseUntil, portal.Clock.UtcNow().AddMinutes(5))));
            loaded.Meet();
            await db.SaveChangesAsync();
        });

        Assert.Equal(ObligationState.Met, (await ObligationsAsync()).Single().State);
    }

    [Fact]
    public async Task More_than_a_batch_is_mailed_by_sweeps_side_by_side_once_each()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, ReminderSweep.BatchSize + 30).Select(i => new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), $"Certificate {i}", "/our-certificates", portal.Today.AddDays(30), portal.Today)));
            await db.SaveChangesAsync();
        });

        await Task.WhenAll(SweepAsync(), SweepAsync());
        portal.Clock.Advance(ReminderSweep.Lease + TimeSpan.FromSeconds(1));
        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(ReminderSweep.BatchSize + 30, mails.Count);
        Assert.Equal(mails.Count, mails.Select(m => m.Subject).Distinct().Count());
    }

    [Fact]
    public async Task Reminders_are_written_to_the_trail()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator);
        var obligation = await AddAsync(vendor, ObligationKind.CertificateExpiry, due: portal.Today.AddDays(30));

        await SweepAsync();

        var entry = await portal.InTenantAsync(vendor, db => db.AuditEntries.SingleAsync(a => a.Action == "reminded"));
        Assert.Equal(("Certificate", obligation.SubjectId), (entry.Entity, entry.EntityId));
    }

    private async Task SweepAsync()
    {
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        await portal.DeliverLettersAsync();
    }

    private Task<List<OutboxMail>> MailsAsync() => portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().OrderBy(m => m.ToName).ToListAsync());

    private Task<List<Obligation>> ObligationsAsync() => portal.AcrossAsync(db => db.AcrossTenants<Obligation>().AsNoTracking().ToListAsync());

    private async Task<Obligation> AddAsync(Organisation of, ObligationKind kind, DateOnly due, Guid? subject = null, DateOnly? planned = null, Vendor? vendorOf = null, Action<Obligation>? change = null, string link = "/our-certificates")
    {
        var obligation = new Obligation(of.Id, kind, subject ?? Guid.CreateVersion7(), $"{kind} under test", link, due, planned ?? portal.Today) { VendorId = vendorOf?.Id };
        change?.Invoke(obligation);
        await portal.AcrossAsync(async db =>
        {
            db.Add(obligation);
            await db.SaveChangesAsync();
        });
        return obligation;
    }

    private async Task<Vendor> AddVendorRowAsync(Organisation of, TestPerson by)
    {
        var row = new Vendor(of.Id, vendor.Name, by.Id, portal.Clock.UtcNow());
        row.LinkTo(vendor.Id);
        await portal.AcrossAsync(async db =>
        {
            db.Add(row);
            await db.SaveChangesAsync();
        });
        return row;
    }

    private async Task AddRequestAsync(string name, Action<Assessment> change, Action<Obligation> assign, DateOnly? due = null, DateOnly? planned = null)
    {
        var row = await AddVendorRowAsync(bank, owner);
        var date = due ?? portal.Today.AddDays(5);
        var assessment = new Assessment(bank.Id, bank.Name, row, "REF-" + name, "ai-basic", "1.0.0", portal.Clock.UtcNow()) { Services = "Score", SentById = owner.Id, SentByName = owner.Name };
        assessment.Address("Contact", "contact@lumenfall.example", "en");
        assessment.Plan(date);
        change(assessment);
        var obligation = new Obligation(bank.Id, ObligationKind.Request, assessment.Id.Value, $"{name} · Score", $"/requests/{assessment.Id}", date, planned ?? portal.Today) { VendorId = row.Id };
        assign(obligation);
        await portal.AcrossAsync(async db =>
        {
            db.Add(assessment);
            db.Add(obligation);
            await db.SaveChangesAsync();
        });
    }

    private async Task<Guid> ShareCertificateAsync(params (Organisation Bank, TestPerson Owner)[] buyers)
    {
        var document = new Domain.Evidence.EvidenceDocument(vendor.Id, "iso42001_certificate", "Certificate", portal.Clock.UtcNow());
        var version = new Domain.Evidence.DocumentVersion(vendor.Id, document.Id, 1, "c.pdf", "application/pdf", owner.Id, "x", portal.Clock.UtcNow());
        var certificate = new Domain.Certificates.Certificate(vendor.Id, document.Id, portal.Clock.UtcNow());
        certificate.Record("{}", portal.Today.AddDays(-7));
        foreach (var (of, by) in buyers)
        {
            var row = await AddVendorRowAsync(of, by);
            var assessment = new Assessment(of.Id, of.Name, row, "REF-1", "ai-basic", "1.0.0", portal.Clock.UtcNow()) { SentById = by.Id };
            var evidence = new SubmittedEvidence(document.Id, version.Id, document.Kind, document.Title, "c.pdf", 1, 1, "", null, null);
            var grant = new Domain.Evidence.EvidenceGrant(assessment, evidence, "application/pdf", "b", portal.Clock.UtcNow());
            await portal.AcrossAsync(async db =>
            {
                if (of == buyers[0].Bank) db.AddRange(document, version, certificate);
                db.AddRange(assessment, grant, new Domain.Certificates.SharedCertificate(grant, certificate, portal.Clock.UtcNow()));
                await db.SaveChangesAsync();
            });
        }

        return certificate.Id.Value;
    }
}
