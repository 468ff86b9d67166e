using System.Net;
using System.Text.RegularExpressions;

namespace Aims.Portal.Nodes.Tests;

/// <summary>A person's browser behind the proxy: keeps cookies, follows nothing, waits ten seconds at most.</summary>
internal sealed partial class Client(Uri address) : IDisposable
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false });

    public string? Token { get; private set; }

    public async Task SignInAsync(string email)
    {
        await GetAsync("/account/sign-in");
        var (status, page) = await PostAsync("/account/sign-in", [new("Email", email), new("Password", Cluster.Password)]);
        if (status is not HttpStatusCode.Redirect || !cookies.ContainsKey("aims.session")) throw new InvalidOperationException($"{email} could not sign in: {status} {Reason().Match(page).Value}");
    }

    /// <summary>The page; its form token is kept for the next post.</summary>
    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        var (status, text) = await SendAsync(HttpMethod.Get, path, null);
        if (status is HttpStatusCode.OK && FormToken().Match(text) is { Success: true } found) Token = found.Groups["token"].Value;
        return (status, text);
    }

    public Task<(HttpStatusCode Status, string Text)> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", Token ?? "")]));

    /// <summary>As a page's script sends it: the form token as a header, the body as it is.</summary>
    public Task<(HttpStatusCode Status, string Text)> PostAsync(string path, HttpContent body) => SendAsync(HttpMethod.Post, path, body);

    public async Task<byte[]> DownloadAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        AddCookies(request);
        using var response = await http.SendAsync(request, CancellationToken.None);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => http.Dispose();

    private void AddCookies(HttpRequestMessage request)
    {
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = body };
        request.Headers.Add("Accept", body is null ? "text/html" : "text/html, application/json");
        if (Token is not null) request.Headers.Add("X-Form-Token", Token);
        AddCookies(request);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var response = await http.SendAsync(request, limit.Token);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set.Select(s => s.Split(';')[0].Split('=', 2))) cookies[cookie[0]] = cookie[1];
        }

        return (response.StatusCode, await response.Content.ReadAsStringAsync(limit.Token));
    }

    [GeneratedRegex("(?<=role=\"alert\").{0,600}", RegexOptions.Singleline, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();
}
