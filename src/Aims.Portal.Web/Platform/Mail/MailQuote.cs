namespace Aims.Portal.Web.Platform.Mail;

/// <summary>What one person writes to another through the portal; shown apart from the portal's own words.</summary>
/// <param name="From">Name of the person.</param>
/// <param name="Text">May have several lines.</param>
public sealed record MailQuote(string From, string Text);
