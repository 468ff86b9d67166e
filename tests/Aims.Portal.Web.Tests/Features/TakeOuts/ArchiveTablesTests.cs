using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Tests.Features.TakeOuts;

/// <summary>A new kind of rows, or a new column of one, goes out to nobody before somebody has decided.</summary>
public sealed class ArchiveTablesTests
{
    private static readonly OrganisationKind[] Sides = [OrganisationKind.Buyer, OrganisationKind.Vendor];

    private static IModel Model
    {
        get
        {
            using var db = TestDatabases.Open("Data Source=unused", new MultiTenantContext());
            return db.Model;
        }
    }

    [Fact]
    public void Every_kind_of_rows_that_belongs_to_somebody_goes_out_or_says_why_not()
    {
        var owned = Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(ITenantOwned)) || t.IsAssignableTo(typeof(IParty))).ToList();
        var listed = ArchiveTables.All.Select(t => t.Row).Concat(ArchiveTables.Without.Keys).ToList();

        Assert.True(owned.Count > 30);
        Assert.Empty(owned.Except(listed).Select(t => t.Name));
        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(ArchiveTables.All.Select(t => t.Path).Distinct(StringComparer.Ordinal), ArchiveTables.All.Select(t => t.Path));
    }

    [Fact]
    public void Every_column_is_decided_on()
    {
        var wrong = new List<string>();
        foreach (var (table, entity) in ArchiveTables.All.Select(t => (t, Model.FindEntityType(t.Row))).Where(t => t.Item2 is not null))
        {
            var outgoing = Sides.SelectMany(table.ColumnsFor).ToHashSet(StringComparer.Ordinal);
            var all = entity!.GetProperties().Select(p => p.Name).ToList();
            wrong.AddRange(all.Except(outgoing).Except(table.Left).Select(c => $"{table.Row.Name}.{c}: nobody has decided whether it goes out"));
            wrong.AddRange(outgoing.Concat(table.Left).Except(all).Select(c => $"{table.Row.Name}.{c}: there is no such column"));
            wrong.AddRange(outgoing.Intersect(table.Left).Select(c => $"{table.Row.Name}.{c}: both"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_secret_and_no_key_of_the_other_party_is_on_a_list()
    {
        string[] never = ["TokenHash", "Token", "BlobName", "TenantId", "BuyerId", "VendorOrganisationId", "ResponsibleOrganisationId", "LeaseOwner", "LeaseUntil", "Html", "PasswordHash", "SecurityStamp", "Recipient"];

        Assert.Empty(ArchiveTables.All.SelectMany(t => Sides.SelectMany(t.ColumnsFor).Intersect(never).Select(c => $"{t.Row.Name}.{c}")));
    }

    [Fact]
    public void What_is_a_buyers_own_view_of_something_shared_is_on_no_list_of_the_vendor()
    {
        string[] buyers =
        [
            "Assessment.Facts", "Assessment.NextReviewOn", "Assessment.VendorId", "Assessment.VendorName", "Assessment.SentById", "Finding.RaisedAt", "Finding.VendorId", "EvidenceGrant.VendorId", "EvidenceRead.ReadById",
            "SharedCertificate.Status", "SharedCertificate.Lapse", "SharedCertificate.LapsesOn", "SharedCertificate.LapsedAt", "SharedCertificate.RestoredAt", "SharedCertificate.LacksProof", "SharedCertificate.RenewedAt", "SharedCertificate.ProvenAt",
        ];
        var vendors = ArchiveTables.All.SelectMany(t => t.ColumnsFor(OrganisationKind.Vendor).Select(c => $"{t.Row.Name}.{c}")).ToList();

        Assert.Empty(vendors.Intersect(buyers));
        Assert.DoesNotContain(vendors, c => c.Split('.')[0] is "Decision" or "ReviewItem" or "BuyerChecks" or "CheckPicture" or "AcceptedPoint" or "Vendor" or "AiService");
        Assert.DoesNotContain(ArchiveTables.All.SelectMany(t => t.ColumnsFor(OrganisationKind.Buyer).Select(c => $"{t.Row.Name}.{c}")), c => c.StartsWith("Answer.", StringComparison.Ordinal) || c.StartsWith("DocumentText.", StringComparison.Ordinal));
    }
}
