using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Refuses to start with settings that would only fail at the first upload; names the setting.</summary>
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var errors = (options.Provider switch
        {
            StorageProvider.Folder => FolderErrors(options),
            StorageProvider.Azure => AzureErrors(options),
            _ => [$"{StorageOptions.Section}:Provider must be Folder or Azure."],
        }).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> FolderErrors(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
            yield return $"{StorageOptions.Section}:Folder must name the folder that documents are kept in.";
    }

    private static IEnumerable<string> AzureErrors(StorageOptions options)
    {
        var (key, uri) = (!string.IsNullOrWhiteSpace(options.ConnectionString), !string.IsNullOrWhiteSpace(options.ServiceUri));
        if (key == uri)
            yield return $"Set exactly one of {StorageOptions.Section}:ConnectionString and {StorageOptions.Section}:ServiceUri.";
        if (uri && !(Uri.TryCreate(options.ServiceUri, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps))
            yield return $"{StorageOptions.Section}:ServiceUri must be an https address.";
        if (!Prefix.IsMatch(options.ContainerPrefix))
            yield return $"{StorageOptions.Section}:ContainerPrefix must be empty, or up to 15 lower-case letters, digits and single '-', starting with a letter or digit.";
    }

    [GeneratedRegex(@"\A(?=.{0,15}\z)([a-z0-9]+(-[a-z0-9]+)*-?)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix { get; }
}
