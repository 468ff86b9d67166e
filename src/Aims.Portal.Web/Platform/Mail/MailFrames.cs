using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>The layout's HTML for each make of mail, kept with places where the texts go: a sweep writes thousands that differ in nothing else. The layout stays the only one who knows how a mail looks.</summary>
internal sealed partial class MailFrames(Func<MailContent, MailWords, Task<string>> render)
{
    /// <summary>More makes than the portal has; beyond, each mail is laid out by itself.</summary>
    private const int Most = 200;

    private readonly ConcurrentDictionary<(string Language, string Make), Frame> frames = new();

    /// <param name="content">Cleaned.</param>
    public async Task<string> RenderAsync(MailContent content, MailWords words)
    {
        // What has a quotation or is a digest is rare, and no two are made alike.
        if (content.Quote is not null || content.Items.Count > 0) return await render(content, words);
        var key = (words.Language, MakeOf(content));
        if (!frames.TryGetValue(key, out var frame))
        {
            if (frames.Count >= Most) return await render(content, words);
            frame = Frame.Of(await render(Mapped(content, Place()), words));
            frames.TryAdd(key, frame);
        }

        List<string> texts = [];
        Mapped(content, text =>
        {
            texts.Add(text);
            return text;
        });
        return frame.Fill(texts);
    }

    /// <summary>All that decides where the layout has something and where not.</summary>
    private static string MakeOf(MailContent content) => string.Create(
        CultureInfo.InvariantCulture,
        $"{content.ForOrganisation is null} {content.Paragraphs.Count} {content.DueLine is null} {content.Facts.Count} {content.Button is null} {string.Concat(content.SmallPrint.Select(l => l.Link is null ? '-' : '+'))} {content.FooterLink is null} {content.UnsubscribeLink is null}");

    /// <summary>The same content with every text replaced, always in the same order.</summary>
    private static MailContent Mapped(MailContent content, Func<string, string> map)
    {
        MailLink? Link(MailLink? link) => link is null ? null : link with { Text = map(link.Text), Url = map(link.Url) };
        return content with
        {
            Subject = map(content.Subject),
            Preheader = map(content.Preheader),
            Heading = map(content.Heading),
            ForOrganisation = content.ForOrganisation is { } organisation ? map(organisation) : null,
            Paragraphs = [.. content.Paragraphs.Select(map)],
            DueLine = content.DueLine is { } due ? map(due) : null,
            Facts = [.. content.Facts.Select(f => new MailFact(map(f.Label), map(f.Value)))],
            Button = Link(content.Button),
            SmallPrint = [.. content.SmallPrint.Select(l => new MailLine(map(l.Before), Link(l.Link), map(l.After)))],
            FooterReason = map(content.FooterReason),
            FooterLink = Link(content.FooterLink),
            UnsubscribeLink = Link(content.UnsubscribeLink),
        };
    }

    /// <summary>Letters and digits, so that the encoder leaves them as they are.</summary>
    private static Func<string, string> Place()
    {
        var next = 0;
        return _ => string.Create(CultureInfo.InvariantCulture, $"Zq7Place{next++}Q");
    }

    [GeneratedRegex("Zq7Place(?<number>[0-9]+)Q", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PlaceForm { get; }

    private sealed record Frame(string[] Between, int[] Texts)
    {
        public static Frame Of(string html)
        {
            List<string> between = [];
            List<int> texts = [];
            var from = 0;
            foreach (Match place in PlaceForm.Matches(html))
            {
                between.Add(html[from..place.Index]);
                texts.Add(int.Parse(place.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
                from = place.Index + place.Length;
            }

            return new Frame([.. between, html[from..]], [.. texts]);
        }

        public string Fill(List<string> texts)
        {
            var parts = new string[(2 * Texts.Length) + 1];
            for (var i = 0; i < Texts.Length; i++) (parts[2 * i], parts[(2 * i) + 1]) = (Between[i], ComponentHtml.Encoder.Encode(texts[Texts[i]]));
            parts[^1] = Between[^1];
            return string.Concat(parts);
        }
    }
}
