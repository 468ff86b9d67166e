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

    /// <summary>Without it every request comes with the cookies there were before.</summary>
    public bool KeepsCookies { get; init; } = true;

    public void TakeCookies(Visitor other)
    {
        foreach (var (name, value) in other.cookies) cookies[name] = value;
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

    /// <summary>Posts a form that is answered with a redirect, as every one that did its work.</summary>
    /// <returns>How long the cookies are that came with it.</returns>
    public async Task<int> SendFormAsync(string path, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        using var response = await SendAsync(HttpMethod.Post, path, fields);
        await DemandRedirectAsync(path, response);
        return response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Sum(s => s.Length) : 0;
    }

    /// <summary>As the form of a browser without script.</summary>
    public async Task SendAsync(string path, MultipartFormDataContent content)
    {
        using var request = Request(HttpMethod.Post, path, "text/html");
        request.Content = content;
        using var response = await http.SendAsync(request, CancellationToken.None);
        await DemandRedirectAsync(path, response);
    }

    /// <summary>The same, whatever the answer is.</summary>
    public async Task<HttpStatusCode> AnswerAsync(string path, MultipartFormDataContent content)
    {
        using var request = Request(HttpMethod.Post, path, "text/html");
        request.Content = content;
        using var response = await http.SendAsync(request, CancellationToken.None);
        return response.StatusCode;
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

    private static async Task DemandRedirectAsync(string path, HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.Redirect) return;
        var page = await response.Content.ReadAsStringAsync();
        var said = page.IndexOf("role=\"alert\"", StringComparison.Ordinal) is >= 0 and var at ? page[at..] : page;
        throw new InvalidOperationException($"POST {path} answered {(int)response.StatusCode}: {said[..Math.Min(said.Length, 600)]}");
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, IReadOnlyList<KeyValuePair<string, string>>? fields = null)
    {
        using var request = Request(method, path, fields is null ? "text/html" : "text/html, application/json");
        if (fields is not null) request.Content = new FormUrlEncodedContent(fields);
        var response = await http.SendAsync(request, CancellationToken.None);
        if (KeepsCookies && response.Headers.TryGetValues("Set-Cookie", out var set)) Keep(set);
        return response;
    }

    private HttpRequestMessage Request(HttpMethod method, string path, string accept)
    {
        var request = new HttpRequestMessage(method, new Uri(address, path));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("Accept", accept);
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        return request;
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
