using System.Buffers;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.AuditTrail;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Tests.Platform.Ui;

/// <summary>Every text exists in English and Traditional Chinese, and no translation outlives its text.</summary>
public sealed partial class TranslationTests(TestPortal portal) : IClassFixture<TestPortal>
{
    // Names and codes stay as they are in every language.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "Aims Portal" };

    private static readonly SearchValues<char> Simplified = SearchValues.Create("业为么书产们关决则务单发员处实审对应开归据时术权条构标样档现码签类级给网见规认让议证评询说请读责费资这门问间险页风");

    private static readonly Dictionary<string, string> Chinese = XDocument
        .Load(Path.Combine(SourceTexts.Root, "Aims.Portal.Web/Resources/Text.zh-Hant.resx")).Root!.Elements("data")
        .ToDictionary(e => e.Attribute("name")!.Value, e => e.Element("value")!.Value, StringComparer.Ordinal);

    [Fact]
    public async Task Every_text_has_a_translation_and_every_translation_a_text()
    {
        var keys = SourceTexts.Keys();
        foreach (var kind in Enum.GetNames<OrganisationKind>()) keys.TryAdd(kind, nameof(OrganisationKind));
        foreach (var reason in ScoreReasons.All) keys.TryAdd(reason, nameof(ScoreReasons));
        foreach (var role in Enum.GetValues<Role>()) keys.TryAdd(role.Words(), nameof(Role));
        foreach (var property in await AuditedPropertiesAsync()) keys.TryAdd(AuditWords.Property(property), "the audit trail");

        Assert.True(keys.Count > 1000, "The sources were not found.");
        Assert.True(keys.All(k => Chinese.ContainsKey(k.Key)), string.Join("\n", keys.Where(k => !Chinese.ContainsKey(k.Key)).Select(k => $"{k.Value}: {k.Key}").Order(StringComparer.Ordinal)));
        Assert.True(Chinese.Keys.All(keys.ContainsKey), "Unused:\n" + string.Join("\n", Chinese.Keys.Where(k => !keys.ContainsKey(k)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_translation_has_the_places_of_its_text() =>
        Assert.Empty(Chinese.Where(t => !Places(t.Key).SetEquals(Places(t.Value))).Select(t => $"{t.Key} | {t.Value}"));

    [Fact]
    public void No_translation_is_empty_or_simplified() =>
        Assert.DoesNotContain(Chinese.Values, t => string.IsNullOrWhiteSpace(t) || t.AsSpan().IndexOfAny(Simplified) >= 0);

    /// <summary>The build of a .resx takes names that differ only in case as one and drops the second.</summary>
    [Fact]
    public void No_two_texts_differ_only_in_case() =>
        Assert.Empty(Chinese.Keys.GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => string.Join(" | ", g)));

    [Fact]
    public void No_page_has_English_written_into_it()
    {
        var found = new List<string>();
        foreach (var (file, source) in SourceTexts.Files(".cshtml", "MailLayout.razor"))
        {
            var markup = Expression().Replace(Comment().Replace(source, ""), "");
            found.AddRange(Between().Matches(markup).Select(m => m.Groups["text"].Value.Trim(' ', '·', '\r', '\n')).Where(t => !Names.Contains(t)).Select(t => $"{file}: {t}"));
            found.AddRange(Spoken().Matches(markup).Select(m => $"{file}: {m.Value}"));
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task A_page_comes_in_the_language_of_the_cookie()
    {
        var visitor = portal.NewVisitor();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", "zh-Hant-HK");

        var page = await visitor.GetAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("zh-Hant", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Chinese["Sign in"], page.Html.QuerySelector("main form button[type=submit]")?.TextContent.Trim());
    }

    [Fact]
    public void Texts_are_found_at_run_time_and_dates_are_written_in_Chinese()
    {
        using var scope = portal.Services.CreateScope();
        using var _ = Languages.In(Languages.Chinese);
        var text = scope.ServiceProvider.GetRequiredService<IStringLocalizer<Text>>();
        var words = scope.ServiceProvider.GetRequiredService<Words>();

        Assert.DoesNotContain(Chinese.Keys, k => text[k].ResourceNotFound || text[k].Value != Chinese[k]);
        Assert.Equal("2026年11月27日（星期五）", words.DayAndDate(new DateOnly(2026, 11, 27)));
        Assert.Equal("3 天後", words.Distance(portal.Today.AddDays(3)));
        Assert.Equal("逾期 1 天", words.Distance(portal.Today.AddDays(-1)));
    }

    [Fact]
    public void What_somebody_typed_stays_as_it_is_even_where_it_is_a_text_of_ours_too()
    {
        using var scope = portal.Services.CreateScope();
        using var _ = Languages.In(Languages.Chinese);
        var words = scope.ServiceProvider.GetRequiredService<Words>();
        Assert.NotEqual("Reminders", Chinese["Reminders"]);

        var ended = words.Rule(new RuleViolation("vendor.ended", "The relationship with {0} has ended. Reopen the vendor before sending a questionnaire.", "Reminders"));
        var far = Assert.Throws<RuleViolation>(() => SensibleDates.Demand(new DateOnly(2999, 1, 1), "Due date", "DueDate"));

        Assert.Contains("Reminders", ended, StringComparison.Ordinal);
        Assert.StartsWith(Chinese["Due date"], words.Rule(far), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> AuditedPropertiesAsync()
    {
        var hidden = (HashSet<string>)typeof(PortalDbContext).Assembly.GetType("Aims.Portal.Data.AuditTrail")!.GetField("Left", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        return await portal.AcrossAsync(db => Task.FromResult<IReadOnlyList<string>>(
            [.. db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IAudited))).SelectMany(e => e.GetProperties()).Where(p => (!p.IsPrimaryKey() || AuditTrail.Places.Contains(p.Name)) && !hidden.Contains(p.Name)).Select(p => p.Name).Distinct(StringComparer.Ordinal)]));
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d", RegexOptions.None, 5000)]
    private static partial Regex Place();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 5000)]
    private static partial Regex Comment();

    /// <summary>An expression of Razor: <c>@T["…", x]</c>, <c>@(…)</c>, <c>@Model.X</c>.</summary>
    [GeneratedRegex(@"@(?:\w[\w.?!]*)?(?:\((?>[^()]+|(?<o>\()|(?<-o>\)))*(?(o)(?!))\)|\[(?>[^\[\]]+|(?<b>\[)|(?<-b>\]))*(?(b)(?!))\]|\.\w+)*", RegexOptions.None, 5000)]
    private static partial Regex Expression();

    [GeneratedRegex(@"(?<![=-])>(?<text>[^<>@{}();=""]*[A-Za-z]{2,}[ ][A-Za-z]{2,}[^<>@{}();=""]*)</?\w", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Between();

    [GeneratedRegex("""\b(?:aria-label|placeholder|title|alt)="[A-Za-z][^"@/]+"[\s>]""", RegexOptions.None, 5000)]
    private static partial Regex Spoken();
}
