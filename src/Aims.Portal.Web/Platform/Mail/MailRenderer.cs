namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Makes both parts of a mail from one content, so that they cannot say different things.</summary>
public sealed class MailRenderer(ILoggerFactory logs) : IAsyncDisposable
{
    private readonly ComponentHtml components = new(logs);

    public async Task<RenderedMail> RenderAsync(MailContent content, MailWords words)
    {
        var clean = content.Cleaned();
        var html = await components.RenderAsync<MailLayout>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(MailLayout.Content)] = clean,
            [nameof(MailLayout.Words)] = words,
        });
        return new RenderedMail(clean.Subject, html, MailPlainText.Render(clean, words), words.Language);
    }

    public ValueTask DisposeAsync() => components.DisposeAsync();
}
