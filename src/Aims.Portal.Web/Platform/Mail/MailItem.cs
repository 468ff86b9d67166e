namespace Aims.Portal.Web.Platform.Mail;

/// <summary>One of several matters in a mail that gathers them: each with its day and a link of its own.</summary>
/// <param name="Title">What it is.</param>
/// <param name="When">By when, and how far off that is.</param>
/// <param name="Text">Why, and what to do; a sentence each.</param>
public sealed record MailItem(string Title, string When, IReadOnlyList<string> Text, MailLink Link);
