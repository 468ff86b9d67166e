using System.Text;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>
/// Reads an upload section by section, so that a file goes from the socket to the store without ever being held. The fields therefore have
/// to come before the files, and the form token before everything: without a good one not a byte is kept.
/// </summary>
public sealed class UploadReader(UploadEvidence upload, IAntiforgery antiforgery, IStringLocalizer<Text> text, Words words, IOptions<EvidenceOptions> options, ILogger<UploadReader> log)
{
    public const int MaxFiles = 20;
    private const int MaxFields = 30;
    private const int MaxFieldBytes = 8 * 1024;
    private const int MaxBoundary = 70;

    public async Task<UploadOutcome> ReadAsync(HttpContext context, CancellationToken ct)
    {
        var outcome = new UploadOutcome(new UploadForm());
        try
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = options.Value.MaxRequestBytes;
            if (context.Request.ContentLength > options.Value.MaxRequestBytes) TooMuch(outcome);
            else if (Boundary(context.Request) is { } boundary) await ReadAsync(context, new MultipartReader(boundary, context.Request.Body), outcome, ct);
            else Unreadable(outcome);
        }
        catch (UploadForm.NotFoundInForm)
        {
            throw new NotFoundException();
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            TooMuch(outcome);
        }
        catch (Exception e) when (e is IOException or InvalidDataException && !ct.IsCancellationRequested)
        {
            log.LogWarning(e, "An upload broke off.");
            outcome.Problems.Add(new UploadProblem(UploadForm.Files, null, text["The upload broke off before it was complete; nothing of the last file was kept. Upload it again."]));
        }

        return outcome;
    }

    private async Task ReadAsync(HttpContext context, MultipartReader reader, UploadOutcome outcome, CancellationToken ct)
    {
        UploadTarget? target = null;
        bool begun = false, trusted = false;
        int files = 0, fields = 0;
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition || disposition.Name.Value is not { } quoted) continue;
            var name = HeaderUtilities.RemoveQuotes(quoted).ToString();
            if (!name.Equals(UploadForm.Files, StringComparison.OrdinalIgnoreCase))
            {
                if (++fields > MaxFields || await FieldAsync(section.Body, ct) is not { } value)
                {
                    Unreadable(outcome);
                    return;
                }

                if (!begun) outcome.Form.Set(name, value);
                continue;
            }

            var fileName = FileName(disposition);
            if (fileName.Length == 0 && await section.Body.ReadAsync(new byte[1], ct) == 0) continue; // no file was chosen
            if (!begun)
            {
                begun = true;
                trusted = await IsTrustedAsync(context, outcome);
                if (!trusted) return;
                target = await BeginAsync(outcome, ct);
            }

            // After a refusal the rest is read and dropped: a browser shows an answer only when it could send everything.
            if (target is null) continue;
            if (++files > MaxFiles)
            {
                if (files == MaxFiles + 1) outcome.Problems.Add(new UploadProblem(UploadForm.Files, null, text["At most {0} files can be uploaded at once. Upload the others next.", MaxFiles]));
                continue;
            }

            await StoreAsync(target, files, fileName, section.Body, outcome, ct);
        }

        if (begun || !await IsTrustedAsync(context, outcome)) return;
        outcome.Problems.Add(new UploadProblem(UploadForm.Files, null, text["Choose a file."]));
    }

    private async Task<UploadTarget?> BeginAsync(UploadOutcome outcome, CancellationToken ct)
    {
        try
        {
            var target = outcome.Form.Target();
            await upload.CheckAsync(target, ct);
            return target;
        }
        catch (RuleViolation violation)
        {
            outcome.Problems.Add(new UploadProblem(violation.Field ?? "", null, words.Rule(violation)));
            return null;
        }
    }

    private async Task StoreAsync(UploadTarget target, int number, string fileName, Stream content, UploadOutcome outcome, CancellationToken ct)
    {
        try
        {
            if (number > 1 && target.Document is not null)
                throw new RuleViolation("evidence.one-version", "Only one file can become the next version; “{0}” was not stored.", fileName) { Field = UploadForm.Files };
            // A title is one document's; further files are called by their names.
            var own = number == 1 ? target : target with { Input = target.Input with { Title = null } };
            outcome.Stored.Add(await upload.ExecuteAsync(own, fileName, content, ct));
        }
        catch (RuleViolation violation)
        {
            outcome.Problems.Add(new UploadProblem(violation.Field ?? "", fileName, words.Rule(violation)));
        }
    }

    private async Task<bool> IsTrustedAsync(HttpContext context, UploadOutcome outcome)
    {
        var headers = context.Request.Headers;
        const string header = "X-Form-Token";
        if (headers[header].Count == 0 && outcome.Form[UploadForm.Token] is { } token) headers[header] = token;
        try
        {
            // Without a header the antiforgery service would read the whole form into memory to look for the field.
            if (headers[header].Count > 0)
            {
                await antiforgery.ValidateRequestAsync(context);
                return true;
            }
        }
        catch (AntiforgeryValidationException)
        {
            // Said below.
        }

        outcome.Problems.Add(new UploadProblem("", null, text["The form has expired, so nothing was stored. Open the page again and upload the file once more."]));
        return false;
    }

    /// <returns>Null when the field is longer than any of ours.</returns>
    private static async Task<string?> FieldAsync(Stream body, CancellationToken ct)
    {
        var buffer = new byte[MaxFieldBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return length > MaxFieldBytes ? null : Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static string FileName(ContentDispositionHeaderValue disposition) =>
        disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value! : HeaderUtilities.RemoveQuotes(disposition.FileName).ToString();

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 and <= MaxBoundary } boundary ? boundary : null;

    private void Unreadable(UploadOutcome outcome) =>
        outcome.Problems.Add(new UploadProblem("", null, text["The upload cannot be read. Open the page again and choose the file there."]));

    private void TooMuch(UploadOutcome outcome) =>
        outcome.Problems.Add(new UploadProblem(UploadForm.Files, null, text["All files together are larger than {0} MB. Upload them one after the other.", options.Value.MaxRequestBytes / (1024 * 1024)]));
}
