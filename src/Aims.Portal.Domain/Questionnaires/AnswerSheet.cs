namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Answers by question id. What is not there is unanswered.</summary>
public sealed class AnswerSheet
{
    private readonly Dictionary<string, AnswerValue> answers;

    public AnswerSheet(IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        this.answers = new Dictionary<string, AnswerValue>(answers, StringComparer.Ordinal);
    }

    private AnswerSheet(Dictionary<string, AnswerValue> answers) => this.answers = answers;

    public static AnswerSheet Empty { get; } = new([]);

    public IReadOnlyDictionary<string, AnswerValue> Answers => answers;

    public AnswerValue this[string id] => answers.GetValueOrDefault(id, AnswerValue.Empty);

    /// <summary>A sheet over a dictionary that nobody else keeps.</summary>
    public static AnswerSheet Over(Dictionary<string, AnswerValue> answers) => new(answers);

    /// <summary>This sheet with one answer replaced.</summary>
    public AnswerSheet With(string id, AnswerValue value) => new(new Dictionary<string, AnswerValue>(answers, StringComparer.Ordinal) { [id] = value });
}
