using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features;

/// <summary>Reminders are reckoned from dates that people type. One at the end of the calendar is refused where it is typed, with its field, the rule and the way out.</summary>
public sealed class FarDateTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Far = "9999-12-31";
    private const string Rule = ": 31 Dec 9999 cannot be right. Write a date from 1 Jan 1990 to 31 Dec 2100.";

    [Fact]
    public async Task A_finding_is_not_to_be_remedied_at_the_end_of_the_calendar()
    {
        var s = await ReviewScenario.LowAsync(portal, "far-finding");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var reviewer = await portal.SignInAsync(s.Reviewer);

        var raised = await s.JudgeAsync(reviewer, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules for staff", ["RemediateBy"] = Far });

        Assert.Equal(HttpStatusCode.BadRequest, raised.Status);
        Assert.Equal(["Remediate by" + Rule], raised.Errors);
        Assert.Contains("No rules for staff", raised.Html.QuerySelector("#f-GV-07")!.InnerHtml);
    }

    [Fact]
    public async Task A_shared_finding_is_not_moved_there_and_nothing_reminds_of_it()
    {
        var s = await ReviewScenario.LowAsync(portal, "far-move");
        var assessment = await s.AssessmentAsync();
        var finding = new Finding(assessment, "F-0001", "GV-07", "No rules for staff", Severity.High, portal.Today.AddDays(30), portal.Clock.GetUtcNow().UtcDateTime);
        finding.Share(portal.Clock.GetUtcNow().UtcDateTime);
        await portal.InTenantAsync(s.Bank, async db =>
        {
            db.Add(finding);
            await db.SaveChangesAsync();
        });
        var reviewer = await portal.SignInAsync(s.Reviewer);

        var moved = await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/findings/{finding.Id}"), "#change", new() { ["RemediateBy"] = Far });

        Assert.Equal(HttpStatusCode.BadRequest, moved.Status);
        Assert.Equal(["Remediate by" + Rule], moved.Errors);
        Assert.False(await s.InBankAsync(db => db.Obligations.AnyAsync(o => o.SubjectId == finding.Id.Value)));
        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager))).GetAsync("~/reminders")).Status);
    }

    [Fact]
    public async Task A_condition_is_not_due_there()
    {
        var s = await ReviewScenario.LowAsync(portal, "far-condition");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var approver = await portal.SignInAsync(s.Approver);

        var decided = await approver.SubmitAsync(await approver.OpenAsync($"~/assessments/{s.Id}/decide"), "form.decision", new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "because",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = "Name the service in the scope",
            ["Conditions[0].Owner"] = "Ken Ito",
            ["Conditions[0].DueDate"] = Far,
        });

        Assert.Equal(HttpStatusCode.BadRequest, decided.Status);
        Assert.Equal(["Due date" + Rule], decided.Errors);
        Assert.Equal(AssessmentState.InReview, (await s.AssessmentAsync()).State);
    }

    [Fact]
    public async Task A_questionnaire_is_not_returned_until_then()
    {
        var s = await ReviewScenario.LowAsync(portal, "far-return");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "GV-01", "AskedBack", new() { ["SharedComment"] = "What?" });

        var returned = await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", new() { ["DueDate"] = Far });

        Assert.Equal(HttpStatusCode.BadRequest, returned.Status);
        Assert.Equal(["New due date" + Rule], returned.Errors);
        Assert.Equal(1, (await s.AssessmentAsync()).Round);
    }

    [Theory]
    [InlineData("ValidUntil", "Valid until")]
    [InlineData("DocumentDate", "Date of the document")]
    public async Task A_document_bears_no_such_date(string field, string name)
    {
        var vendor = await portal.AddVendorAsync("far-" + field.ToLowerInvariant());
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var document = await visitor.KeepAsync();

        var changed = await visitor.SubmitAsync(await visitor.OpenAsync($"~/evidence/{document}/edit"), "main form[method=post]", new() { [field] = Far });

        Assert.Equal(HttpStatusCode.BadRequest, changed.Status);
        Assert.Equal([name + Rule], changed.Errors);
    }

    [Fact]
    public async Task A_certificate_does_not_expire_then()
    {
        var vendor = await portal.AddVendorAsync("far-certificate");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner));
        var document = await visitor.KeepAsync("iso42001_certificate", "certificate.pdf");
        var fields = EvidenceScene.CertificateFields();
        fields["ExpiryDate"] = Far;

        var recorded = await visitor.SubmitAsync(await visitor.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields);

        Assert.Equal(HttpStatusCode.BadRequest, recorded.Status);
        Assert.Equal(["Expires on" + Rule], recorded.Errors);
    }
}
