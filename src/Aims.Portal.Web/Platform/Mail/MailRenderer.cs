using Aims.Portal.Domain.Mail;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Makes both parts of a mail from one content, so that they cannot say different things.</summary>
public sealed class MailRenderer : IAsyncDisposable
{
    private readonly ComponentHtml components;
    private readonly MailFrames frames;

    public MailRenderer(ILoggerFactory logs)
    {
        components = new ComponentHtml(logs);
        frames = new MailFrames(LayOutAsync);
    }

    /// <param name="unsubscribeUrl">Where the reader of a bulk mail switches such mails off; null for any other.</param>
    /// <exception cref="System.Text.Json.JsonException">The content stored is none.</exception>
    public async Task<RenderedMail> LayOutAsync(OutboxMail mail, string? unsubscribeUrl)
    {
        if (mail.Content is null) return new RenderedMail(mail.Subject, mail.Html, mail.Text, mail.Language);
        var words = MailWords.Of(mail.Language);
        return await RenderAsync(MailContent.FromJson(mail.Content) with { UnsubscribeLink = unsubscribeUrl is null ? null : new MailLink(words.Unsubscribe, unsubscribeUrl) }, words);
    }

    public async Task<RenderedMail> RenderAsync(MailContent content, MailWords words)
    {
        var clean = content.Cleaned();
        return new RenderedMail(clean.Subject, await frames.RenderAsync(clean, words), MailPlainText.Render(clean, words), words.Language);
    }

    public ValueTask DisposeAsync() => components.DisposeAsync();

    /// <summary>By the layout itself.</summary>
    internal Task<string> LayOutAsync(MailContent clean, MailWords words) => components.RenderAsync<MailLayout>(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(MailLayout.Content)] = clean,
        [nameof(MailLayout.Words)] = words,
    });
}
