using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>How rows that belong to somebody have to be keyed, linked and indexed.</summary>
public sealed class ModelTests
{
    private static readonly string[] Owners = [nameof(ITenantOwned.TenantId), nameof(IParty.BuyerId), nameof(IParty.VendorOrganisationId)];

    /// <summary>Read by jobs or by sign-in across all organisations, and each by its own unique or dated value.</summary>
    private static readonly HashSet<string> CrossTenantIndexes = new(StringComparer.Ordinal)
    {
        "Obligation(NextReminderOn)", "Obligation(ParkedAt)", "OutboxMail(State,NextAttemptAt)", "OutboxMail(State,TenantId,NextAttemptAt)", "DocumentVersion(State,UploadedAt)", "DocumentVersion(ScanNextAt)", "DocumentVersion(ReadNextAt)", "DocumentVersion(StoreFault)", "DocumentVersion(ScannedAt)", "DocumentVersion(StoreCheckedAt)", "Membership(PersonId)", "Invitation(TokenHash)", "Invitation(NormalizedEmail)", "Letter(ReadAt)", "SharedCertificate(LookAgainOn)", "HeldReminder(SendFrom)", "CalendarFeed(TokenHash)", "CheckPicture(Size,UploadedAt)", "TakeOut(State,AliveAt)",
        // Made by the framework for a foreign key to the organisations or to the shared questionnaires.
        "Vendor(VendorOrganisationId)", "CalendarFeed(PersonId)", "Obligation(ResponsibleOrganisationId)", "Assessment(QuestionnaireId,QuestionnaireVersion)",
    };

    private static IReadOnlyList<IEntityType> Owned
    {
        get
        {
            using var db = TestDatabases.Open("Data Source=unused", new MultiTenantContext());
            return [.. db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType) || typeof(IParty).IsAssignableFrom(t.ClrType))];
        }
    }

    [Fact]
    public void Every_key_starts_with_the_owner()
    {
        Assert.True(Owned.Count > 15);
        Assert.Empty(Owned.Where(t => t.FindPrimaryKey()!.Properties[0].Name != (typeof(IParty).IsAssignableFrom(t.ClrType) ? nameof(IParty.BuyerId) : nameof(ITenantOwned.TenantId))).Select(t => t.ClrType.Name));
    }

    [Fact]
    public void Every_link_between_owned_rows_carries_an_owner() =>
        Assert.Empty(Owned.SelectMany(t => t.GetForeignKeys()).Where(k => Owned.Any(o => o.ClrType == k.PrincipalEntityType.ClrType) && !k.Properties.Any(p => Owners.Contains(p.Name)))
            .Select(k => $"{k.DeclaringEntityType.ClrType.Name} → {k.PrincipalEntityType.ClrType.Name}"));

    [Fact]
    public void Every_index_starts_with_an_owner_but_for_the_named_ones() =>
        Assert.Empty(Owned.SelectMany(t => t.GetIndexes()).Where(i => !Owners.Contains(i.Properties[0].Name)).Select(Name).Except(CrossTenantIndexes));

    [Fact]
    public void Nothing_is_removed_because_something_else_is() =>
        Assert.Empty(Owned.SelectMany(t => t.GetForeignKeys()).Where(k => k.DeleteBehavior is not DeleteBehavior.Restrict).Select(k => $"{k.DeclaringEntityType.ClrType.Name} → {k.PrincipalEntityType.ClrType.Name}"));

    [Fact]
    public void Every_owned_row_has_its_filter() =>
        Assert.Empty(Owned.Where(t => !t.GetDeclaredQueryFilters().Any(f => f.Key is TenantQueries.TenantFilter or TenantQueries.PartyFilter)).Select(t => t.ClrType.Name));

    [Fact]
    public void Every_row_that_belongs_to_an_organisation_says_so() =>
        Assert.Empty(AllOfOurs().Where(t => Owned.All(o => o.ClrType != t.ClrType) && t.GetProperties().Any(p => p.ClrType == typeof(OrganisationId)) && t.ClrType != typeof(Organisation)).Select(t => t.ClrType.Name));

    [Fact]
    public void Every_text_has_a_length_or_is_a_document()
    {
        var unlimited = AllOfOurs().SelectMany(t => t.GetProperties().Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null).Select(p => $"{t.ClrType.Name}.{p.Name}"));
        Assert.Equal(
            ["AiService.UseCase", "Answer.Value", "Assessment.Facts", "AuditEntry.Changes", "BuyerChecks.ChecksJson", "Certificate.FactsJson", "Decision.Blockers", "DocumentText.Content", "DocumentText.ProposalsJson", "Letter.Content", "OutboxMail.Content", "OutboxMail.Html", "OutboxMail.Text", "ReferenceEntry.EntryJson", "SharedCertificate.FactsJson", "StoredQuestionnaire.Json", "Submission.Content"],
            unlimited.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<IEntityType> AllOfOurs()
    {
        using var db = TestDatabases.Open("Data Source=unused", new MultiTenantContext());
        return [.. db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(ITenantOwned).Assembly)];
    }

    private static string Name(IIndex index) => $"{index.DeclaringEntityType.ClrType.Name}({string.Join(',', index.Properties.Select(p => p.Name))})";
}
