using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence.Contradictions;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Web.Features.Certificates;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Adds to a document what the machine read in its file, as far as it is sure.</summary>
public static class ReadClaims
{
    /// <param name="proposals">Null while nothing was read.</param>
    /// <param name="recorded">Of a certificate; null where nobody recorded it.</param>
    public static ClaimedDocument With(this ClaimedDocument document, string? proposals, CertificateFacts? recorded)
    {
        if (proposals is null) return document;
        if (document.IsCertificate) return recorded is null ? document : document with { ReadDiffers = ReadDifferences.Of(new ReadFields(ReadProposals.Read(proposals)), recorded) };
        var read = ReadProposals.ReadReport(proposals);
        return document with { Controls = read.Soa, ReadDiffers = document.DocumentDate is { } entered && IsOtherDate(read, entered) ? ["Dated"] : [] };
    }

    /// <summary>Neither the date of the document nor that of its approval.</summary>
    private static bool IsOtherDate(ReportFacts read, DateOnly entered) =>
        read[ReportField.DocumentDate] is { Band: CertaintyBand.High, Date: { } dated } && dated != entered && read[ReportField.ApprovalDate]?.Date != entered;
}
