using System.Net.Http.Headers;
using System.Text;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Tests.Harness;
using AngleSharp;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Evidence;

public sealed record UploadFile(string? Name, byte[] Bytes);

/// <summary>Sentences about evidence that several test classes need.</summary>
internal static class EvidenceScene
{
    public static byte[] Pdf(string text = "evidence", int size = 2000)
    {
        var bytes = new byte[Math.Max(size, 64)];
        Encoding.ASCII.GetBytes("%PDF-1.7\n" + text).CopyTo(bytes, 0);
        return bytes;
    }

    public static UploadFile APdf(string name = "policy.pdf", string text = "evidence") => new(name, Pdf(text));

    /// <summary>As a browser sends the form of /evidence/upload: token first, files last.</summary>
    public static async Task<PageSeen> UploadAsync(this Visitor visitor, Dictionary<string, string> fields, params UploadFile[] files)
    {
        var token = await visitor.FormTokenAsync("~/evidence/upload");
        using var content = Form(token, fields, files);
        return await SeeAsync(await visitor.Http.PostAsync(visitor.At("~/evidence/upload"), content));
    }

    public static MultipartFormDataContent Form(string? token, Dictionary<string, string> fields, params UploadFile[] files)
    {
        // Browsers write file names as they are, in UTF-8.
        var form = new MultipartFormDataContent("----test-boundary") { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        if (token is not null) form.Add(new StringContent(token), "__RequestVerificationToken");
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.Bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Files\"; filename=\"{file.Name}\"");
            form.Add(part);
        }

        return form;
    }

    public static async Task<PageSeen> SeeAsync(HttpResponseMessage response) =>
        new(response, await new HtmlParser(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default)).ParseDocumentAsync(await response.Content.ReadAsStringAsync()));

    /// <summary>Uploads one file and says which document it became.</summary>
    public static async Task<DocumentId> KeepAsync(this Visitor visitor, string kind = "ai_policy", string name = "policy.pdf", string? validUntil = null)
    {
        Dictionary<string, string> fields = new() { ["Kind"] = kind };
        if (validUntil is not null) fields["ValidUntil"] = validUntil;
        var answer = await visitor.UploadAsync(fields, APdf(name));
        return DocumentId.Parse((answer.Location ?? throw new InvalidOperationException(answer.Text)).Split('/')[^1], null);
    }

    public static Task<List<DocumentVersion>> VersionsAsync(this TestPortal portal, Organisation vendor) =>
        portal.InTenantAsync(vendor, db => db.DocumentVersions.AsNoTracking().OrderBy(v => v.Number).ToListAsync());

    public static int BlobsOf(this TestPortal portal, Organisation vendor)
    {
        var folder = Path.Combine(portal.BlobFolder, $"t-{vendor.Id.Value:N}");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0;
    }

    /// <summary>A request of the buyer that this vendor has accepted.</summary>
    public static Task<Assessment> AskAsync(this TestPortal portal, Organisation buyer, Organisation vendor, string reference = "HB-2026-0001") => portal.AcrossAsync(async db =>
    {
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        var registered = new Vendor(buyer.Id, vendor.Name, null, now);
        registered.LinkTo(vendor.Id);
        var questionnaire = ShippedQuestionnaires.All[0];
        var assessment = new Assessment(buyer.Id, buyer.Name, registered, reference, questionnaire.Id, questionnaire.Version, now) { SentByName = "Mei-Ling Chan" };
        assessment.Address("Sofia Reyes", "sofia@vendor.example", "en");
        assessment.Plan(portal.Today.AddDays(14));
        db.AddRange(registered, assessment);
        await db.SaveChangesAsync();
        return assessment;
    });

    /// <summary>What the submission does with a document of the library, by the same use case.</summary>
    public static async Task<GrantId> GiveAsync(this TestPortal portal, Organisation vendor, Assessment assessment, DocumentId documentId)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(new TenantInfo(vendor.Id, vendor.Slug, vendor.Name, vendor.Kind, null, vendor.TimeZone));
        var db = scope.ServiceProvider.GetRequiredService<Data.PortalDbContext>();
        var document = await db.Documents.SingleAsync(d => d.Id == documentId);
        var version = await db.DocumentVersions.SingleAsync(v => v.DocumentId == documentId && v.Number == document.CurrentVersion);
        var submitted = new SubmittedEvidence(document.Id, version.Id, document.Kind, document.Title, version.FileName, version.Number, version.Size, version.Sha256, document.DocumentDate, document.ValidUntil);
        scope.ServiceProvider.GetRequiredService<ShareEvidence>().Add(
            assessment, [submitted], new Dictionary<DocumentVersionId, DocumentVersion> { [version.Id] = version }, await db.Certificates.Where(c => c.DocumentId == documentId).ToListAsync(),
            await db.EvidenceGrants.ToListAsync(), await db.SharedCertificates.ToListAsync(), portal.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return (await db.EvidenceGrants.SingleAsync(g => g.BuyerId == assessment.BuyerId && g.VersionId == version.Id && g.AssessmentId == assessment.Id)).Id;
    }

    /// <summary>What a first ISO/IEC 42001 certificate of 15 March 2024 says, as typed into the form.</summary>
    public static Dictionary<string, string?> CertificateFields() => new()
    {
        ["Standard"] = "Iso42001",
        ["Edition"] = "2023",
        ["Number"] = "AIMS-2024-0315",
        ["HolderName"] = "Lumenfall Credit Analytics Limited",
        ["HolderAddress"] = "1 Harbour Road, Hong Kong",
        ["Scope"] = "Lumenfall Score credit assessment service",
        ["IssueDate"] = "2024-03-15",
        ["ExpiryDate"] = "2027-03-14",
        ["CertificationBody"] = "Meridian Assurance",
        ["AccreditationBody"] = "ANAB",
        ["ScopeCoversService"] = "true",
        ["Verified"] = "true",
        ["VerificationUrl"] = "https://register.example/AIMS-2024-0315",
    };
}
