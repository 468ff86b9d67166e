using System.Text.RegularExpressions;
using Aims.Portal.Data;
using Aims.Portal.Data.Postgres;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Web.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Tests.Platform.RowSecurity;

/// <summary>A new table without its policy fails here, before any server sees it.</summary>
public sealed partial class RowSecurityScriptTests
{
    [Fact]
    public void Every_owned_table_is_secured_on_PostgreSQL()
    {
        using var db = new PostgresDesignTimeFactory().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript();

        var secured = PostgresPolicy().Matches(script).ToDictionary(m => m.Groups["table"].Value, m => Kind(m.Groups["rule"].Value), StringComparer.Ordinal);
        Same(RowOwners.Of(db.Model), secured);
        foreach (var table in secured.Keys)
        {
            Assert.Contains($"ALTER TABLE \"{table}\" ENABLE ROW LEVEL SECURITY", script, StringComparison.Ordinal);
            Assert.Contains($"ALTER TABLE \"{table}\" FORCE ROW LEVEL SECURITY", script, StringComparison.Ordinal);
            Assert.Contains($"CREATE POLICY across ON \"{table}\" TO {RowSecurityMigrations.SystemRole}", script, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_owned_table_is_secured_on_SQL_Server()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var schema = MigratedSchema.Of(db.GetService<IMigrator>().GenerateScript());

        Assert.Empty(schema.NotUnderstood);
        var policies = schema.Statements.Where(s => s.Contains("SECURITY POLICY", StringComparison.OrdinalIgnoreCase)).ToList();
        var filters = policies.SelectMany(p => SqlServerPredicate("FILTER").Matches(p)).ToDictionary(m => m.Groups["table"].Value, m => Kind(m.Groups["rule"].Value), StringComparer.Ordinal);
        var blocks = policies.SelectMany(p => SqlServerPredicate("BLOCK").Matches(p)).ToDictionary(m => m.Groups["table"].Value, m => Kind(m.Groups["rule"].Value), StringComparer.Ordinal);
        Same(RowOwners.Of(db.Model), filters);
        Same(RowOwners.Of(db.Model), blocks);
        Assert.All(policies, p => Assert.Matches(@"STATE\s*=\s*ON", p));
    }

    /// <summary>A table that is nobody's is named here, so that leaving one out is a decision.</summary>
    [Fact]
    public void Tables_of_nobody_are_known()
    {
        using var db = new PostgresDesignTimeFactory().CreateDbContext([]);
        var owned = RowOwners.Of(db.Model);

        Assert.Equal(
            ["DataProtectionKeys", "FormCounts", "Organisations", "People", "PersonClaims", "PersonLogins", "PersonTokens", "Questionnaires"],
            db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Where(t => !owned.ContainsKey(t)).Order(StringComparer.Ordinal));
    }

    private static void Same(IReadOnlyDictionary<string, RowOwner> wanted, Dictionary<string, RowOwner> found) =>
        Assert.Equal(wanted.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}: {t.Value}"), found.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}: {t.Value}"));

    private static RowOwner Kind(string rule) => rule.Contains("SharedAt", StringComparison.Ordinal) ? RowOwner.PartyOnceShared
        : rule.Contains("VendorOrganisationId", StringComparison.Ordinal) && rule.Contains("BuyerId", StringComparison.Ordinal) ? RowOwner.Party
        : rule.Contains("TenantId", StringComparison.Ordinal) ? RowOwner.Tenant
        : throw new InvalidOperationException($"What rule is this? {rule}");

    [GeneratedRegex("""CREATE POLICY tenant ON "(?<table>\w+)" TO aims_portal USING (?<rule>.+?) WITH CHECK""", RegexOptions.Singleline, 5000)]
    private static partial Regex PostgresPolicy();

    private static Regex SqlServerPredicate(string kind) =>
        new(kind + @"\s+PREDICATE\s+\[?aims\]?\.\[?(?<function>\w+)\]?\s*\((?<rule>[^)]*)\)\s+ON\s+\[?dbo\]?\.\[?(?<table>\w+)\]?", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
}
