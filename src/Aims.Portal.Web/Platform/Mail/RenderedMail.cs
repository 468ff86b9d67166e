namespace Aims.Portal.Web.Platform.Mail;

/// <summary>A mail as the outbox stores it.</summary>
public sealed record RenderedMail(string Subject, string Html, string Text, string Language);
