using Aims.Portal.Data.Limits;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Database;

public sealed class ReleasedRowsTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private const string Revocation = """<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>""";

    /// <summary>So that every table can be in the rows of the next release. With PORTAL_TEST_RELEASE it writes them.</summary>
    [FactOn("Sqlite", "Postgres")]
    public async Task The_seeded_portal_has_a_row_in_every_table()
    {
        await FillWhatNoFeatureFillsAsync();

        var rows = await Rows.ReadAsync(TestDatabases.AsAdministrator(portal.Connection));

        Assert.Empty(rows.EmptyTables);
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_RELEASE") is { Length: > 0 } release) await File.WriteAllTextAsync($"{release}.{TestDatabases.Engine}.sql", rows.ToSql());
    }

    /// <summary>A real key would be a secret in the repository; of the shipped questionnaires the one that was sent is enough.</summary>
    private Task FillWhatNoFeatureFillsAsync() => portal.AcrossAsync(async db =>
    {
        var person = portal.Members[Role.RiskManager].Id;
        await db.DataProtectionKeys.ExecuteDeleteAsync();
        await db.Questionnaires.Where(q => !db.AcrossTenants<Assessment>().Any(a => a.QuestionnaireId == q.QuestionnaireId)).ExecuteDeleteAsync();
        db.AddRange(
            new DataProtectionKey { FriendlyName = "revocation", Xml = Revocation },
            new FormCount(portal.Clock.GetUtcNow().UtcDateTime, "OF-A-RELEASE"),
            new IdentityUserClaim<Guid> { UserId = person, ClaimType = "of a release", ClaimValue = "yes" },
            new IdentityUserLogin<Guid> { UserId = person, LoginProvider = "of a release", ProviderKey = "1" },
            new IdentityUserToken<Guid> { UserId = person, LoginProvider = "of a release", Name = "token", Value = "1" });
        await db.SaveChangesAsync();
    });
}
