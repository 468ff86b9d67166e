using System.Linq.Expressions;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore.Query;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>The check that is told nothing by a server must be trusted by its own tests.</summary>
public sealed class DrySqlServerTests : IDisposable
{
    private readonly SqlServerPortalDbContext db = new SqlServerDesignTimeFactory().CreateDbContext([]);
    private readonly DrySqlServer server = new();

    public void Dispose()
    {
        db.Dispose();
        server.Dispose();
    }

    [Fact]
    public void A_query_of_another_engine_is_written_for_SQL_Server_with_the_filter_of_the_tenant()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        var query = new SuiteQueries.OntoModel(db.Model).Visit(sqlite.Vendors.Where(v => v.Name == "Lumenfall").OrderBy(v => v.Id).Take(5).Select(v => v.Name).Expression);

        var command = Assert.Single(server.Generate(query));
        Assert.StartsWith("DECLARE @ef_filter__CurrentOwnerId uniqueidentifier;\nSELECT TOP(5) [v].[Name]\nFROM [Vendors] AS [v]", command.Alone.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("[v].[TenantId] = @ef_filter__CurrentOwnerId", command.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_cannot_be_written_for_SQL_Server_is_told()
    {
        var query = db.Vendors.Where(v => v.Name.Normalize() == "Lumenfall").Expression;

        Assert.Contains("could not be translated", Assert.Throws<InvalidOperationException>(() => server.Generate(query)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(List<VendorId>))]
    [InlineData(typeof(VendorId[]))]
    [InlineData(typeof(HashSet<VendorId>))]
    [InlineData(typeof(IReadOnlyCollection<VendorId>))]
    [InlineData(typeof(Dictionary<VendorId, string>.KeyCollection))]
    public void A_list_is_tried_empty_short_and_longer_than_the_parameters_there_may_be(Type list)
    {
        var ids = new QueryParameterExpression("ids", list);
        Expression<Func<Vendor, VendorId>> id = v => v.Id;
        var isListed = Expression.Lambda<Func<Vendor, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(VendorId)], ids, id.Body), id.Parameters);
        var texts = server.Generate(db.Vendors.Where(isListed).Select(v => v.Name).Expression).Select(c => c.Text).ToList();

        Assert.Contains(texts, t => t.Contains("IN (@ids1, @ids2, @ids3", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("0 = 1", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("OPENJSON(@ids)", StringComparison.Ordinal));
    }
}
