using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Text;

namespace Aims.Portal.Web.Platform.Mail.Dev;

/// <summary>Reads what <see cref="FolderMailTransport"/> wrote, and nothing else.</summary>
internal sealed partial class DevMailbox(string folder)
{
    private const int Newest = 200;

    /// <summary>The newest first; at most 200, since this is for looking at what just happened.</summary>
    public IReadOnlyList<DevMail> List() => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.eml")
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .OrderDescending(StringComparer.Ordinal)
            .Take(Newest)
            .Select(Find)
            .OfType<DevMail>()];

    /// <summary>Null when there is none, and for every id that is not a name this transport makes.</summary>
    public DevMail? Find(string id)
    {
        if (!IdForm.IsMatch(id)) return null;
        try
        {
            var source = File.ReadAllBytes(Path.Combine(folder, id + ".eml"));
            using var stream = new MemoryStream(source, writable: false);
            return Read(id, MimeMessage.Load(stream), Encoding.UTF8.GetString(source));
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            // Deleted meanwhile, or put there by hand and no mail.
            return null;
        }
    }

    private static DevMail Read(string id, MimeMessage message, string source)
    {
        var to = message.To.Mailboxes.FirstOrDefault();
        var html = message.HtmlBody ?? "";
        return new DevMail(
            id,
            to?.Address ?? "",
            to?.Name ?? "",
            message.From.ToString(),
            message.Subject ?? "",
            message.Date,
            message.Headers[MimeMessages.KindHeader] ?? "",
            message.Body?.Headers[HeaderId.ContentLanguage] ?? "",
            Links(html),
            message.TextBody ?? "",
            html,
            source);
    }

    private static List<string> Links(string html)
    {
        var links = new List<string>();
        var tokens = new HtmlTokenizer(new StringReader(html));
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.A, IsEndTag: false } tag
                && tag.Attributes.FirstOrDefault(a => a.Id == HtmlAttributeId.Href)?.Value is { } href)
                links.Add(href);
        }

        return links;
    }

    // Timestamp and message id as FolderMailTransport writes them: no dot and no slash, so no way out of the folder.
    [GeneratedRegex(@"\A[0-9]{8}T[0-9]{9}Z-[A-Za-z0-9@_-]{0,241}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdForm { get; }
}
