using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>
/// What a mail says, already in its reader's language and time zone. What, why, by when, one button: a mail that needs more
/// than this is two mails. All of it is text; nothing in it is taken as HTML.
/// </summary>
public sealed record MailContent
{
    private static readonly JsonSerializerOptions AsKept = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public required string Subject { get; init; }

    /// <summary>What the list of mails shows beside the subject.</summary>
    public required string Preheader { get; init; }

    public required string Heading { get; init; }

    /// <summary>Whom the portal writes for, see <see cref="MailWords.For"/>.</summary>
    public string? ForOrganisation { get; init; }

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    public MailQuote? Quote { get; init; }

    /// <summary>By when, and how far off that is.</summary>
    public string? DueLine { get; init; }

    public IReadOnlyList<MailFact> Facts { get; init; } = [];

    /// <summary>Of a digest: what would have been mails of their own.</summary>
    public IReadOnlyList<MailItem> Items { get; init; } = [];

    public MailLink? Button { get; init; }

    /// <summary>Sentences under the button, run together as one paragraph.</summary>
    public IReadOnlyList<MailLine> SmallPrint { get; init; } = [];

    /// <summary>Why the reader gets this.</summary>
    public required string FooterReason { get; init; }

    /// <summary>Where the reader changes that, if it can be changed.</summary>
    public MailLink? FooterLink { get; init; }

    /// <summary>Where the reader switches such mails off: in reminders and digests.</summary>
    public MailLink? UnsubscribeLink { get; init; }

    /// <summary>As the outbox keeps it until it is sent, perhaps by a later version of the portal.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, AsKept);

    /// <exception cref="JsonException">It is no mail's content.</exception>
    public static MailContent FromJson(string json) => JsonSerializer.Deserialize<MailContent>(json, AsKept) ?? throw new JsonException("A mail without content.");

    /// <summary>The same without line breaks and hidden characters that came in with people's names and texts.</summary>
    internal MailContent Cleaned() => this with
    {
        Subject = MailWhitespace.OneLine(Subject),
        Preheader = MailWhitespace.OneLine(Preheader),
        Heading = MailWhitespace.OneLine(Heading),
        ForOrganisation = ForOrganisation is null ? null : MailWhitespace.OneLine(ForOrganisation),
        Paragraphs = [.. Paragraphs.Select(MailWhitespace.OneLine)],
        Quote = Quote is null ? null : new MailQuote(MailWhitespace.OneLine(Quote.From), MailWhitespace.Lines(Quote.Text)),
        DueLine = DueLine is null ? null : MailWhitespace.OneLine(DueLine),
        Facts = [.. Facts.Select(f => new MailFact(MailWhitespace.OneLine(f.Label), MailWhitespace.OneLine(f.Value)))],
        Items = [.. Items.Select(i => new MailItem(MailWhitespace.OneLine(i.Title), MailWhitespace.OneLine(i.When), [.. i.Text.Select(MailWhitespace.OneLine)], Cleaned(i.Link)!))],
        Button = Cleaned(Button),
        // Blanks at the ends of a line belong to the sentence around the link and stay.
        SmallPrint = [.. SmallPrint.Select(l => new MailLine(Inner(l.Before), Cleaned(l.Link), Inner(l.After)))],
        FooterReason = MailWhitespace.OneLine(FooterReason),
        FooterLink = Cleaned(FooterLink),
        UnsubscribeLink = Cleaned(UnsubscribeLink),
    };

    private static MailLink? Cleaned(MailLink? link) => link is null ? null : link with { Text = MailWhitespace.OneLine(link.Text) };

    private static string Inner(string text)
    {
        var clean = MailWhitespace.OneLine(text);
        return (text.StartsWith(' ') && clean.Length > 0 ? " " : "") + clean.TrimStart() + (text.EndsWith(' ') && clean.Length > 0 ? " " : "");
    }
}
