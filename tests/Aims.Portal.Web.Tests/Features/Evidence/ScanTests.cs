using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>What is uploaded with a malware scanner beside the portal, as its vendor, its colleagues and a buyer meet it.</summary>
[Collection("Children that read")]
public sealed class ScanTests(ScanPortal portal) : IClassFixture<ScanPortal>
{
    public static TheoryData<string, byte[]> Infected => new()
    {
        { "plain.txt", Archives.Eicar },
        { "in-a-zip.zip", Archives.Zip(("notes.txt", "notes"u8.ToArray()), ("eicar.com", Archives.Eicar)) },
        { "in-two-zips.zip", Archives.Nested(2, Archives.Zip(("eicar.com", Archives.Eicar))) },
        { "policy.docx", Archives.Docx(("word/media/eicar.bin", Archives.Eicar)) },
    };

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "large.txt", Archives.Text(new string('a', ScanPortal.MaxBytes + 1)), "larger than what the malware scanner looks at" },
        { "bomb.zip", Archives.Zip(("numbers.csv", Archives.Thin(ScanPortal.MaxUnpackedBytes + 1))), "unpacks to more than" },
        { "many-halves.zip", Archives.Zip([.. Enumerable.Range(0, 5).Select(i => ($"{i}.csv", Archives.Thin(ScanPortal.MaxBytes - 1)))]), "unpacks to more than" },
        { "deep.zip", Archives.Nested(5, Archives.Zip(("a.txt", "a"u8.ToArray()))), "archives within archives" },
        { "lying-a-little.zip", Archives.Lying(5_000), "damaged" },
        { "lying-much.zip", Archives.Lying(ScanPortal.MaxUnpackedBytes + 1), "unpacks to more than" },
        { "other.zip", Archives.Zip(("inside.bin", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4])), "archive of another kind" },
        { "other-name.zip", Archives.Zip(("inside.rar", "anything"u8.ToArray())), "archive of another kind" },
        { "many.zip", Archives.Zip([.. Enumerable.Range(0, 5001).Select(i => ($"{i}", Array.Empty<byte>()))]), "too many files in the archive" },
        { "secret.zip", Archives.Encrypted(), "protected with a password" },
        { "torn.docx", Archives.Docx()[..60], "damaged" },
        { "renamed.docx", Archives.Zip(("notes.txt", "notes"u8.ToArray())), "not the kind of document that its name says" },
        { "sheet.xlsx", Archives.Docx(), "not the kind of document that its name says" },
        { "behind.zip", Archives.Zip(("locked.7z", "x"u8.ToArray()), ("numbers.csv", Archives.Thin(ScanPortal.MaxUnpackedBytes + 1))), "unpacks to more than" },
        { "lean.zip", Archives.Lean(), "unpacks to hundreds of times its size" },
        { "lean-inside.zip", Archives.Nested(1, Archives.Lean()), "unpacks to hundreds of times its size" },
        { "secret-inside.zip", Archives.Nested(1, Archives.Encrypted()), "protected with a password" },
    };

    public static TheoryData<string, byte[], string> Active => new()
    {
        { "macros.docx", Archives.Docx(("word/vbaProject.bin", "macros"u8.ToArray())), "The document contains macros" },
        { "template.docx", Archives.Docx(("word/_rels/settings.xml.rels", Archives.Text("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' TargetMode='External' Type='x/attachedTemplate' Target='https://elsewhere.example/t.dotm'/></Relationships>"))), "fetches content from elsewhere" },
        { "objects.docx", Archives.Docx(("word/embeddings/oleObject1.bin", "ole"u8.ToArray())), "objects of other programs inside" },
        { "script.pdf", Archives.Pdf("/OpenAction 4 0 R", "<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>"), "The PDF contains JavaScript" },
        { "launch.pdf", Archives.Pdf("/OpenAction << /S /Launch /F (calc.exe) >>"), "The PDF starts programs" },
        { "files.pdf", Archives.Pdf("/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>", "<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>"), "The PDF has other files inside" },
        { "form.pdf", Archives.Pdf("/AcroForm << /Fields [] /XFA (form) >>"), "The PDF has a form" },
        { "media.pdf", Archives.Pdf("", "<< /Type /Annot /Subtype /RichMedia >>"), "The PDF plays film" },
        { "torn.pdf", Archives.Pdf("")[..40], "The PDF is damaged or unusual" },
        { "opens.pdf", Archives.EncryptedPdf(), "The PDF is encrypted; it opens without a password" },
        { "macros.pptx", Archives.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("ppt/presentation.xml", "<presentation/>"u8.ToArray()), ("ppt/vbaProject.bin", "macros"u8.ToArray())), "The document contains macros" },
        { "macros-inside.zip", Archives.Zip(("policy.docm", Archives.Docx(("word/vbaProject.bin", "macros"u8.ToArray())))), "The document contains macros" },
        { "script-inside.zip", Archives.Nested(1, Archives.Zip(("report.pdf", Archives.Pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")))), "The PDF contains JavaScript" },
        { "paths.zip", Archives.Zip(("../../etc/passwd", "root"u8.ToArray())), "lead out of its folder" },
        { "drive.zip", Archives.Zip(("C:\\Windows\\x.txt", "x"u8.ToArray())), "lead out of its folder" },
        { "root.zip", Archives.Zip(("/etc/passwd", "root"u8.ToArray())), "lead out of its folder" },
        { "turned.zip", Archives.Zip(("report\u202Efdp.txt", "x"u8.ToArray())), "lead out of its folder" },
        { "two.pdf", [.. Archives.Pdf(""), .. Archives.Zip(("a.txt", "a"u8.ToArray()))], "The file is a ZIP archive too" },
        { "two.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100], .. Archives.Zip(("a.txt", "a"u8.ToArray()))], "The file is a ZIP archive too" },
        { "programs.zip", Archives.Zip(("setup.exe", "program"u8.ToArray())), "programs or scripts in the archive" },
    };

    [Fact]
    public async Task A_file_is_given_to_nobody_before_it_was_scanned_and_to_all_who_may_afterwards()
    {
        var s = await SceneAsync("policy.docx", Archives.Docx());

        var (early, granted) = (await s.Owner.GetAsync(s.File), await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file"));
        Assert.All([early, granted], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains("being checked for malware", early.Text);
        Assert.Contains("being checked for malware", granted.Text);
        Assert.Contains("It can be opened as soon as that is done", (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
        Assert.Equal(0, await ReadsAsync(s));

        await ScanAsync();

        Assert.Equal(HttpStatusCode.OK, (await s.Owner.GetAsync(s.File)).Status);
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file")).Status);
        Assert.Equal("Scanned", (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Html.QuerySelector("ul.lines .st")!.TextContent.Trim());
        Assert.Equal(1, await ReadsAsync(s));
    }

    [Theory]
    [MemberData(nameof(Infected))]
    public async Task Malware_is_found_also_within_archives_and_documents(string name, byte[] content)
    {
        var s = await SceneAsync(name, content);

        await ScanAsync();

        var (own, granted) = (await s.Owner.GetAsync(s.File), await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file"));
        Assert.All([own, granted], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains("Malware was found in the file: Eicar-Test-Signature", own.Text);
        Assert.Contains("Malware was found in this file", granted.Text);
        Assert.DoesNotContain("Eicar", granted.Text);
        Assert.Contains("Eicar-Test-Signature", (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
        await ScanAsync();
        await portal.PumpMailAsync();
        var mail = Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == s.Person.Email));
        Assert.Equal($"The file {name} stays in quarantine", mail.Subject);
        Assert.Contains("Clean the document on your side", string.Join(' ', mail.TextBody!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_the_scanner_cannot_look_into_does_not_pass_as_clean(string name, byte[] content, string says)
    {
        var s = await SceneAsync(name, content);

        await ScanAsync();

        var answer = await s.Owner.GetAsync(s.File);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(says, answer.Text);
        var theirs = await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, theirs.Status);
        Assert.Contains("could not be checked for malware", theirs.Text);
    }

    [Theory]
    [MemberData(nameof(Active))]
    public async Task What_can_do_more_than_be_read_is_said_to_the_vendor_and_to_the_reviewer(string name, byte[] content, string says)
    {
        var s = await SceneAsync(name, content);

        await ScanAsync();

        Assert.Contains(says, (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
        Assert.Contains(says, (await s.Reviewer.OpenAsync($"~/granted/{s.Grant}/preview")).Text);
        Assert.Equal(ScanState.Clean, Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan);
        Assert.Equal([ScanState.Clean], await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.Where(g => g.Alerts != "").Select(g => g.Scan).ToListAsync()));
    }

    [Fact]
    public async Task A_plain_pdf_has_nothing_to_be_said_of()
    {
        var s = await SceneAsync("plain.pdf", Archives.Pdf(""));

        await ScanAsync();

        Assert.Equal((ScanState.Clean, ""), (Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan, Assert.Single(await portal.VersionsAsync(s.Vendor)).Alerts));
    }

    [Fact]
    public async Task Chinese_names_and_plain_folders_in_an_archive_are_no_trick()
    {
        // As an older Windows packs it: Big5, of which the second byte can be a backslash.
        var old = Archives.Zip(("AAAA.txt", "x"u8.ToArray()));
        foreach (var at in new[] { 30, old.AsSpan().IndexOf("PK\u0001\u0002"u8) + 46 }) new byte[] { 0xA5, 0x5C, 0xB3, 0x5C }.CopyTo(old.AsSpan(at));
        var s = await SceneAsync("names.zip", Archives.Zip(("證書/二零二六/報告..v2.txt", "x"u8.ToArray()), ("old.zip", old)));

        await ScanAsync();

        Assert.Equal((ScanState.Clean, ""), (Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan, Assert.Single(await portal.VersionsAsync(s.Vendor)).Alerts));
    }

    [Fact]
    public void Every_alert_at_once_fits_where_alerts_are_kept() =>
        Assert.True(string.Join(',', Enum.GetValues<ContentAlert>()).Length <= DocumentVersion.AlertsLength);

    [Fact]
    public async Task While_the_scanner_does_not_answer_files_wait_and_none_is_lost()
    {
        var s = await SceneAsync("policy.docx", Archives.Docx());
        var options = portal.Services.GetRequiredService<IOptions<ScanOptions>>().Value;
        var address = options.Address;
        try
        {
            options.Address = "127.0.0.1:1";
            await ScanAsync();
            Assert.Equal(ScanState.Waiting, Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan);
        }
        finally
        {
            options.Address = address;
        }

        await ScanAsync();

        Assert.Equal(ScanState.Clean, Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan);
    }

    [Fact]
    public async Task A_node_without_a_scanner_lets_nothing_out_of_quarantine()
    {
        var s = await SceneAsync("policy.docx", Archives.Docx());
        var options = portal.Services.GetRequiredService<IOptions<ScanOptions>>().Value;
        var address = options.Address;
        try
        {
            options.Address = "";
            await ScanAsync();
            Assert.Equal(ScanState.Waiting, Assert.Single(await portal.VersionsAsync(s.Vendor)).Scan);
        }
        finally
        {
            options.Address = address;
        }
    }

    [Fact]
    public async Task A_file_at_which_the_scanner_gives_up_again_and_again_stays_in_quarantine_and_holds_up_no_other()
    {
        var s = await SceneAsync("policy.docx", Archives.Docx());
        await portal.InTenantAsync(s.Vendor, db => db.DocumentVersions.ExecuteUpdateAsync(u => u.SetProperty(v => v.ScanAttempts, 5)));
        var other = await SceneAsync("other.docx", Archives.Docx());

        await ScanAsync();

        Assert.Contains("could not finish with the file", (await s.Owner.GetAsync(s.File)).Text);
        Assert.Equal(HttpStatusCode.OK, (await other.Owner.GetAsync(other.File)).Status);
    }

    [Fact]
    [Trait("Engine", "any")]
    public async Task New_signatures_find_what_the_old_ones_did_not_and_the_buyer_is_not_given_it_any_more()
    {
        var s = await SceneAsync("report.txt", Archives.Text("nothing was known of this yesterday"));
        await ScanAsync();
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file")).Status);

        await portal.Scanner.LearnAsync("Late.Discovery", "nothing was known of this yesterday");
        // A database of signatures made by hand has no number of its own that would change.
        await portal.InTenantAsync(s.Vendor, db => db.DocumentVersions.ExecuteUpdateAsync(u => u.SetProperty(v => v.ScannedWith, "ClamAV of yesterday")));
        await portal.RunAsync<RescanUploads>(r => r.RunAsync(CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, (await s.Owner.GetAsync(s.File)).Status);
        await ScanAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await s.Reviewer.GetAsync($"~/granted/{s.Grant}/file")).Status);
        Assert.Contains("Late.Discovery", (await s.Owner.OpenAsync($"~/evidence/{s.Document}")).Text);
        Assert.Equal([ScanState.Infected], await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.Select(g => g.Scan).ToListAsync()));
    }

    [Fact]
    public async Task Bytes_that_were_changed_in_the_store_are_given_to_nobody()
    {
        var s = await SceneAsync("policy.docx", Archives.Docx());
        var path = Assert.Single(Directory.GetFiles(Path.Combine(portal.BlobFolder, $"t-{s.Vendor.Id.Value:N}"), "*", SearchOption.AllDirectories));
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllBytesAsync(path, Archives.Docx(("word/more.xml", "<more/>"u8.ToArray())));

        await ScanAsync();

        Assert.Contains("does not give back the bytes that were uploaded", (await s.Owner.GetAsync(s.File)).Text);
        Assert.Equal(StoreFault.Altered, Assert.Single(await portal.VersionsAsync(s.Vendor)).StoreFault);
    }

    [Fact]
    public async Task The_picture_of_a_buyers_check_is_scanned_while_its_sender_waits()
    {
        var s = await SceneAsync("certificate.pdf", EvidenceScene.Pdf(), "iso42001_certificate");
        await ScanAsync();
        var path = (await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/our-certificates/record/{s.Document}"), "main form[method=post]", EvidenceScene.CertificateFields())).Location!;
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager));
        var check = $"~/certificates/{path.Split('/')[^1]}/check";
        var form = await manager.OpenAsync(check);
        var seen = form.Html.QuerySelector("[name=Seen]")!.GetAttribute("value")!;
        using var content = EvidenceScene.Form(form.Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value"), new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = "Active", ["Note"] = "kept as typed", ["Seen"] = seen });
        content.Add(new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Archives.Eicar]), "Picture", "seen.png");

        var page = await EvidenceScene.SeeAsync(await manager.Http.PostAsync(manager.At(check), content));

        Assert.Contains("Malware was found in “seen.png”, so nothing of it was kept.", Assert.Single(page.Errors));
        Assert.Equal("kept as typed", page.Html.QuerySelector("#Note")!.TextContent);
        Assert.Equal((0, 0), await portal.InTenantAsync(s.Bank, async db => (await db.CheckPictures.CountAsync(), await db.BuyerChecks.CountAsync())));
    }

    [Fact]
    public async Task The_health_page_says_whether_the_scanner_finds_what_it_must_know() =>
        Assert.Contains("finds the EICAR test file", (await portal.NewVisitor().GetAsync("/health/ready")).Text);

    private Task ScanAsync() => portal.RunAsync<ScanUploads>(s => s.RunAsync(CancellationToken.None));

    private Task<int> ReadsAsync(ScanScene s) => portal.InTenantAsync(s.Vendor, db => db.EvidenceReads.CountAsync());

    private Task<ScanScene> SceneAsync(string name, byte[] content, string kind = "ai_policy") => ScanScene.OfAsync(portal, name, content, kind);
}
