using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Tests.SqlServer;

public sealed class KeyRulesTests
{
    private static IReadOnlyList<string> Violations(Action<ModelBuilder> model)
    {
        using var db = new Sample(model);
        return KeyRules.Violations(db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
    }

    [Fact]
    public void A_key_within_the_limits_is_no_violation() => Assert.Empty(Violations(model => model.Entity<Row>(row =>
    {
        row.HasKey(r => new { r.TenantId, r.Id });
        row.Property(r => r.Name).HasMaxLength(400);
        row.HasIndex(r => new { r.TenantId, r.Name });
    })));

    [Fact]
    public void An_index_over_1700_bytes_is_told() => Assert.Equal(["IX_Row_TenantId_Name on Row: 1716 bytes, of which 1700 are allowed"],
        Violations(model => model.Entity<Row>(row =>
        {
            row.HasKey(r => new { r.TenantId, r.Id });
            row.Property(r => r.Name).HasMaxLength(850);
            row.HasIndex(r => new { r.TenantId, r.Name });
        })));

    [Fact]
    public void A_clustered_key_over_900_bytes_is_told() => Assert.Equal(["PK_Row on Row: 902 bytes, of which 900 are allowed"],
        Violations(model => model.Entity<Row>(row =>
        {
            row.HasKey(r => r.Name);
            row.Property(r => r.Name).HasMaxLength(451);
        })));

    [Fact]
    public void A_primary_key_that_is_not_clustered_may_be_wider() => Assert.Empty(Violations(model => model.Entity<Row>(row =>
    {
        row.HasKey(r => r.Name).IsClustered(false);
        row.Property(r => r.Name).HasMaxLength(451);
    })));

    [Fact]
    public void Unbounded_text_in_an_index_is_told_in_the_key_and_beside_it() => Assert.Equal(
        [
            "IX_Row_Note on Row: Note is nvarchar(max), which cannot be in a key",
            "IX_Row_TenantId on Row: includes Note, which is nvarchar(max); the index would hold the text twice",
        ],
        Violations(model => model.Entity<Row>(row =>
        {
            row.HasKey(r => new { r.TenantId, r.Id });
            row.Property(r => r.Note).HasColumnType("nvarchar(max)");
            row.HasIndex(r => r.Note);
            SqlServerIndexBuilderExtensions.IncludeProperties(row.HasIndex(r => r.TenantId), r => r.Note);
        })));

    [Fact]
    public void A_cascade_is_told() => Assert.Equal(
        ["FK_Part_Row_TenantId_RowId on Part: ON DELETE Cascade; the portal deletes nothing behind its own back"],
        Violations(model =>
        {
            model.Entity<Row>().HasKey(r => new { r.TenantId, r.Id });
            model.Entity<Part>(part =>
            {
                part.HasKey(p => new { p.TenantId, p.Id });
                part.HasOne<Row>().WithMany().HasForeignKey(p => new { p.TenantId, p.RowId }).OnDelete(DeleteBehavior.Cascade);
            });
        }));

    [Fact]
    public void Restrict_is_no_cascade() => Assert.Empty(Violations(model =>
    {
        model.Entity<Row>().HasKey(r => new { r.TenantId, r.Id });
        model.Entity<Part>(part =>
        {
            part.HasKey(p => new { p.TenantId, p.Id });
            part.HasOne<Row>().WithMany().HasForeignKey(p => new { p.TenantId, p.RowId }).OnDelete(DeleteBehavior.Restrict);
        });
    }));

    [Theory]
    [InlineData("nvarchar(200)", 400)]
    [InlineData("varchar(200)", 200)]
    [InlineData("nvarchar(max)", null)]
    [InlineData("uniqueidentifier", 16)]
    [InlineData("datetime2", 8)]
    [InlineData("datetime2(0)", 6)]
    [InlineData("datetimeoffset(7)", 10)]
    [InlineData("date", 3)]
    [InlineData("decimal(18,2)", 9)]
    [InlineData("decimal(38, 10)", 17)]
    [InlineData("bit", 1)]
    [InlineData("bigint", 8)]
    public void A_type_has_its_bytes(string storeType, int? bytes) => Assert.Equal(bytes, KeyRules.Bytes(storeType));

    private sealed class Row
    {
        public Guid TenantId { get; init; }
        public Guid Id { get; init; }
        public required string Name { get; init; }
        public string? Note { get; init; }
    }

    private sealed class Part
    {
        public Guid TenantId { get; init; }
        public Guid Id { get; init; }
        public Guid RowId { get; init; }
    }

    /// <summary>A model of its own for every test: nothing is cached between two of them.</summary>
    private sealed class Sample(Action<ModelBuilder> model) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) =>
            options.UseSqlServer("Server=none").EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => model(modelBuilder);
    }
}
