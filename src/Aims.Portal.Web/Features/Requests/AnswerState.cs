using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Assessments;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Where a vendor's answers stand: what is shown, what is answered, what is missing.</summary>
public sealed class AnswerState
{
    private readonly Dictionary<string, DraftAnswer> rows;
    private readonly HashSet<string> withFiles;
    private readonly Dictionary<string, List<AttachedFile>>? files;
    private readonly AssessmentFacts sent;
    private Worked? worked;

    public AnswerState(Assessment assessment, Questionnaire questionnaire, IReadOnlyCollection<DraftAnswer> answers, IReadOnlyCollection<AttachedFile> attached)
        : this(assessment, questionnaire, answers, attached.Select(a => a.QuestionId).ToHashSet(StringComparer.Ordinal)) =>
        files = attached.GroupBy(a => a.QuestionId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    /// <summary>Knows which questions have files, and not which files these are.</summary>
    public AnswerState(Assessment assessment, Questionnaire questionnaire, IReadOnlyCollection<DraftAnswer> answers, HashSet<string> withFiles)
    {
        (Assessment, Questionnaire, this.withFiles) = (assessment, questionnaire, withFiles);
        rows = answers.ToDictionary(a => a.QuestionId, StringComparer.Ordinal);
        sent = AssessmentFactsJson.Read(assessment.Facts);
    }

    public Assessment Assessment { get; }

    public Questionnaire Questionnaire { get; }

    /// <summary>The facts the request was sent under, with the tier the vendor's answers may have raised.</summary>
    public AssessmentFacts Facts => Now.Facts;

    public AnswerSheet Sheet => Now.Sheet;

    public IReadOnlySet<string> Shown => Now.Shown;

    /// <summary>Questions the vendor answers and sees now.</summary>
    public IReadOnlyList<Question> ToAnswer => Now.ToAnswer;

    public int AnsweredCount => Now.Answered;

    public int ShownCount => Now.ToAnswer.Count;

    /// <summary>Questions that wait for an answer to another one.</summary>
    public int HiddenCount => Now.Hidden;

    public DraftAnswer? RowOf(string questionId) => rows.GetValueOrDefault(questionId);

    public IReadOnlyList<AttachedFile> FilesOf(string questionId) => Files.TryGetValue(questionId, out var of) ? of : [];

    public IEnumerable<AttachedFile> AllFiles => Files.Where(f => Shown.Contains(f.Key)).SelectMany(f => f.Value);

    public AnswerValue ValueOf(Question question) =>
        question.AnsweredBy is AnsweredBy.Buyer ? Facts.BuyerAnswers[question.Id] : Sheet[question.Id];

    public bool IsAnswered(Question question) => IsAnswered(question, Sheet);

    public IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> Evidence =>
        Files.ToDictionary(f => f.Key, f => (IReadOnlyList<EvidenceAttached>)[.. f.Value.Select(v => new EvidenceAttached(v.Kind, v.DocumentDate, v.ValidUntil))], StringComparer.Ordinal);

    /// <summary>Counts what the vendor has to answer, as the whole does: what the buyer said of its use stands in the section to be read.</summary>
    public SectionProgress ProgressOf(Section section) => Now.Progress[section.Id];

    /// <summary>What is odd about an answer: a text and key of its translation; null when nothing is.</summary>
    public string? DoubtOf(string questionId, DateOnly today) =>
        Shown.Contains(questionId) && Questionnaire.TryFind(questionId, out var question) && question.AnsweredBy is AnsweredBy.Vendor ? DateDoubts.Of(question, Sheet[questionId], today) : null;

    /// <summary>Every odd answer of those shown, in order.</summary>
    public IReadOnlyList<(Question Question, string Doubt)> Doubts(DateOnly today) =>
        [.. ToAnswer.Select(q => (q, Doubt: DoubtOf(q.Id, today))).Where(d => d.Doubt is not null).Select(d => (d.q, d.Doubt!))];

    public IReadOnlyList<MissingItem> Missing => Completeness.Missing(Questionnaire, Facts, Sheet, Evidence);

    private Dictionary<string, List<AttachedFile>> Files => files ?? throw new InvalidOperationException("The files were not loaded.");

    /// <summary>What follows from the answers as they are now: worked out when it is asked for, and again after a change.</summary>
    private Worked Now => worked ??= Work();

    /// <summary>Puts a new or changed row in place.</summary>
    public void Put(DraftAnswer row)
    {
        rows[row.QuestionId] = row;
        worked = null;
    }

    /// <summary>The row with the revision it has been saved under; nothing else about it is new.</summary>
    public void Saved(DraftAnswer row) => rows[row.QuestionId] = row;

    private Worked Work()
    {
        var given = new Dictionary<string, AnswerValue>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows.Values)
        {
            if (row.Value.Length > 0 && Questionnaire.TryFind(row.QuestionId, out var asked)) given[row.QuestionId] = AnswerValue.FromStored(asked.Type, row.Value);
        }

        var sheet = AnswerSheet.Over(given);
        var facts = AssessmentFactsJson.EffectiveFacts(Questionnaire, sent, sheet);
        var shown = Visibility.Of(Questionnaire, facts, sheet);
        var (toAnswer, progress) = (new List<Question>(Questionnaire.Questions.Count), new Dictionary<string, SectionProgress>(Questionnaire.Sections.Count, StringComparer.Ordinal));
        var (answered, hidden) = (0, 0);
        foreach (var section in Questionnaire.Sections)
        {
            var (visible, done, open) = (false, 0, 0);
            foreach (var question in section.Questions)
            {
                var isShown = shown.Contains(question.Id);
                visible |= isShown;
                if (question.AnsweredBy is not AnsweredBy.Vendor) continue;
                if (!isShown)
                {
                    hidden++;
                    continue;
                }

                toAnswer.Add(question);
                if (IsAnswered(question, sheet)) done++;
                else open++;
            }

            answered += done;
            progress[section.Id] = new SectionProgress(section, done, done + open, visible);
        }

        return new Worked(sheet, facts, shown, toAnswer, answered, hidden, progress);
    }

    private bool IsAnswered(Question question, AnswerSheet sheet) => question.Type is QuestionType.File ? withFiles.Contains(question.Id) : !sheet[question.Id].IsEmpty;

    private sealed record Worked(
        AnswerSheet Sheet, AssessmentFacts Facts, IReadOnlySet<string> Shown, IReadOnlyList<Question> ToAnswer, int Answered, int Hidden, IReadOnlyDictionary<string, SectionProgress> Progress);
}

/// <param name="Shown">Questions of the vendor that are shown.</param>
/// <param name="IsVisible">Whether anything of the section is shown, the buyer's answers among it.</param>
public sealed record SectionProgress(Section Section, int Answered, int Shown, bool IsVisible)
{
    public bool IsDone => Answered == Shown;

    public string Look => IsDone ? "ok" : Answered > 0 ? "acc" : "idle";

    public string Icon => IsDone ? "circle-check" : Answered > 0 ? "circle-half-2" : "circle";
}
