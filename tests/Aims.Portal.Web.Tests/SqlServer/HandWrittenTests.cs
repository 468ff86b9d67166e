using System.Text.RegularExpressions;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>What is written by hand for SQL Server and not run where the portal is built.</summary>
[Collection(AfterTheSuite.Name)]
public sealed partial class HandWrittenTests(GeneratedForSqlServer generated) : IClassFixture<GeneratedForSqlServer>
{
    [Theory]
    [InlineData("")]
    [InlineData(" DESC")]
    public void The_claim_of_mails_is_read_by_the_parser_and_its_names_are_in_the_schema(string first)
    {
        var claim = MailClaim.SqlServer.Replace("/*first*/", first, StringComparison.Ordinal);
        var sql = "DECLARE @p0 uniqueidentifier, @p1 datetime2, @p2 datetime2, @p3 int;\n" + Place().Replace(claim, "@p${number}");

        Assert.Empty(Errors(sql));
        Assert.Empty(SchemaCompiler.Problems(generated.Schema, [sql]));
        // The test means nothing if the compiler takes anything.
        Assert.NotEmpty(SchemaCompiler.Problems(generated.Schema, [sql.Replace("\"NextAttemptAt\"", "\"Never\"", StringComparison.Ordinal)]));
    }

    [Fact]
    public void What_a_session_is_told_and_the_turn_to_migrate_are_read_by_the_parser()
    {
        var tenant = Guid.CreateVersion7();
        string[] said =
        [
            SqlServerRowSecurity.Sentence(tenant, across: false, wasAcross: false), SqlServerRowSecurity.Sentence(null, across: true, wasAcross: false),
            SqlServerRowSecurity.Sentence(tenant, across: false, wasAcross: true), SqlServerRowSecurity.Sentence(null, across: false, wasAcross: false), SchemaUpgrade.SqlServerTurn,
        ];

        Assert.All(said, s => Assert.Empty(Errors(s)));
        Assert.Equal(
            $"REVERT; EXEC sp_set_session_context @key = N'TenantId', @value = '{tenant}';",
            SqlServerRowSecurity.Sentence(tenant, across: false, wasAcross: true));
    }

    private static IEnumerable<string> Errors(string sql)
    {
        using var text = new StringReader(sql);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(text, out var errors);
        return errors.Select(e => e.Message);
    }

    [GeneratedRegex(@"\{(?<number>\d)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
