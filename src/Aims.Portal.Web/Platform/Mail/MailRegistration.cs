using Aims.Portal.Web.Platform.Mail.Dev;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Puts the configured transport, the renderer and the reader of the mail folder into the container.</summary>
public static class MailRegistration
{
    public static IServiceCollection AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.PostConfigure<MailOptions>(options =>
        {
            if (options.Transport is MailTransportKind.Folder && string.IsNullOrWhiteSpace(options.FromAddress)) options.FromAddress = "aims-portal@localhost";
        });
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<MailRenderer>();
        services.AddSingleton<MailBreaker>();
        services.AddSingleton(provider => new DevMailbox(Folder(provider)));
        services.AddSingleton<IMailTransport>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<MailOptions>>().Value;
            if (options.Transport is MailTransportKind.Smtp) return new SmtpMailTransport(options);

            if (!provider.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                provider.GetRequiredService<ILogger<FolderMailTransport>>()
                    .LogWarning("Mail goes into the folder {Folder} and reaches nobody. Set {Setting} to Smtp to send it.", Folder(provider), $"{MailOptions.Section}:Transport");
            }

            return new FolderMailTransport(Folder(provider), provider.GetRequiredService<TimeProvider>());
        });
        return services;
    }

    private static string Folder(IServiceProvider provider) => Path.Combine(
        provider.GetRequiredService<IHostEnvironment>().ContentRootPath,
        provider.GetRequiredService<IOptions<MailOptions>>().Value.Folder);
}
