namespace Aims.Portal.Domain.Questionnaires;

public enum QuestionType
{
    YesNo,
    SingleChoice,
    MultiChoice,
    Text,

    /// <summary>A decimal from 0 to 1,000,000,000; percentages to 100.</summary>
    Number,

    /// <summary>A calendar date from 1990 to 2100, ISO 8601.</summary>
    Date,

    /// <summary>Answered by attaching a document; it has no typed answer.</summary>
    File,
}

/// <summary>Which side answers. The buyer's answers describe the use and decide the risk tier.</summary>
public enum AnsweredBy
{
    Vendor,
    Buyer,
}

/// <summary>What an answer that is not as expected leads to: nothing, a lower score, a medium finding, a high finding.</summary>
public enum Criticality
{
    Info,
    Standard,
    Major,
    Critical,
}

/// <summary>One question of a questionnaire, frozen with the version it belongs to.</summary>
public sealed record Question
{
    /// <summary>The value of the option "not applicable".</summary>
    public const string NotApplicable = "na";

    public required string Id { get; init; }

    public required string SectionId { get; init; }

    public required LocalText Text { get; init; }

    public LocalText? Help { get; init; }

    public required QuestionType Type { get; init; }

    public required AnsweredBy AnsweredBy { get; init; }

    public bool Required { get; init; }

    /// <summary>0 to 1000; 0 takes the question out of the score.</summary>
    public int Weight { get; init; }

    public Criticality Criticality { get; init; }

    /// <summary>Not met, it blocks a plain approval.</summary>
    public bool Gate { get; init; }

    public bool AllowNa { get; init; }

    /// <summary><c>percent</c>, <c>days</c>, <c>hours</c>, <c>months</c> or <c>count</c>, for numbers.</summary>
    public string? Unit { get; init; }

    /// <summary>What can be chosen, in order; for yes/no questions too. Empty for the other types.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    public required Expectation Expected { get; init; }

    /// <summary>Null: always shown.</summary>
    public Condition? ShowIf { get; init; }

    public IReadOnlyList<EvidenceRequest> Evidence { get; init; } = [];

    /// <summary>References per framework (<c>iso42001</c>, <c>pcpd</c>, <c>hkma</c>, …) to numbers only.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Mappings { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    public bool IsChoice => Type is QuestionType.YesNo or QuestionType.SingleChoice or QuestionType.MultiChoice;

    /// <summary>Whether answers to it can earn points at all.</summary>
    public bool IsScored => Expected.Rule is not ExpectationRule.Info && Weight > 0;

    public Option? Option(string value) => Options.FirstOrDefault(o => o.Value == value);
}
