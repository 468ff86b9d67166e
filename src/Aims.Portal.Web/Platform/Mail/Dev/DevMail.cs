namespace Aims.Portal.Web.Platform.Mail.Dev;

/// <summary>One mail of the folder, as the viewer shows it.</summary>
public sealed record DevMail(
    string Id,
    string To,
    string ToName,
    string From,
    string Subject,
    DateTimeOffset Date,
    string Kind,
    string Language,
    IReadOnlyList<string> Links,
    string Text,
    string Html,
    string Source);
