using System.Net;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>Keeps cookies as a browser does; redirects are not followed, so that a test sees them.</summary>
internal sealed class CookieJar : DelegatingHandler
{
    private readonly CookieContainer cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0) request.Headers.Add("Cookie", header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set) cookies.SetCookies(request.RequestUri!, cookie);
        }

        return response;
    }
}
