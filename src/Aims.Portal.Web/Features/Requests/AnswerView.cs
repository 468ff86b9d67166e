using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>An answer this vendor gave to the same question before.</summary>
public sealed record EarlierAnswer(string QuestionId, string Value, string? Comment, string By, DateTime At);

/// <summary>What the answering page shows: which sections and questions, and beside each what helps to answer it.</summary>
public sealed class AnswerView(PortalDbContext db, AnswerQueries queries, CurrentMember me)
{
    private Dictionary<string, EarlierAnswer> earlier = [];
    private Dictionary<string, AnswerPost> typed = [];
    private Dictionary<string, AnswerOutcome> outcomes = [];

    public AnswerState State { get; private set; } = null!;

    public string? Show { get; private set; }

    /// <summary>The one section shown; null when a filter shows several.</summary>
    public Section? Current { get; private set; }

    public IReadOnlyList<(Section Section, IReadOnlyList<Question> Questions)> Parts { get; private set; } = [];

    public IReadOnlyDictionary<string, SectionAssignment> Assigned { get; private set; } = new Dictionary<string, SectionAssignment>();

    public bool CanEdit { get; private set; }

    public int MineCount => Mine.Sum(s => State.ProgressOf(s).Shown);

    /// <summary>What came back with this round.</summary>
    public ReturnedPoints Returned { get; private set; } = ReturnedPoints.None;

    public int ReturnedCount => Returned.In(State).Count();

    private IEnumerable<Section> Mine => State.Questionnaire.Sections.Where(s => Assigned.TryGetValue(s.Id, out var a) && a.PersonId == me.PersonId);

    public Section? Before => Current is null ? null : State.Questionnaire.Sections.LastOrDefault(s => s.Order < Current.Order && State.ProgressOf(s).IsVisible);

    public Section? After => Current is null ? null : State.Questionnaire.Sections.FirstOrDefault(s => s.Order > Current.Order && State.ProgressOf(s).IsVisible);

    public async Task LoadAsync(AnswerState state, string? sectionId, string? show, CancellationToken ct)
    {
        State = state;
        var assessment = state.Assessment;
        CanEdit = assessment.IsOpen && assessment.WaitsForVendor && me.May(Domain.Organisations.Permission.Answer);
        Assigned = await queries.AssignedAsync(db, assessment.Id, ct);
        Returned = await ReturnedPoints.ReadAsync(db, assessment, ct);
        Choose(sectionId, show);
        if (!CanEdit) return;
        var open = Parts.SelectMany(p => p.Questions).Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is not QuestionType.File && !state.IsAnswered(q)).Select(q => q.Id).ToList();
        if (open.Count > 0) earlier = (await queries.EarlierAsync(db, assessment.Id, open, ct)).ToDictionary(e => e.QuestionId, StringComparer.Ordinal);
    }

    public EarlierAnswer? EarlierOf(Question question) => earlier.GetValueOrDefault(question.Id);

    public ReturnPoint? ReturnedOf(Question question) => Returned.Of(question.Id);

    public AnswerOutcome? OutcomeOf(Question question) => outcomes.GetValueOrDefault(question.Id);

    public AnswerPost? TypedOf(Question question) => typed.GetValueOrDefault(question.Id);

    /// <summary>Keeps on the page what was typed but could not be saved.</summary>
    public void Typed(IEnumerable<AnswerPost> posts, IEnumerable<AnswerOutcome> results)
    {
        outcomes = results.Where(o => !o.Saved).ToDictionary(o => o.QuestionId, StringComparer.Ordinal);
        typed = posts.Where(p => outcomes.ContainsKey(p.QuestionId)).ToDictionary(p => p.QuestionId, StringComparer.Ordinal);
    }

    /// <summary>The latest earlier answer to one question, ready to be saved here.</summary>
    public async Task<AnswerPost?> EarlierOfAsync(AssessmentId id, string questionId, CancellationToken ct)
    {
        var found = (await queries.EarlierAsync(db, id, [questionId], ct)).FirstOrDefault();
        var question = ShippedQuestionnaires.All.SelectMany(q => q.Questions).FirstOrDefault(q => q.Id == questionId);
        return found is null || question is null ? null : new AnswerPost(questionId, [.. AnswerValue.FromStored(question.Type, found.Value).Values], found.Comment, 0);
    }

    private void Choose(string? sectionId, string? show)
    {
        var sections = State.Questionnaire.Sections;
        // Whoever opens a returned request comes for what was returned; the first section is all green and says nothing of it.
        if (show is null && sectionId is null && State.Assessment.State is AssessmentState.Returned && ReturnedCount > 0) show = "returned";
        Show = show is "all" or "mine" or "open" or "returned" ? show : null;
        switch (Show)
        {
            case "all":
                Parts = [.. sections.Select(s => (s, s.Questions))];
                break;
            case "mine":
                Parts = [.. Mine.Select(s => (s, s.Questions))];
                break;
            case "open":
                Parts = Filter(q => q.AnsweredBy is AnsweredBy.Vendor && State.Shown.Contains(q.Id) && !State.IsAnswered(q));
                break;
            case "returned":
                Parts = Filter(q => Returned.Of(q.Id) is not null && State.Shown.Contains(q.Id));
                break;
            default:
                Current = sections.FirstOrDefault(s => s.Id == sectionId) ?? sections.FirstOrDefault(s => !State.ProgressOf(s).IsDone) ?? sections[0];
                Parts = [(Current, Current.Questions)];
                break;
        }
    }

    private List<(Section, IReadOnlyList<Question>)> Filter(Func<Question, bool> which) =>
        [.. State.Questionnaire.Sections.Select(s => (s, (IReadOnlyList<Question>)[.. s.Questions.Where(which)])).Where(p => p.Item2.Count > 0)];
}
