namespace Aims.Portal.Web.Platform.Mail;

/// <summary>A row of the table in a mail.</summary>
public sealed record MailFact(string Label, string Value);
