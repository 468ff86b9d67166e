namespace Aims.Portal.Web.Platform.Mail;

/// <summary>How the connection to the mail server is protected. There is no "if the server offers it": that can be taken away on the way.</summary>
public enum MailSecurity
{
    /// <summary>Not at all; only to a server on this machine.</summary>
    None,

    /// <summary>Upgraded before anything is said, usually port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte, usually port 465.</summary>
    SslOnConnect,
}
