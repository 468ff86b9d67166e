namespace Aims.Portal.Web.Tests.Harness;

/// <summary>What a worker does within seconds: after each answer the letters it caused are read.</summary>
internal sealed class LetterCarrier(TestPortal portal) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (portal.CarriesLetters && request.Method != HttpMethod.Get) await portal.DeliverLettersAsync();
        return response;
    }
}
