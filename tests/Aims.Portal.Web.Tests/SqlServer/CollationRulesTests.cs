using Aims.Portal.Data.SqlServer;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Tests.SqlServer;

/// <summary>What is unique on one engine is unique on all.</summary>
public sealed class CollationRulesTests
{
    private const string QuestionId = "Letters of a questionnaire's document; its reader refuses two that differ in case alone.";
    private const string Shipped = "The portal's own documents; a test below compares them.";
    private const string Identity = "Words of the framework's own code; nobody types them.";

    /// <summary>Text that is unique under any collation, each with the reason.</summary>
    private static readonly Dictionary<string, string> Decided = new(StringComparer.Ordinal)
    {
        ["Answers.QuestionId"] = QuestionId,
        ["AttachedEvidence.QuestionId"] = QuestionId,
        ["ReturnPoints.QuestionId"] = QuestionId,
        ["ReviewItems.QuestionId"] = QuestionId,
        ["SectionAssignments.SectionId"] = QuestionId,
        ["Assessments.Reference"] = "Ends in the number that the organisation counts up.",
        ["FormCounts.Client"] = "Hexadecimal digits in capitals.",
        ["HeldReminders.Recipient"] = "Capitals, or ids as the portal writes them.",
        ["Organisations.Slug"] = "Small letters, digits and hyphens alone.",
        ["People.NormalizedUserName"] = "Capitals.",
        ["ReferenceEntries.Key"] = "Short names that are compared without case wherever they are looked up.",
        ["SentReminders.Recipient"] = "Capitals, or ids as the portal writes them.",
        ["Suppressions.Address"] = "Capitals.",
        ["UnsupportedAnswers.QuestionId"] = QuestionId,
        ["PersonLogins.LoginProvider"] = Identity,
        ["PersonLogins.ProviderKey"] = "The portal knows no sign-in through others and writes no row. Whoever adds one declares this column binary: capitals tell two people of a provider apart.",
        ["PersonTokens.LoginProvider"] = Identity,
        ["PersonTokens.Name"] = Identity,
        ["Questionnaires.QuestionnaireId"] = Shipped,
        ["Questionnaires.Version"] = Shipped,
    };

    [Fact]
    public void Shipped_questionnaires_differ_in_more_than_case() =>
        Assert.Equal(ShippedQuestionnaires.All.Count, ShippedQuestionnaires.All.Select(q => $"{q.Id} {q.Version}").Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_unique_text_is_the_same_in_capitals_or_has_a_binary_collation()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);

        Assert.Equal(Decided.Keys.Order(StringComparer.Ordinal), CollationRules.Undeclared(db.GetService<IDesignTimeModel>().Model.GetRelationalModel()));
    }

    [Fact]
    public void Text_without_a_binary_collation_is_told_and_nothing_else_is() => Assert.Equal(["Row.Folded", "Row.Key"], Undeclared(model => model.Entity<Row>(row =>
    {
        row.HasKey(r => r.Key);
        row.Property(r => r.Key).HasMaxLength(40);
        row.Property(r => r.Folded).HasMaxLength(40).UseCollation("Latin1_General_100_CI_AS");
        row.Property(r => r.Binary).HasMaxLength(40).UseCollation("Latin1_General_100_BIN2");
        row.Property(r => r.Role).HasConversion<string>().HasMaxLength(40);
        row.HasIndex(r => new { r.Folded, r.Number }).IsUnique();
        row.HasIndex(r => r.Binary).IsUnique();
        row.HasIndex(r => new { r.Role, r.Number }).IsUnique();
        row.HasIndex(r => r.Free);
    })));

    private static IReadOnlyList<string> Undeclared(Action<ModelBuilder> model)
    {
        using var db = new Sample(model);
        return CollationRules.Undeclared(db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
    }

    private sealed class Row
    {
        public required string Key { get; init; }
        public required string Folded { get; init; }
        public required string Binary { get; init; }
        public required string Free { get; init; }
        public Role Role { get; init; }
        public int Number { get; init; }
    }

    private sealed class Sample(Action<ModelBuilder> model) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) =>
            options.UseSqlServer("Server=none").EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => model(modelBuilder);
    }
}
