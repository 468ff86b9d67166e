using System.Globalization;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The text fields of an upload, as typed, and what they mean.</summary>
public sealed class UploadForm
{
    public const string Files = "Files";
    public const string Token = "__RequestVerificationToken";

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public string? this[string name] => values.GetValueOrDefault(name);

    public int Count => values.Count;

    public void Set(string name, string value)
    {
        // The first one counts, as everywhere in the portal.
        if (CleanStringBinderProvider.Clean(value) is { } clean) values.TryAdd(name, clean);
    }

    /// <exception cref="RuleViolation">A field cannot be read.</exception>
    public UploadTarget Target() => new(
        new EvidenceInput(this["Kind"], this["Title"], Date("DocumentDate"), Date("ValidUntil"), this["Services"]),
        Id<DocumentId>("document"), Id<AssessmentId>("assessment"), this["question"]);

    /// <summary>The id in the field; null when it is blank.</summary>
    public TId? Id<TId>(string name)
        where TId : struct, IParsable<TId> =>
        this[name] is not { } text ? null : TId.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : throw new NotFoundInForm();

    private DateOnly? Date(string name) =>
        this[name] is not { } text ? null
        : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new RuleViolation("evidence.date", "“{0}” is not a date. Write it as 2026-12-31.", text) { Field = name };

    /// <summary>An id that is none: the same answer as for one that is somebody else's.</summary>
    public sealed class NotFoundInForm() : Exception("The form names something that does not exist.");
}
