using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Platform.Scanning;

public static class ScanRegistration
{
    public static IServiceCollection AddMalwareScanner(this IServiceCollection services)
    {
        services.AddOptions<ScanOptions>().BindConfiguration(ScanOptions.Section)
            .Validate(o => !o.IsConfigured || IsAddress(o.Address), $"{ScanOptions.Section}:Address must be host:port or the path of clamd's socket.")
            .Validate(o => o.MaxBytes > 0 && o.MaxUnpackedBytes >= o.MaxBytes, $"{ScanOptions.Section}:MaxBytes must be a number of bytes above 0 and at most {ScanOptions.Section}:MaxUnpackedBytes.")
            .Validate(o => o.TimeoutSeconds is > 0 and <= 3600, $"{ScanOptions.Section}:TimeoutSeconds must be between 1 and 3600.")
            .ValidateOnStart();
        services.AddSingleton<IMalwareScanner, ClamdScanner>();
        services.AddSingleton(_ => new PdfLook(new ReadingOptions()));
        services.AddSingleton<ContentInspection>();
        return services;
    }

    private static bool IsAddress(string address) =>
        address.Contains('/', StringComparison.Ordinal) || (address.Trim().LastIndexOf(':') is var colon and > 0 && ushort.TryParse(address.Trim()[(colon + 1)..], out _));
}
