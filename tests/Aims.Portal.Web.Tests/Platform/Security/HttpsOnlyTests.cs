using System.Net;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

public sealed class HttpsOnlyTests(HttpsOnlyTests.ProxiedPortal portal) : IClassFixture<HttpsOnlyTests.ProxiedPortal>
{
    private const string Ours = "10.20.30.40";
    private const string Stranger = "198.51.100.7";

    [Theory]
    [InlineData("GET", "/account/sign-in", "en", "This portal is used over HTTPS only. Open https://portal.test/.")]
    [InlineData("POST", "/account/sign-in", "zh-Hant", "本平台只可經 HTTPS 使用。請開啟 https://portal.test/。")]
    [InlineData("GET", "/no-such-bank/home", "en", "X-Forwarded-Proto: https")]
    public async Task Over_plain_http_the_portal_says_where_it_is_used(string method, string path, string language, string expected)
    {
        var answer = await AskAsync("http", Ours, "http", method, path, language);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("http", Ours, "https", "/account/sign-in", HttpStatusCode.OK)]
    [InlineData("http", Ours, "http", "/health/live", HttpStatusCode.OK)]
    [InlineData("https", Stranger, "http", "/account/sign-in", HttpStatusCode.OK)]
    [InlineData("http", Stranger, "https", "/account/sign-in", HttpStatusCode.BadRequest)]
    public async Task Only_our_own_proxy_says_that_it_ended_TLS_and_health_needs_none(string connection, string address, string said, string path, HttpStatusCode expected) =>
        Assert.Equal(expected, (await AskAsync(connection, address, said, "GET", path, "en")).StatusCode);

    /// <param name="said">What the header says of the scheme.</param>
    private Task<HttpResponseMessage> AskAsync(string connection, string address, string said, string method, string path, string language)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add(ClientAddresses.Header, address);
        request.Headers.Add("X-Forwarded-Proto", said);
        request.Headers.Add("Accept-Language", language);
        return portal.CreateDefaultClient(new Uri(connection + "://portal.test")).SendAsync(request);
    }

    public sealed class ProxiedPortal : TestPortal
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Portal:Limits:Proxies", Ours)];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(s => s.AddSingleton<IStartupFilter, ClientAddresses>());
        }
    }
}
