namespace Aims.Portal.Web.Platform.Mail;

/// <summary>A sentence of small print, with or without a link in it.</summary>
public sealed record MailLine(string Before, MailLink? Link = null, string After = "");
