using System.Text.RegularExpressions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Reads a questionnaire document and refuses one that could not be answered, shown or scored as its author meant it.</summary>
internal static partial class QuestionnaireReader
{
    public static Questionnaire Read(ContentNode root)
    {
        var sections = ReadSections(root);
        var questions = ReadQuestions(root, sections);
        // questions in the order in which people meet them: a condition may only look back
        List<Section> filled = [.. sections.OrderBy(s => s.Order).Select(s => s with { Questions = [.. questions.Where(q => q.SectionId == s.Id)] })];
        CheckReferences(root, [.. filled.SelectMany(s => s.Questions)]);
        return new Questionnaire(root.Text("id"), root.Text("version"), root.Local("title"), root.Local("description"), ReadBands(root), filled);
    }

    /// <summary>Ids become names of form fields and column values; they are never shown to be read.</summary>
    private static string ReadId(ContentNode node, string name)
    {
        var id = node.Text(name);
        return Ids().IsMatch(id) ? id : throw node.Fail("id", "\"{1}\" of {0} is \"{2}\". Use up to 40 letters, digits, points, underscores and hyphens.", name, id);
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,40}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();

    /// <summary>Answers are kept by these ids, and a database may not tell capitals from small letters in them.</summary>
    private static bool IsSameId(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static ScoreBands ReadBands(ContentNode root)
    {
        if (root.OptionalChild("scoring")?.OptionalChild("defaultBands") is not { } node) return ScoreBands.Default;
        var bands = new ScoreBands(node.Number("approve"), node.Number("approveWithConditions"));
        return bands is { Approve: <= 100, ApproveWithConditions: >= 0 } && bands.ApproveWithConditions <= bands.Approve
            ? bands
            : throw root.Fail("bands", "The score bands of {0} must lie between 0 and 100, and \"approveWithConditions\" not above \"approve\".");
    }

    private static List<Section> ReadSections(ContentNode root)
    {
        List<Section> sections = [];
        foreach (var node in root.List("sections").Select(n => n.At($"section {n.Text("id")}")))
        {
            var section = new Section(ReadId(node, "id"), node.Whole("order"), node.Local("title"), []);
            if (sections.Any(s => IsSameId(s.Id, section.Id))) throw node.Fail("duplicate-section", "{0} is there twice.");
            sections.Add(section);
        }

        return sections;
    }

    private static List<Question> ReadQuestions(ContentNode root, List<Section> sections)
    {
        List<Question> questions = [];
        foreach (var node in root.List("questions").Select(n => n.At($"question {n.Text("id")}")))
        {
            var question = ReadQuestion(node);
            if (questions.Any(q => IsSameId(q.Id, question.Id))) throw node.Fail("duplicate-question", "{0} is there twice.");
            if (sections.All(s => s.Id != question.SectionId)) throw node.Fail("unknown-section", "{0} stands in the section \"{1}\", which does not exist.", question.SectionId);
            questions.Add(question);
        }

        return questions.Count > 0 ? questions : throw root.Fail("empty", "{0} has no questions.");
    }

    private static Question ReadQuestion(ContentNode node)
    {
        var type = node.OneOf("type", Words.Types);
        var allowNa = node.Flag("allowNa");
        var options = ReadOptions(node, type, allowNa);
        return new Question
        {
            Id = ReadId(node, "id"),
            SectionId = node.Text("section"),
            Text = node.Local("text"),
            Help = node.OptionalLocal("help"),
            Type = type,
            AnsweredBy = node.OneOf("answeredBy", Words.Sides),
            Required = node.Flag("required"),
            Weight = node.Whole("weight"),
            Criticality = node.OneOf("criticality", Words.Criticalities),
            Gate = node.Flag("gate"),
            AllowNa = allowNa,
            Unit = node.OptionalText("unit"),
            Options = options,
            Expected = ExpectationReader.Read(node, node.Child("expected"), type, options),
            ShowIf = node.OptionalChild("showIf") is { } condition ? Condition.Read(condition) : null,
            Evidence = [.. node.OptionalList("evidence").Select(e => ReadEvidence(e, options))],
            Mappings = ReadMappings(node),
        };
    }

    private static List<Option> ReadOptions(ContentNode node, QuestionType type, bool allowNa)
    {
        List<Option> options = [.. node.OptionalList("options").Select(o => new Option(ReadId(o, "value"), o.Local("label"), o.OptionalWhole("score")))];
        var isChoice = type is QuestionType.YesNo or QuestionType.SingleChoice or QuestionType.MultiChoice;
        if (isChoice != options.Count > 0) throw node.Fail("options", isChoice ? "{0} offers nothing to choose." : "{0} has options, but its type has nothing to choose.");
        if (options.Select(o => o.Value).Distinct(StringComparer.Ordinal).Count() != options.Count) throw node.Fail("options", "{0} has an option twice.");
        if (options.Any(o => o.Score > 100)) throw node.Fail("options", "{0} has an option with a score above 100.");
        if (type is QuestionType.YesNo && options.Select(o => o.Value).Except(["yes", "no", Question.NotApplicable], StringComparer.Ordinal).Any())
            throw node.Fail("options", "{0} is a yes/no question; its options can only be yes, no and na.");
        if (isChoice && allowNa != options.Any(o => o.Value == Question.NotApplicable))
            throw node.Fail("options", "{0} must have the option \"na\" exactly when \"allowNa\" is true.");
        return options;
    }

    private static EvidenceRequest ReadEvidence(ContentNode node, IReadOnlyList<Option> options)
    {
        var kind = node.Text("type");
        if (EvidenceKinds.Find(kind) is null) throw node.Fail("unknown-evidence", "{0} asks for evidence of the kind \"{1}\", which is unknown.", kind);
        var request = new EvidenceRequest(kind, node.OneOf("when", Words.EvidenceTimes), node.OptionalTexts("values"), ReadTiers(node));
        if (request.When is EvidenceWhen.AnswerIn) DemandOptions(node, options, request.Values);
        return request;
    }

    private static IReadOnlyList<RiskTier> ReadTiers(ContentNode node) =>
    [
        .. node.OptionalTexts("mandatoryForTiers").Select(word => Words.Tiers.TryGetValue(word, out var tier)
            ? tier
            : throw node.Fail("unknown-tier", "{0} speaks of the tier \"{1}\", which is unknown.", word)),
    ];

    private static Dictionary<string, IReadOnlyList<string>> ReadMappings(ContentNode node)
    {
        if (node.OptionalChild("mappings") is not { } mappings) return [];
        return mappings.Members().ToDictionary(m => m.Name, m => mappings.Texts(m.Name), StringComparer.Ordinal);
    }

    internal static void DemandOptions(ContentNode node, IReadOnlyList<Option> options, IReadOnlyList<string> values)
    {
        if (values.Count == 0) throw node.Fail("values", "{0} has a rule that names no values.");
        if (values.FirstOrDefault(v => options.All(o => o.Value != v)) is { } stranger)
            throw node.Fail("unknown-option", "{0} speaks of the option \"{1}\", which does not exist.", stranger);
    }

    private static void CheckReferences(ContentNode root, IReadOnlyList<Question> ordered)
    {
        Dictionary<string, Question> earlier = new(StringComparer.Ordinal);
        foreach (var question in ordered)
        {
            var place = root.At($"question {question.Id}");
            foreach (var leaf in question.ShowIf?.Leaves ?? [])
            {
                if (leaf.QuestionId is not { } id) continue;
                if (!earlier.TryGetValue(id, out var asked))
                    throw place.Fail("reference", "{0} is shown depending on {1}, which does not exist or comes later. A condition can only look back.", id);
                if (asked.IsChoice && !leaf.Orders && leaf.Values.Count > 0) DemandOptions(place, asked.Options, leaf.Values);
            }

            if (question.Expected.QuestionId is { } date && ordered.FirstOrDefault(q => q.Id == date) is not { Type: QuestionType.Date })
                throw place.Fail("reference", "{0} is compared with {1}, which is not a date question of this questionnaire.", date);
            earlier.Add(question.Id, question);
        }
    }
}
