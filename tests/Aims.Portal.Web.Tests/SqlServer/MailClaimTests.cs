using System.Text.RegularExpressions;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>The one command that is written by hand for each engine and not run on SQL Server where the portal is built.</summary>
[Collection(AfterTheSuite.Name)]
public sealed partial class MailClaimTests(GeneratedForSqlServer generated) : IClassFixture<GeneratedForSqlServer>
{
    [Fact]
    public void The_claim_is_read_by_the_parser_and_its_names_are_in_the_schema()
    {
        var sql = "DECLARE @p0 uniqueidentifier, @p1 datetime2, @p2 datetime2, @p3 int;\n" + Place().Replace(MailClaim.SqlServer, "@p${number}");
        using var text = new StringReader(sql);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(text, out var errors);

        Assert.Empty(errors.Select(e => e.Message));
        Assert.Empty(SchemaCompiler.Problems(generated.Schema, [sql]));
        // The test means nothing if the compiler takes anything.
        Assert.NotEmpty(SchemaCompiler.Problems(generated.Schema, [sql.Replace("\"NextAttemptAt\"", "\"Never\"", StringComparison.Ordinal)]));
    }

    [GeneratedRegex(@"\{(?<number>\d)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
