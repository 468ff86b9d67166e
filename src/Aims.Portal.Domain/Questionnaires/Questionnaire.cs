using System.Diagnostics.CodeAnalysis;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>One version of a questionnaire. Immutable: parsed once, shared by every assessment sent with it.</summary>
public sealed class Questionnaire
{
    private readonly Dictionary<string, Question> byId;

    internal Questionnaire(string id, string version, LocalText title, LocalText description, ScoreBands bands, IReadOnlyList<Section> sections)
    {
        Id = id;
        Version = version;
        Title = title;
        Description = description;
        Bands = bands;
        Sections = sections;
        Questions = [.. sections.SelectMany(s => s.Questions)];
        byId = Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
    }

    public string Id { get; }

    public string Version { get; }

    public LocalText Title { get; }

    public LocalText Description { get; }

    public ScoreBands Bands { get; }

    /// <summary>By their order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>All questions, section by section: the order in which conditions are evaluated.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <exception cref="RuleViolation">The document is malformed; the text names the place and what is wrong.</exception>
    public static Questionnaire Parse(string json) => QuestionnaireReader.Read(ContentNode.Parse(json, "The questionnaire"));

    /// <exception cref="RuleViolation">There is no such question.</exception>
    public Question Find(string id) => byId.TryGetValue(id, out var question)
        ? question
        : throw new RuleViolation("questionnaire.no-question", "The questionnaire {0} {1} has no question {2}.", Id, Version, id);

    public bool TryFind(string id, [NotNullWhen(true)] out Question? question) => byId.TryGetValue(id, out question);
}
