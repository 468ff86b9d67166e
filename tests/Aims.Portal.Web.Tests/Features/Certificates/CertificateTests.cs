using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

public sealed class CertificateTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_certificate_is_recorded_and_its_dates_are_watched()
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate", "AIMS.pdf");
        Assert.Contains("Record what these certificates say", (await owner.OpenAsync("~/our-certificates")).Text);

        var page = await RecordAsync(owner, document);

        Assert.Contains("ISO/IEC 42001:2023 · AIMS-2024-0315", page.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains("Surveillance overdue", page.Html.QuerySelector("h1 .st")!.TextContent);
        Assert.Contains("Surveillance audit not later than 15 Mar 2025: No", Folded(page, ".how-box"));
        Assert.Contains("Recertification audit", Folded(page, "#chase"));
        Assert.Equal(
            [(ObligationKind.SurveillanceAudit, new DateOnly(2025, 3, 15)), (ObligationKind.CertificateExpiry, new DateOnly(2027, 3, 14)), (ObligationKind.Recertification, new DateOnly(2027, 3, 14))],
            await OpenObligationsAsync(vendor));
        Assert.Contains("14 Mar 2027", (await owner.OpenAsync($"~/evidence/{document}")).Text);
        Assert.Contains("Surveillance overdue", (await owner.OpenAsync("~/evidence")).Text);
    }

    [Fact]
    public async Task One_recorded_with_its_audit_missed_is_chased_at_once_and_says_so_though_nobody_has_confirmed_it()
    {
        var n = Interlocked.Increment(ref number);
        var (vendor, other) = (await portal.AddVendorAsync($"cert-vendor-{n}"), await portal.AddVendorAsync($"cert-other-{n}"));
        var owner = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Sofia Reyes"));
        await portal.AddMemberAsync(other, Role.EvidenceOwner, "Somebody Else");
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        var document = await owner.KeepAsync("iso42001_certificate");
        var fields = EvidenceScene.CertificateFields();
        fields.Remove("Verified");
        fields["HolderName"] = "Another Company Limited";

        var page = await RecordAsync(owner, document, fields);

        Assert.Equal(["Unverified", "Surveillance overdue – verify"], page.Html.QuerySelectorAll("h1 .st").Select(s => s.TextContent));
        Assert.Contains("Proof of the surveillance audit was due by 15 Mar 2025", page.Text);
        Assert.Contains("Another Company Limited", page.Html.QuerySelector("#doubts")!.TextContent);
        var mail = page.Html.QuerySelectorAll("#chase tbody tr")[0];
        Assert.Contains("Sofia Reyes, Alex Cheung", mail.TextContent);
        Assert.DoesNotContain("Somebody Else", page.Text);
        Assert.Equal(portal.Today, (await portal.InTenantAsync(vendor, db => db.Obligations.SingleAsync(o => o.Kind == ObligationKind.SurveillanceAudit))).NextReminderOn);
        var home = await (await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.ResponseOwner))).OpenAsync("~/home");
        Assert.Contains("Proof of the surveillance audit", home.Text);
        var list = await owner.OpenAsync("~/our-reminders");
        Assert.Contains("Sofia Reyes, Alex Cheung", list.Text);
    }

    [Fact]
    public async Task A_home_names_certificates_of_which_nobody_wrote_down_what_they_say()
    {
        var (_, _, owner, _) = await SceneAsync();
        Assert.DoesNotContain("Certificates to be recorded", (await owner.OpenAsync("~/home")).Text);

        await owner.KeepAsync("iso42001_certificate");

        Assert.Contains("Certificates to be recorded: 1", (await owner.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task The_cycle_is_drawn_and_listed()
    {
        var (_, _, owner, _) = await SceneAsync();
        var page = await RecordAsync(owner, await owner.KeepAsync("iso42001_certificate"));

        Assert.Equal("img", page.Html.QuerySelector(".cycle svg")!.GetAttribute("role"));
        Assert.Equal(["2024", "2025", "2026", "2027", "2028"], page.Html.QuerySelectorAll(".cycle svg > g > text[y='34']").Select(t => t.TextContent));
        Assert.Equal("18.88%", page.Html.QuerySelector(".cycle .band")!.GetAttribute("x"));
        var list = page.Html.QuerySelectorAll(".cycle-list li strong").Select(e => e.TextContent);
        Assert.Equal(["Certification decision", "First surveillance audit", "As of today", "Plan the recertification audit", "Second surveillance audit", "Expiry", "Restoration window ends"], list);
    }

    [Fact]
    public async Task A_recorded_surveillance_meets_its_obligation_and_the_next_one_becomes_due()
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var page = await RecordAsync(owner, await owner.KeepAsync("iso42001_certificate"));
        var letter = await owner.KeepAsync("cb_audit_report", "letter.pdf");
        var here = page.Response.RequestMessage!.RequestUri!.AbsolutePath;

        var first = await AuditAsync(owner, here, "2025-03-04", letter);
        Assert.Equal(here, first.Location);
        Assert.Equal(new DateOnly(2026, 12, 31), (await OpenObligationsAsync(vendor)).Single(o => o.Kind == ObligationKind.SurveillanceAudit).Due);
        Assert.Equal(1, await portal.InTenantAsync(vendor, db => db.Obligations.CountAsync(o => o.State == ObligationState.Met)));
        var after = await owner.OpenAsync(here);
        Assert.Contains("Surveillance due", after.Html.QuerySelector("h1")!.TextContent);
        Assert.NotNull(after.Html.QuerySelector($"#audit a[href$='/evidence/{letter}']"));

        await AuditAsync(owner, here, "2026-10-01", null);
        Assert.DoesNotContain(await OpenObligationsAsync(vendor), o => o.Kind == ObligationKind.SurveillanceAudit);
        Assert.Contains("Expiring", (await owner.OpenAsync(here)).Html.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("", "Write the date of the audit.")]
    [InlineData("2026-12-01", "has not come yet")]
    [InlineData("2024-01-01", "before the certification decision of 15 Mar 2024")]
    [InlineData("never", "cannot be read as a date")]
    public async Task A_wrong_audit_date_is_said_and_changes_nothing(string date, string says)
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var page = await RecordAsync(owner, await owner.KeepAsync("iso42001_certificate"));

        var answer = await AuditAsync(owner, page.Response.RequestMessage!.RequestUri!.AbsolutePath, date, null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal(new DateOnly(2025, 3, 15), (await OpenObligationsAsync(vendor))[0].Due);
    }

    [Theory]
    [InlineData("Number", "", "Write the certificate number.")]
    [InlineData("Edition", "1999", "is not an edition of ISO/IEC 42001")]
    [InlineData("ExpiryDate", "2024-03-15", "must be after the issue date")]
    [InlineData("IssueDate", "2020-03-15", "")]
    [InlineData("VerificationUrl", "javascript:alert(1)", "must be a whole web address")]
    [InlineData("ExpiryDate", "someday", "“someday” cannot be read as a date.")]
    public async Task A_wrong_fact_is_said_beside_its_field_and_nothing_is_recorded(string field, string value, string says)
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate");
        var fields = EvidenceScene.CertificateFields();
        fields[field] = value;

        var answer = await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains(says));
        Assert.NotNull(answer.Html.QuerySelector($"#{field}-error, #errors a"));
        Assert.Equal("Lumenfall Credit Analytics Limited", answer.Html.QuerySelector("#HolderName")!.GetAttribute("value"));
        Assert.Equal(0, await portal.InTenantAsync(vendor, db => db.Certificates.CountAsync()));
    }

    [Theory]
    [InlineData("2024-12-20", "Surveillance due", "warn")]
    [InlineData("2024-06-01", "Valid", "ok")]
    [InlineData("2027-05-01", "Expired, restorable", "bad")]
    [InlineData("2027-09-15", "Expired", "bad")]
    [InlineData("2024-03-01", "Not yet valid", "idle")]
    public void The_status_on_a_day_has_a_word_and_a_look(string day, string word, string look)
    {
        var facts = Facts();

        var standing = CertificateStatusRules.Evaluate(facts, DateOnly.Parse(day));
        var label = Aims.Portal.Web.Platform.Ui.Labels.Of(standing.Status);

        Assert.Equal((word, look), (label.Key, label.Look));
        var drawing = CycleDrawing.Of(facts, DateOnly.Parse(day));
        Assert.All(drawing.Shapes.Where(s => s.Band is not null), s => Assert.InRange(s.Band!.Value.X + s.Band.Value.Width, 15.5, 99.5));
    }

    [Fact]
    public void Two_audits_to_come_do_not_write_over_one_another()
    {
        var facts = Facts() with { IssueDate = new DateOnly(2027, 6, 21), CycleStart = null, ExpiryDate = new DateOnly(2030, 6, 1) };

        var audits = CycleDrawing.Of(facts, new DateOnly(2027, 6, 22)).Shapes.Where(s => s.Row == 1).ToList();

        Assert.Equal(["{0}, planned {1}", "{0}, limit {1}"], audits.SelectMany(s => s.Texts).Select(t => t.Says.Key));
        Assert.All(audits, s => Assert.Single(s.Texts));
    }

    [Fact]
    public void Every_status_has_words() => Assert.All(Enum.GetValues<CertificateStatus>(), s => Assert.NotEmpty(Aims.Portal.Web.Platform.Ui.Labels.Of(s).Key));

    [Fact]
    public void Facts_and_letters_survive_their_json()
    {
        var facts = Facts() with { Sites = ["香港"], SurveillanceDone = [new DateOnly(2025, 3, 4)], MlaMark = true };
        var letter = DocumentId.New();

        var json = CertificateJson.Write(facts, new Dictionary<DateOnly, DocumentId> { [new DateOnly(2025, 3, 4)] = letter });

        Assert.Equivalent(facts, CertificateJson.Read(json), strict: true);
        Assert.Equal(letter, CertificateJson.Letters(json)[new DateOnly(2025, 3, 4)]);
        Assert.Contains("\"standard\":\"Iso42001\"", json);
    }

    [Fact]
    public async Task A_buyer_follows_what_the_vendor_records_until_the_grant_ends()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var (otherBank, _, _, _) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate", "AIMS.pdf");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(otherBank, Role.RiskManager));
        Assert.Contains("No certificates yet", (await manager.OpenAsync("~/certificates")).Text);

        // Given first, recorded afterwards: the buyer still gets the facts.
        var grant = await portal.GiveAsync(vendor, assessment, document);
        var here = (await RecordAsync(owner, document)).Response.RequestMessage!.RequestUri!.AbsolutePath;
        var list = await manager.OpenAsync("~/certificates");
        Assert.Contains("Surveillance overdue", Folded(list, "tbody"));
        await AuditAsync(owner, here, "2025-03-04", null);
        Assert.Contains("Surveillance due", Folded(await manager.OpenAsync("~/certificates"), "tbody"));
        await portal.RunAsync<CertificateClock>(c => c.RunAsync(CancellationToken.None));
        Assert.Contains("AIMS-2024-0315", (await manager.OpenAsync("~/certificates?status=SurveillanceDue&standard=Iso42001")).Text);
        Assert.Contains("No certificate matches.", (await manager.OpenAsync("~/certificates?status=Expired")).Text);
        Assert.Contains("AIMS-2024-0315", (await manager.OpenAsync("~/certificates?q=AIMS-2024")).Text);
        Assert.Contains("No certificate matches.", (await manager.OpenAsync("~/certificates?q=nobody")).Text);
        Assert.Contains("No certificate matches.", (await manager.OpenAsync("~/certificates?tab=ended")).Text);
        Assert.Equal(["1", "0", "0"], list.Html.QuerySelectorAll(".tabs .count").Select(c => c.TextContent));
        Assert.Contains("No certificate matches.", (await manager.OpenAsync("~/certificates?standard=Iso27001")).Text);

        var id = here.Split('/')[^1];
        var page = await manager.OpenAsync($"~/certificates/{id}");
        Assert.Contains("4 Mar 2025 Surveillance audit", Folded(page, ".timeline"));
        Assert.NotNull(page.Html.QuerySelector(".cycle svg"));
        Assert.NotNull(page.Html.QuerySelector($"a[href$='/granted/{grant}/file']"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"~/certificates/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"~/our-certificates/{id}")).Status);

        await owner.SubmitAsync(await owner.OpenAsync($"{here}/record/Suspension"), "main form[method=post]", new() { ["On"] = "2026-11-20" });
        Assert.Contains("Suspended", (await manager.OpenAsync($"~/certificates/{id}")).Html.QuerySelector("h1")!.TextContent);

        await portal.RunAsync<Web.Features.Sharing.RevokeGrant>(r => r.ExecuteAsync(grant, default), vendor);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"~/certificates/{id}")).Status);
    }

    [Fact]
    public async Task What_a_vendor_says_it_had_confirmed_is_shown_to_a_buyer_as_its_word()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate");
        await portal.GiveAsync(vendor, assessment, document);
        var fields = EvidenceScene.CertificateFields();
        (fields["IssueDate"], fields["ExpiryDate"]) = ("2026-06-01", "2029-05-31");
        var here = (await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields)).Location!;
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var page = await manager.OpenAsync($"~/certificates/{here.Split('/')[^1]}");
        var vendorPage = await manager.OpenAsync($"~/vendors/{assessment.VendorId}");

        Assert.Equal("Valid", (await owner.OpenAsync(here)).Html.QuerySelector("h1 .st.ok")!.TextContent);
        Assert.Equal("Valid, as stated by the vendor", page.Html.QuerySelector("h1 .st.inf")!.TextContent);
        Assert.Contains("As stated by the vendor; not checked by you", page.Text);
        Assert.Contains("The vendor states that it was confirmed with the certification body or a register: Yes", Folded(page, ".how-box"));
        Assert.DoesNotContain("A buyer can rely on it", page.Text);
        Assert.Contains("Covered, as stated by the vendor", Folded(vendorPage, ".matrix"));
        Assert.DoesNotContain("checked", Folded(vendorPage, ".matrix"));
        Assert.Empty(vendorPage.Html.QuerySelectorAll(".matrix .cell.ok"));
        Assert.Contains("Valid, as stated by the vendor", Folded(await manager.OpenAsync("~/certificates"), "tbody"));
        Assert.Contains("Valid, as stated by the vendor", Folded(await manager.OpenAsync("~/vendors"), "tbody"));
    }

    [Fact]
    public async Task The_vendor_as_a_whole_stands_no_better_than_its_worst_service()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate");
        await portal.GiveAsync(vendor, assessment, document);
        var fields = EvidenceScene.CertificateFields();
        (fields["IssueDate"], fields["ExpiryDate"], fields["ScopeCoversService"]) = ("2026-06-01", "2029-05-31", "");
        await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields);
        var score = await portal.InTenantAsync(bank, async db =>
        {
            var registered = await db.Vendors.SingleAsync(v => v.Id == assessment.VendorId);
            var good = new Domain.Vendors.AiService(registered, "Lumenfall Score 4.2");
            db.AddRange(good, new Domain.Vendors.AiService(registered, "Lumenfall Collect 2.0"));
            await db.SaveChangesAsync();
            return good.Id;
        });
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));

        var all = await manager.OpenAsync($"~/vendors/{assessment.VendorId}");

        Assert.Contains("It concerns Lumenfall Collect 2.0.", Folded(all, "#gap"));
        Assert.Contains("Lumenfall Collect 2.0: The scope names Lumenfall Score 4.2, not this service", Folded(all, ".matrix"));
        Assert.Null((await manager.OpenAsync($"~/vendors/{assessment.VendorId}?service={score}")).Html.QuerySelector("#gap"));
    }

    [Fact]
    public async Task A_withdrawn_certificate_is_chased_no_more_and_takes_no_audit()
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var here = (await RecordAsync(owner, await owner.KeepAsync("iso42001_certificate"))).Response.RequestMessage!.RequestUri!.AbsolutePath;
        var page = await owner.OpenAsync(here);

        await owner.SubmitAsync(await owner.OpenAsync($"{here}/record/Withdrawal"), "main form[method=post]", new() { ["On"] = "2026-11-20" });

        Assert.Empty(await OpenObligationsAsync(vendor));
        var answer = await owner.SubmitAsync(page, "form[action*='Surveillance' i]", new() { ["On"] = "2026-11-21" });
        Assert.Contains("A withdrawn certificate cannot be updated.", Assert.Single(answer.Errors));
        Assert.Null((await owner.OpenAsync(here)).Html.QuerySelector("a[href*='/record/Suspension']"));
    }

    [Fact]
    public async Task Another_vendors_certificate_is_not_found_and_stays_as_it_is()
    {
        var (_, vendor, owner, _) = await SceneAsync();
        var (_, strangers, stranger, _) = await SceneAsync();
        var here = (await RecordAsync(owner, await owner.KeepAsync("iso42001_certificate"))).Response.RequestMessage!.RequestUri!.AbsolutePath;
        var id = here.Split('/')[^1];
        var token = await stranger.FormTokenAsync("~/evidence/upload");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"~/our-certificates/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"~/our-certificates/{id}?handler=Surveillance", [new("__RequestVerificationToken", token), new("On", "2025-03-04")])).Status);
        Assert.Equal(3, (await OpenObligationsAsync(vendor)).Count);
        Assert.Empty(await OpenObligationsAsync(strangers));
    }

    [Fact]
    public async Task The_lists_and_details_need_few_commands()
    {
        var (bank, vendor, owner, assessment) = await SceneAsync();
        var document = await owner.KeepAsync("iso42001_certificate");
        var here = (await RecordAsync(owner, document)).Response.RequestMessage!.RequestUri!.AbsolutePath;
        await portal.GiveAsync(vendor, assessment, document);
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        foreach (var (visitor, path) in new[] { (owner, here), (owner, "~/our-certificates"), (owner, $"~/evidence/{document}"), (owner, "~/sharing"), (manager, "~/certificates"), (manager, "~/certificates/" + here.Split('/')[^1]) })
        {
            portal.Commands.Reset();
            await visitor.OpenAsync(path);
            Assert.True(portal.Commands.Count <= 8, $"{path} needed {portal.Commands.Count} commands");
        }
    }

    private static CertificateFacts Facts() => new()
    {
        Edition = "2023",
        Number = "N",
        HolderName = "H",
        HolderAddress = "A",
        Scope = "S",
        IssueDate = new DateOnly(2024, 3, 15),
        ExpiryDate = new DateOnly(2027, 3, 14),
        CertificationBody = "CB",
        AccreditationBody = "ANAB",
        Verified = true,
        ScopeCoversService = true,
    };

    private static string Folded(PageSeen page, string selector) =>
        string.Join(' ', page.Html.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<PageSeen> RecordAsync(Visitor owner, DocumentId document, Dictionary<string, string?>? fields = null)
    {
        var answer = await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", fields ?? EvidenceScene.CertificateFields());
        return await owner.OpenAsync(answer.Location ?? throw new InvalidOperationException(answer.Text));
    }

    private static async Task<PageSeen> AuditAsync(Visitor owner, string certificate, string date, DocumentId? letter) =>
        await owner.SubmitAsync(await owner.OpenAsync(certificate), "form[action*='Surveillance' i]", new() { ["On"] = date, ["Letter"] = letter?.ToString() ?? "" });

    private Task<List<(ObligationKind Kind, DateOnly Due)>> OpenObligationsAsync(Organisation vendor) => portal.InTenantAsync(vendor, async db =>
        (await db.Obligations.AsNoTracking().Where(o => o.State == ObligationState.Open).ToListAsync()).Select(o => (o.Kind, o.DueDate)).OrderBy(o => o.DueDate).ThenBy(o => o.Kind).ToList());

    private async Task<(Organisation Bank, Organisation Vendor, Visitor Owner, Assessment Assessment)> SceneAsync()
    {
        var n = Interlocked.Increment(ref number);
        var (bank, vendor) = (await portal.AddBankAsync($"cert-bank-{n}"), await portal.AddVendorAsync($"cert-vendor-{n}"));
        return (bank, vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.EvidenceOwner)), await portal.AskAsync(bank, vendor));
    }
}
