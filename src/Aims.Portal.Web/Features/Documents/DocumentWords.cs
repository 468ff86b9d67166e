using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>How requests for documents are spoken of.</summary>
public static class DocumentWords
{
    /// <summary>What is asked for: the kind, and which one in the buyer's words.</summary>
    public static string Of(AccessRequest request) => Of(request.Kind, request.Subject);

    public static string Of(string kind, string subject) => (kind.Length, subject.Length) switch
    {
        (0, _) => subject,
        (_, 0) => EvidenceWords.NameOf(kind),
        _ => $"{EvidenceWords.NameOf(kind)}: {subject}",
    };

    public static Label Of(AccessRequestState state) => state switch
    {
        AccessRequestState.Open => new("Waits for the vendor", "warn"),
        AccessRequestState.Granted => new("Shared", "ok"),
        AccessRequestState.Declined => new("Declined", "bad"),
        AccessRequestState.Withdrawn => new("Withdrawn by the buyer", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
