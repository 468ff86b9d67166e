namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Where mail goes.</summary>
public enum MailTransportKind
{
    /// <summary>Into a folder of .eml files; nobody receives anything.</summary>
    Folder,

    /// <summary>To a mail server.</summary>
    Smtp,
}
