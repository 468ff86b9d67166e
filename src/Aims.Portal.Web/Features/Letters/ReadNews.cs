using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Documents;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Features.Remediation;
using Aims.Portal.Web.Features.Requests;
using Aims.Portal.Web.Features.Sharing;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>Brings news to the use case that knows what they mean for the buyer's own rows. Each adds rows that the caller saves, and adds them once however often it is told.</summary>
public sealed class ReadNews(IServiceProvider services)
{
    public Task ExecuteAsync(OrganisationId buyer, News news, CancellationToken ct) => news switch
    {
        RequestTaken taken => services.GetRequiredService<LinkVendor>().ExecuteAsync(buyer, taken, ct),
        AnswersSubmitted answers => services.GetRequiredService<ReceiveAnswers>().ExecuteAsync(buyer, answers, ct),
        FindingAnswered reply => services.GetRequiredService<TellOfReply>().ExecuteAsync(buyer, reply, ct),
        ProofSent proof => services.GetRequiredService<TellOfProof>().ExecuteAsync(buyer, proof, ct),
        GrantWithdrawn withdrawn => services.GetRequiredService<TellOfWithdrawal>().ExecuteAsync(buyer, withdrawn, ct),
        DocumentReplaced replaced => services.GetRequiredService<TellOfNewVersion>().ExecuteAsync(buyer, replaced, ct),
        AccessAnswered answered => services.GetRequiredService<TellOfAccessAnswer>().ExecuteAsync(buyer, answered, ct),
        CertificateLate late => services.GetRequiredService<TellOfLateCertificate>().ExecuteAsync(buyer, late, ct),
        _ => throw new InvalidOperationException($"Nobody reads {news.GetType().Name}."),
    };
}
