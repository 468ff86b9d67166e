namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Words to press and where they lead.</summary>
public sealed record MailLink(string Text, string Url)
{
    /// <summary>An absolute http or https address: anything else does nothing in a mail program, or something unwanted.</summary>
    public string Url { get; init; } = Absolute(Url);

    private static string Absolute(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "https" or "http"
            ? parsed.AbsoluteUri
            : throw new ArgumentException("A link in a mail must be an absolute web address.", nameof(url));
}
