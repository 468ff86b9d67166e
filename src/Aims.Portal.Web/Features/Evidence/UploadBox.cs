using System.Globalization;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What the partial <c>_Upload</c> needs: where the files go and what has been typed already.</summary>
public sealed record UploadBox
{
    public AssessmentId? AssessmentId { get; init; }

    public string? QuestionId { get; init; }

    /// <summary>Set: the file becomes the next version of this document, and nothing else is asked.</summary>
    public DocumentId? DocumentId { get; init; }

    /// <summary>The kind to begin with, for example the one a question asks for.</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    public string? DocumentDate { get; init; }

    public string? ValidUntil { get; init; }

    public string? Services { get; init; }

    /// <summary>Where to go afterwards; a local address with the organisation's path in it.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>Put before every element id, for pages with more than one box.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>In half a page: one field below the other, since a date beside another would be cut.</summary>
    public bool Narrow { get; init; }

    /// <summary>The form came back: no browser keeps the file that was chosen.</summary>
    public bool Refused { get; init; }

    internal static UploadBox Of(UploadForm form) => new()
    {
        AssessmentId = Known<AssessmentId>(form["assessment"]),
        QuestionId = form["question"],
        DocumentId = Known<DocumentId>(form["document"]),
        Kind = form["Kind"],
        Title = form["Title"],
        DocumentDate = form["DocumentDate"],
        ValidUntil = form["ValidUntil"],
        Services = form["Services"],
    };

    private static TId? Known<TId>(string? text)
        where TId : struct, IParsable<TId> => TId.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;
}
