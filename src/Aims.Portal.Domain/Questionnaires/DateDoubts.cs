namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Dates that can hardly be meant: they may be saved and handed in, but the person is told while it is easy to put right.</summary>
public static class DateDoubts
{
    public const string NotYet = "This date lies in the future, but the question asks for something that has happened. Please check it.";
    public const string Over = "This date has passed, but the question asks for one that is to come. Please check it.";

    /// <summary>One of the texts above, which are the keys of their translations; null when there is nothing to doubt.</summary>
    public static string? Of(Question question, AnswerValue answer, DateOnly today)
    {
        if (question.Type is not QuestionType.Date || answer.Date is not { } date) return null;
        if (date > today) return question.Expected.IsOfThePast ? NotYet : null;
        return question.Expected.Rule is ExpectationRule.FutureDate ? Over : null;
    }
}
