using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

/// <summary>What documents are at odds with: said to the vendor before it submits and to the buyer in review.</summary>
public sealed class EvidenceContradictionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_reviewer_reads_what_contradicts_with_the_question_it_stands_behind()
    {
        var s = await ReviewScenario.LowAsync(portal, "odds");
        var file = await s.FileAsync("iso27001_certificate", "iso27001.pdf");
        var answers = await s.GoodAsync();
        await s.SubmitAsync([.. answers.Select(a => a.QuestionId == "SE-01" ? a with { Evidence = [file] } : a)]);
        var reviewer = await portal.SignInAsync(s.Reviewer);

        var unrecorded = await reviewer.OpenAsync($"~/assessments/{s.Id}/evidence");
        Assert.Contains("Not recorded", unrecorded.Text);
        Assert.Contains("One file under two names", unrecorded.Text);

        await RecordAsync(s, file.DocumentId, "Another Company Limited");
        portal.Commands.Reset();
        var page = await reviewer.OpenAsync($"~/assessments/{s.Id}/evidence");

        Assert.InRange(portal.Commands.Count, 1, 8);
        var holder = page.Html.QuerySelectorAll(".lines li").Single(l => l.QuerySelector("strong")!.TextContent == "The holder is another company");
        Assert.Contains("Holder: Another Company Limited. Contracting entity: Lumenfall Credit Analytics.", holder.TextContent);
        Assert.Contains("Ask for a certificate of the company you contract with", holder.TextContent);
        Assert.EndsWith("#q-SE-01", holder.QuerySelector("a.code")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull((await reviewer.OpenAsync($"~/assessments/{s.Id}/review")).Html.QuerySelector($"a[href$='/assessments/{s.Id}/evidence']"));
        await RecordAsync(s, file.DocumentId, "Lumenfall Credit Analytics");
        Assert.DoesNotContain("another company", (await reviewer.OpenAsync($"~/assessments/{s.Id}/evidence")).Text);
    }

    [Fact]
    public async Task What_was_withdrawn_is_not_judged_and_another_bank_finds_nothing()
    {
        var (s, other) = (await ReviewScenario.LowAsync(portal, "odds-taken"), await ReviewScenario.LowAsync(portal, "odds-other"));
        var file = await s.FileAsync("iso27001_certificate", "iso27001.pdf");
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a.QuestionId == "SE-01" ? a with { Evidence = [file] } : a)]);
        await RecordAsync(s, file.DocumentId, "Another Company Limited");
        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<EvidenceGrant>().SingleAsync(g => g.DocumentId == file.DocumentId)).Revoke(DateTime.UnixEpoch);
            await db.SaveChangesAsync();
        });

        Assert.DoesNotContain("another company", (await (await portal.SignInAsync(s.Reviewer)).OpenAsync($"~/assessments/{s.Id}/evidence")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(other.Reviewer)).GetAsync($"~/assessments/{s.Id}/evidence")).Status);
    }

    [Fact]
    public async Task The_vendor_reads_it_before_it_submits()
    {
        var (bank, vendor) = (await portal.AddBankAsync("odds-asker"), await portal.AddVendorAsync("odds-asked", "Lumenfall Credit Analytics Limited"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.ResponseOwner));
        var asked = await portal.AskAsync(bank, vendor);
        var certificate = await owner.KeepAsync("iso42001_certificate");
        var fields = EvidenceScene.CertificateFields();
        fields["HolderName"] = "Another Company Limited";
        await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{certificate}"), "main form[method=post]", fields);
        Assert.DoesNotContain("contradicts what it is shown for", (await owner.OpenAsync($"~/requests/{asked.Id}/check")).Text);
        await portal.InTenantAsync(vendor, async db =>
        {
            var version = await db.DocumentVersions.SingleAsync(v => v.DocumentId == certificate);
            db.Add(new Domain.Assessments.AttachedEvidence(vendor.Id, bank.Id, asked.Id, "CO-01", certificate, version.Id));
            await db.SaveChangesAsync();
        });

        var page = await owner.OpenAsync($"~/requests/{asked.Id}/check");

        var found = page.Html.QuerySelector("[aria-labelledby=odds]")!;
        Assert.Contains("The holder is another company", found.TextContent);
        Assert.Contains("A surveillance audit is missing", found.TextContent);
        Assert.Contains("or say in a comment how the two belong together", found.TextContent);
        Assert.NotNull(found.QuerySelector($"a[href$='/evidence/{certificate}']"));
    }

    /// <summary>As the vendor's form leaves it.</summary>
    private Task RecordAsync(ReviewScenario s, DocumentId document, string holder) => portal.AcrossAsync(async db =>
    {
        var certificate = await db.AcrossTenants<Certificate>().FirstOrDefaultAsync(c => c.DocumentId == document) ?? db.Add(new Certificate(s.Lumen.Id, document, DateTime.UnixEpoch)).Entity;
        var facts = new CertificateFacts
        {
            Standard = CertificateStandard.Iso27001,
            Edition = "2022",
            Number = "IS 799999",
            HolderName = holder,
            AccreditationBody = "UKAS",
            IssueDate = portal.Today.AddDays(-100),
            OriginalDate = portal.Today.AddDays(-100),
            ExpiryDate = portal.Today.AddDays(900),
        };
        certificate.Record(CertificateJson.Write(facts), facts.ExpiryDate);
        var grant = await db.AcrossTenants<EvidenceGrant>().SingleAsync(g => g.BuyerId == s.Bank.Id && g.DocumentId == document);
        if (await db.AcrossTenants<SharedCertificate>().FirstOrDefaultAsync(c => c.DocumentId == document) is { } shared) shared.Update(certificate, DateTime.UnixEpoch);
        else db.Add(new SharedCertificate(grant, certificate, DateTime.UnixEpoch));
        await db.SaveChangesAsync();
    });
}
