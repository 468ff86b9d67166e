using Aims.Portal.Domain;
using Aims.Portal.Web.Platform.Scanning;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Scans a small file while its sender waits: what is not clean is not kept at all.</summary>
public sealed class ScanPicture(IMalwareScanner scanner, IOptions<ScanOptions> options, ILogger<ScanPicture> log)
{
    /// <param name="field">The field of the form it came in.</param>
    /// <exception cref="RuleViolation">Malware was found, or the scanner cannot be asked.</exception>
    public async Task DemandCleanAsync(IFormFile file, string name, string field, CancellationToken ct)
    {
        if (!options.Value.IsConfigured) return;
        ScanReply reply;
        try
        {
            await using var content = file.OpenReadStream();
            reply = await scanner.ScanAsync(content, ct);
        }
        catch (ScannerUnavailableException fault)
        {
            log.LogError(fault, "A picture was refused: the malware scanner cannot be asked");
            throw new RuleViolation("scan.unavailable", "“{0}” cannot be checked for malware right now. Save without the file, or try again in a few minutes.", name) { Field = field };
        }

        if (reply.Found is not null) throw new RuleViolation("scan.infected", "Malware was found in “{0}”, so nothing of it was kept. Save without the file, or choose a clean one.", name) { Field = field };
        if (reply.IsTooLarge) throw new RuleViolation("scan.too-large", "“{0}” is larger than what the malware scanner looks at. Cut the picture to what matters.", name) { Field = field };
    }
}
