using System.Net;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Refuses to start with settings under which mail would only fail later; names the setting.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var errors = CommonErrors(options).Concat(options.Transport switch
        {
            MailTransportKind.Folder => FolderErrors(options),
            MailTransportKind.Smtp => SmtpErrors(options),
            _ => [$"{MailOptions.Section}:Transport must be Smtp or Folder."],
        }).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> CommonErrors(MailOptions options)
    {
        if (!MimeMessages.IsAddress(options.FromAddress))
            yield return $"{MailOptions.Section}:FromAddress must be the mail address that the portal sends from.";
    }

    private static IEnumerable<string> FolderErrors(MailOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
            yield return $"{MailOptions.Section}:Folder must name the folder that mail is put into.";
    }

    private static IEnumerable<string> SmtpErrors(MailOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Host))
            yield return $"{MailOptions.Section}:Host must name the mail server.";
        if (options.Port is < 1 or > 65535)
            yield return $"{MailOptions.Section}:Port must be between 1 and 65535.";
        if (options.AnswerSeconds is < 1 or > 30)
            yield return $"{MailOptions.Section}:AnswerSeconds must be between 1 and 30.";
        if (!Enum.IsDefined(options.Security))
            yield return $"{MailOptions.Section}:Security must be StartTls, SslOnConnect or None.";
        // Mail holds sign-in links; in the clear anybody on the way could use them.
        if (options.Security is MailSecurity.None && !IsThisMachine(options.Host))
            yield return $"{MailOptions.Section}:Security may be None only for a mail server on this machine; use StartTls or SslOnConnect.";
        if (string.IsNullOrEmpty(options.User) != string.IsNullOrEmpty(options.Password))
            yield return $"{MailOptions.Section}:User and {MailOptions.Section}:Password go together: set both or neither.";
    }

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
