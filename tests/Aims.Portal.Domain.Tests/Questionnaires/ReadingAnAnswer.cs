using Aims.Portal.Domain.Questionnaires;
using FsCheck.Xunit;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class ReadingAnAnswer
{
    private static readonly Questionnaire Asked = Of(
        Question("yesNo"),
        Question("orNa", options: "yes no na").With("allowNa", true),
        Question("single", "singleChoice"),
        Question("multi", "multiChoice"),
        Question("text", "text"),
        Question("number", "number", """{"rule":"max","value":90}""").With("unit", "days"),
        Question("percent", "number", """{"rule":"min","value":90}""").With("unit", "percent"),
        Question("date", "date"),
        Question("file", "file"));

    [Theory]
    [InlineData("yesNo", "yes", "yes")]
    [InlineData("orNa", "na", "na")]
    [InlineData("single", " b ", "b")]
    [InlineData("text", "  two\r\nlines  ", "two\nlines")]
    [InlineData("text", "nul\0 goes", "nul goes")]
    [InlineData("number", "007.50", "7.5")]
    [InlineData("number", "-0", "0")]
    [InlineData("number", "1000000000", "1000000000")]
    [InlineData("number", "１２．５", "12.5")]
    [InlineData("number", "３０　", "30")]
    [InlineData("percent", "100", "100")]
    [InlineData("percent", "95 %", "95")]
    [InlineData("percent", "９５％", "95")]
    [InlineData("date", "2026-03-31", "2026-03-31")]
    [InlineData("date", "２０２６－０３－３１", "2026-03-31")]
    [InlineData("date", "1990-01-01", "1990-01-01")]
    [InlineData("date", "2100-12-31", "2100-12-31")]
    public void What_people_type_is_kept_in_one_form(string question, string typed, string stored) =>
        Assert.Equal(stored, AnswerValue.Read(Asked.Find(question), [typed]).Stored);

    [Theory]
    [InlineData("yesNo", "na", "answer.unknown-option")]
    [InlineData("yesNo", "YES", "answer.unknown-option")]
    [InlineData("single", "z", "answer.unknown-option")]
    [InlineData("multi", "z", "answer.unknown-option")]
    [InlineData("number", "many", "answer.not-a-number")]
    [InlineData("number", "1,500", "answer.not-a-number")]
    [InlineData("number", "1e3", "answer.not-a-number")]
    [InlineData("number", "-1", "answer.out-of-range")]
    [InlineData("number", "1000000000.01", "answer.out-of-range")]
    [InlineData("percent", "100.5", "answer.out-of-range")]
    [InlineData("date", "31/03/2026", "answer.not-a-date")]
    [InlineData("date", "2026-02-30", "answer.not-a-date")]
    [InlineData("date", "1989-12-31", "answer.date-range")]
    [InlineData("date", "2101-01-01", "answer.date-range")]
    [InlineData("file", "policy.pdf", "answer.file")]
    public void What_cannot_be_is_refused_beside_the_question(string question, string typed, string code)
    {
        var violation = Assert.Throws<RuleViolation>(() => AnswerValue.Read(Asked.Find(question), [typed]));

        Assert.Equal(code, violation.Code);
        Assert.Equal(question, violation.Field);
    }

    [Fact]
    public void The_refusal_says_the_way_out()
    {
        var violation = Assert.Throws<RuleViolation>(() => AnswerValue.Read(Asked.Find("percent"), ["120"]));

        Assert.Equal("120 is outside what is possible. Write a number from 0 to 100.", string.Format(violation.Text, [.. violation.Args]));
    }

    [Fact]
    public void Two_values_for_a_single_choice_are_refused() =>
        Assert.Equal("answer.one-only", Assert.Throws<RuleViolation>(() => AnswerValue.Read(Asked.Find("single"), ["a", "b"])).Code);

    [Fact]
    public void None_together_with_others_is_refused()
    {
        Assert.Equal("answer.none-and-others", Assert.Throws<RuleViolation>(() => AnswerValue.Read(Asked.Find("multi"), ["none", "a"])).Code);
        Assert.Equal(["none"], AnswerValue.Read(Asked.Find("multi"), ["none"]).Values);
    }

    [Fact]
    public void A_text_may_have_ten_thousand_characters_and_not_one_more()
    {
        Assert.False(AnswerValue.Read(Asked.Find("text"), [new string('字', 10_000)]).IsEmpty);
        Assert.Equal("answer.too-long", Assert.Throws<RuleViolation>(() => AnswerValue.Read(Asked.Find("text"), [new string('字', 10_001)])).Code);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_reach_the_store() => Assert.Equal("a\uFFFD", AnswerValue.Read(Asked.Find("text"), ["a\uD800"]).Stored);

    [Theory]
    [InlineData("yesNo")]
    [InlineData("multi")]
    [InlineData("number")]
    [InlineData("date")]
    [InlineData("file")]
    public void Blank_clears_the_answer(string question)
    {
        Assert.Same(AnswerValue.Empty, AnswerValue.Read(Asked.Find(question), []));
        Assert.Same(AnswerValue.Empty, AnswerValue.Read(Asked.Find(question), ["", null, "  ", "　"]));
        Assert.Equal("", AnswerValue.Empty.Stored);
    }

    [Fact]
    public void A_hidden_blank_beside_the_chosen_options_does_no_harm_and_the_order_is_the_questions()
    {
        var answer = AnswerValue.Read(Asked.Find("multi"), ["", "c", "a", "c"]);

        Assert.Equal(["a", "c"], answer.Values);
        Assert.Equal("""["a","c"]""", answer.Stored);
    }

    [Fact]
    public void People_read_labels_in_their_language()
    {
        var answer = AnswerValue.Read(Asked.Find("multi"), ["a", "c"]);

        Assert.Equal("Option a, Option c", answer.Display(Asked.Find("multi"), "en"));
        Assert.Equal("Option a（中）、Option c（中）", answer.Display(Asked.Find("multi"), "zh-Hant"));
        Assert.Equal("2026-03-31", AnswerValue.Of("2026-03-31").Display(Asked.Find("date"), "zh-Hant"));
        Assert.Equal("", AnswerValue.Empty.Display(Asked.Find("date"), "en"));
    }

    [Fact]
    public void Every_shipped_question_takes_a_good_answer_and_gives_it_back()
    {
        foreach (var question in ShippedQuestionnaires.All.SelectMany(q => q.Questions).Where(q => q.Type is not QuestionType.File))
        {
            string[] typed = question.Type switch
            {
                QuestionType.MultiChoice => [.. question.Options.Select(o => o.Value).Where(v => v != "none")],
                QuestionType.YesNo or QuestionType.SingleChoice => [question.Options[0].Value],
                QuestionType.Number => ["12"],
                QuestionType.Date => ["2026-01-31"],
                QuestionType.Text or QuestionType.File => ["Words"],
                _ => throw new InvalidOperationException(),
            };

            var answer = AnswerValue.Read(question, typed);

            Assert.Equal(typed, answer.Values);
            Assert.Equal(answer, AnswerValue.FromStored(question.Type, answer.Stored));
        }
    }

    [Fact]
    public void A_single_choice_reused_in_a_multiple_choice_is_one_choice() => Assert.Equal(["a"], AnswerValue.FromStored(QuestionType.MultiChoice, "a").Values);

    [Fact]
    public void A_broken_list_in_the_store_is_said_to_be_broken() =>
        Assert.Equal("answer.stored", Assert.Throws<RuleViolation>(() => AnswerValue.FromStored(QuestionType.MultiChoice, "[\"a\"")).Code);

    [Property]
    public bool Any_text_survives_the_store(string? text)
    {
        var answer = AnswerValue.Read(Asked.Find("text"), [text]);
        return answer.Equals(AnswerValue.FromStored(QuestionType.Text, answer.Stored)) && answer.Equals(AnswerValue.Read(Asked.Find("text"), [answer.Stored]));
    }

    [Property]
    public bool Any_number_survives_the_store(uint whole, byte hundredths)
    {
        var number = whole % 1_000_000_000m + hundredths % 100 / 100m;
        var answer = AnswerValue.Read(Asked.Find("number"), [number.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return AnswerValue.FromStored(QuestionType.Number, answer.Stored).Number == number;
    }

    [Property]
    public bool Any_date_survives_the_store(ushort days)
    {
        var date = new DateOnly(1990, 1, 1).AddDays(days % 40_000);
        var answer = AnswerValue.Read(Asked.Find("date"), [date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]);
        return AnswerValue.FromStored(QuestionType.Date, answer.Stored).Date == date;
    }

    [Property]
    public bool Any_choice_survives_the_store(bool a, bool b, bool c)
    {
        string?[] chosen = [a ? "a" : null, b ? "b" : null, c ? "c" : null];
        var answer = AnswerValue.Read(Asked.Find("multi"), chosen);
        return answer.Equals(AnswerValue.FromStored(QuestionType.MultiChoice, answer.Stored)) && answer.Values.SequenceEqual(chosen.OfType<string>());
    }
}
