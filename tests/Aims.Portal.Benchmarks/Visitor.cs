using System.Net;
using System.Text.RegularExpressions;

namespace Aims.Portal.Benchmarks;

/// <summary>A signed-in person over real sockets: keeps cookies, follows nothing, and comes as through the TLS-ending proxy in front of the portal.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker http;
    private readonly Uri address;

    public Visitor(Uri address, int connections)
    {
        this.address = address;
        http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, MaxConnectionsPerServer = connections, PooledConnectionLifetime = Timeout.InfiniteTimeSpan });
    }

    public async Task SignInAsync(string email)
    {
        var (_, page) = await ReadAsync(await SendAsync(HttpMethod.Get, "/account/sign-in"));
        var answer = await SendAsync(HttpMethod.Post, "/account/sign-in", [new("Email", email), new("Password", Seed.Password), new("__RequestVerificationToken", TokenIn(page))]);
        if (answer.StatusCode is not HttpStatusCode.Redirect || !cookies.ContainsKey("aims.session")) throw new InvalidOperationException($"{email} could not sign in: {(int)answer.StatusCode}");
    }

    /// <summary>The page's text; anything but 200 is an error.</summary>
    public async Task<string> OpenAsync(string path)
    {
        var (status, text) = await ReadAsync(await SendAsync(HttpMethod.Get, path));
        return status is HttpStatusCode.OK ? text : throw new InvalidOperationException($"GET {path} answered {(int)status}.");
    }

    public async Task<string> PostAsync(string path, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var (status, text) = await ReadAsync(await SendAsync(HttpMethod.Post, path, fields));
        return status is HttpStatusCode.OK ? text : throw new InvalidOperationException($"POST {path} answered {(int)status}: {text}");
    }

    /// <summary>Gets the page and reads all of it without keeping it.</summary>
    /// <returns>How many bytes the body has.</returns>
    public async Task<long> DrainAsync(string path, byte[] buffer)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        if (response.StatusCode is not HttpStatusCode.OK) throw new InvalidOperationException($"GET {path} answered {(int)response.StatusCode}.");
        await using var body = await response.Content.ReadAsStreamAsync();
        long total = 0;
        int read;
        while ((read = await body.ReadAsync(buffer)) > 0) total += read;
        return total;
    }

    public static string TokenIn(string page) => Token().Match(page) is { Success: true } found ? found.Groups["token"].Value : throw new InvalidOperationException("The page has no form token.");

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, IReadOnlyList<KeyValuePair<string, string>>? fields = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("Accept", fields is null ? "text/html" : "text/html, application/json");
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        if (fields is not null) request.Content = new FormUrlEncodedContent(fields);
        var response = await http.SendAsync(request, CancellationToken.None);
        if (response.Headers.TryGetValues("Set-Cookie", out var set)) Keep(set);
        return response;
    }

    private void Keep(IEnumerable<string> set)
    {
        lock (cookies)
        {
            foreach (var cookie in set.Select(s => s.Split(';')[0].Split('=', 2))) cookies[cookie[0]] = cookie[1];
        }
    }

    private static async Task<(HttpStatusCode Status, string Text)> ReadAsync(HttpResponseMessage response)
    {
        using (response) return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
