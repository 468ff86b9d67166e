using System.Text;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>The text part: for those who read mail without HTML, and for filters that distrust mail without it.</summary>
internal static class MailPlainText
{
    private const int Width = 72;

    /// <param name="content">Cleaned.</param>
    /// <param name="words">In the language of the content.</param>
    public static string Render(MailContent content, MailWords words)
    {
        var text = new StringBuilder();
        Block(text, content.ForOrganisation is null ? words.Product : $"{words.Product} · {content.ForOrganisation}");
        Block(text, content.Heading);
        foreach (var paragraph in content.Paragraphs) Block(text, paragraph);
        if (content.Quote is { } quote) Quote(text, quote, words);
        if (content.DueLine is { } due) Block(text, due);
        Facts(text, content.Facts, words);
        foreach (var item in content.Items)
        {
            Wrapped(text, item.Title, "");
            Wrapped(text, item.When, "");
            foreach (var sentence in item.Text) Wrapped(text, sentence, "");
            Link(text, item.Link.Text + words.LabelEnd.TrimEnd(), item.Link.Url);
        }

        if (content.Button is { } button) Link(text, button.Text + words.LabelEnd.TrimEnd(), button.Url);
        foreach (var line in content.SmallPrint)
        {
            var sentence = line.Before + line.Link?.Text + line.After;
            if (line.Link is null) Block(text, sentence);
            else Link(text, sentence, line.Link.Url);
        }

        // Two dashes and a blank: mail programs take the rest for a signature.
        text.Append("-- \n");
        var footer = content.FooterReason + words.BetweenSentences + words.NeverAsked;
        if (content.FooterLink is { } settings) Link(text, footer + "\n" + settings.Text + words.LabelEnd.TrimEnd(), settings.Url);
        else Block(text, footer);
        if (content.UnsubscribeLink is { } off) Link(text, off.Text + words.LabelEnd.TrimEnd(), off.Url);
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Block(StringBuilder text, string paragraph)
    {
        Wrapped(text, paragraph, "");
        text.Append('\n');
    }

    // The bare address on a line of its own, never wrapped: that is what stays clickable everywhere.
    private static void Link(StringBuilder text, string label, string url)
    {
        foreach (var line in label.Split('\n')) Wrapped(text, line, "");
        text.Append(url).Append("\n\n");
    }

    private static void Quote(StringBuilder text, MailQuote quote, MailWords words)
    {
        Wrapped(text, words.Writes(quote.From), "");
        foreach (var line in quote.Text.Split('\n')) Wrapped(text, line, "> ");
        text.Append('\n');
    }

    private static void Facts(StringBuilder text, IReadOnlyList<MailFact> facts, MailWords words)
    {
        if (facts.Count == 0) return;
        foreach (var fact in facts) Wrapped(text, fact.Label + words.LabelEnd + fact.Value, "");
        text.Append('\n');
    }

    private static void Wrapped(StringBuilder text, string line, string prefix)
    {
        foreach (var part in TextLines.Wrap(line, Width - prefix.Length)) text.Append(prefix).Append(part).Append('\n');
    }
}
