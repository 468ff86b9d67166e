using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Four worlds: the first bank with the first vendor; the strangers' own, which is its twin; the first vendor with another bank; the first bank with another vendor.
/// And on the first assessment what each party keeps from the other.</summary>
public class FuzzPortal : SeededPortal
{
    /// <summary>In every text between the first vendor and the third bank; the first bank must not see it.</summary>
    public const string OtherBuyersWord = "Quillmarsh";

    /// <summary>In every text between the first bank and the third vendor; the first vendor must not see it.</summary>
    public const string OtherSuppliersWord = "Fernbrake";

    /// <summary>What the first bank keeps from the first vendor: internal notes, findings not shared yet.</summary>
    public const string BankOnlyWord = "Nightjar";

    /// <summary>What the first vendor keeps from the first bank: drafts, documents not granted.</summary>
    public const string VendorOnlyWord = "Saltwort";

    /// <summary>Every word that only some may read.</summary>
    public static IReadOnlyList<string> Words { get; } = [Secret, OtherBuyersWord, OtherSuppliersWord, BankOnlyWord, VendorOnlyWord];

    public SeededWorld First { get; private set; } = null!;

    public SeededWorld Twin { get; private set; } = null!;

    public SeededWorld OtherBuyers { get; private set; } = null!;

    public SeededWorld OtherSuppliers { get; private set; } = null!;

    /// <summary>Keys of what the one party of the first assessment keeps from the other.</summary>
    public Dictionary<Type, List<Guid>> BankOnly { get; } = [];

    public Dictionary<Type, List<Guid>> VendorOnly { get; } = [];

    /// <summary>Members of the first bank and the first vendor until the run ends their membership.</summary>
    public IReadOnlyList<TestPerson> Leavers { get; private set; } = [];

    /// <summary>The address of a path in an organisation.</summary>
    public virtual string AddressOf(string slug, string path) => $"/{slug}{path}";

    /// <summary>Where a form of an organisation's page goes, as a path that names the organisation.</summary>
    public virtual string ActionOf(string slug, string action) => action;

    /// <summary>The host and the path that a path which names the organisation is sent to.</summary>
    public virtual (string Host, string Path) Sent(string path) => ("portal.test", path);

    protected override async Task SetUpAsync()
    {
        await base.SetUpAsync();
        var thirdBank = await AddBankAsync("third-bank", $"{OtherBuyersWord} Bank");
        var thirdVendor = await AddVendorAsync("third-vendor", $"{OtherSuppliersWord} Vendor");
        First = new SeededWorld(Secret, Bank, Vendor, Members, "FB", Ids);
        Twin = new SeededWorld("Plain", OtherBank, OtherVendor, Others, "PB", []);
        OtherBuyers = new SeededWorld(OtherBuyersWord, thirdBank, Vendor, await StaffAsync(thirdBank, OtherBuyersWord), "TB", []);
        OtherSuppliers = new SeededWorld(OtherSuppliersWord, Bank, thirdVendor, await StaffAsync(thirdVendor, OtherSuppliersWord), "FV", []);
        foreach (var world in new[] { Twin, OtherBuyers, OtherSuppliers }) await AcrossAsync(db => (Task)SeedAsync(db, world));
        await AcrossAsync(KeepApartAsync);
        Leavers =
        [
            await AddMemberAsync(Bank, Role.RiskManager, "Former manager", "former.manager@leaver.example"),
            await AddMemberAsync(Vendor, Role.VendorAdministrator, "Former administrator", "former.administrator@leaver.example"),
        ];
        await AcrossAsync(StoreFilesAsync);
    }

    /// <summary>People for one organisation; the other side of its world is worked by people who exist already.</summary>
    private async Task<Dictionary<Role, TestPerson>> StaffAsync(Organisation organisation, string word)
    {
        var staff = new Dictionary<Role, TestPerson>(Members);
        foreach (var role in RolePermissions.Of(organisation.Kind)) staff[role] = await AddMemberAsync(organisation, role, $"{word} {role}");
        return staff;
    }

    private async Task KeepApartAsync(PortalDbContext db)
    {
        var (now, person) = (Clock.UtcNow(), Members[Role.ResponseOwner]);
        var inReview = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == Assessment.Id);
        var note = new ReviewItem(Bank.Id, inReview.Id, 1, "GOV-02");
        note.Judge(Judgement.AskedBack, $"{BankOnlyWord} not returned yet", $"{BankOnlyWord} note", Members[Role.Reviewer].Id, "Reviewer", now);
        var finding = new Finding(inReview, "F-0002", "GOV-02", $"{BankOnlyWord} finding", Severity.High, Today.AddDays(20), now);
        db.AddRange(note, finding);
        BankOnly[typeof(FindingId)] = [finding.Id.Value];

        var open = new AssessmentId(Ids[typeof(AssessmentId)][2]);
        var draft = new Answer(Vendor.Id, Bank.Id, open, "GOV-02");
        draft.Write($"{VendorOnlyWord} draft", $"{VendorOnlyWord} comment", person.Id, person.Name, now);
        var document = new EvidenceDocument(Vendor.Id, "iso42001_certificate", $"{VendorOnlyWord} certificate", now);
        var version = new DocumentVersion(Vendor.Id, document.Id, 1, $"{VendorOnlyWord}.pdf", "application/pdf", person.Id, person.Name, now);
        version.Stored(10, new string('b', DocumentVersion.HashLength));
        document.VersionStored(1);
        var certificate = new Certificate(Vendor.Id, document.Id, now);
        certificate.Record(System.Text.Json.JsonSerializer.Serialize(new CertificateFacts { Number = $"{VendorOnlyWord}-1", HolderName = VendorOnlyWord, ExpiryDate = Today.AddDays(60), IssueDate = Today.AddDays(-900) }), Today.AddDays(60));
        db.AddRange(draft, document, version, certificate, new AttachedEvidence(Vendor.Id, Bank.Id, open, "GOV-02", document.Id, version.Id));
        VendorOnly[typeof(DocumentId)] = [document.Id.Value];
        VendorOnly[typeof(DocumentVersionId)] = [version.Id.Value];
        VendorOnly[typeof(CertificateId)] = [certificate.Id.Value];
        await db.SaveChangesAsync();
    }

    /// <summary>The bytes of every version: ten, with the word of its world.</summary>
    private async Task StoreFilesAsync(PortalDbContext db)
    {
        var store = Services.GetRequiredService<IEvidenceStore>();
        foreach (var version in await db.AcrossTenants<DocumentVersion>().AsNoTracking().ToListAsync())
        {
            var text = System.IO.Path.GetFileNameWithoutExtension(version.FileName).PadRight(10);
            using var content = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text));
            var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(version.TenantId), version.BlobName, content, 1000, CancellationToken.None);
            // A file that is not what its row says is handed to nobody.
            await db.AcrossTenants<DocumentVersion>().Where(v => v.Id == version.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.Size, blob.Size).SetProperty(v => v.Sha256, blob.Sha256));
            await db.AcrossTenants<EvidenceGrant>().Where(g => g.VersionId == version.Id).ExecuteUpdateAsync(s => s.SetProperty(g => g.Size, blob.Size).SetProperty(g => g.Sha256, blob.Sha256));
        }
    }
}
