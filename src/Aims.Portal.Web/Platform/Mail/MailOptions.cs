namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Section <c>Portal:Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Portal:Mail";

    public MailTransportKind Transport { get; set; } = MailTransportKind.Folder;

    /// <summary>Folder transport: where the .eml files go; a relative path counts from the content root.</summary>
    public string Folder { get; set; } = "App_Data/mail";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Empty when the server takes mail without signing in.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>How long the server may take over a mail, in seconds (1 to 30): one that falls silent must not hold a batch until its lease runs out.</summary>
    public int AnswerSeconds { get; set; } = 30;

    /// <summary>The address mail comes from. It has to be set for SMTP; into a folder mail comes from <c>aims-portal@localhost</c>.</summary>
    public string FromAddress { get; set; } = "";

    public string FromName { get; set; } = "Aims Portal";
}
