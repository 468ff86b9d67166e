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
        SendAsync(HttpMethod.Post, path, [.. fields, new("__RequestVerificationToken", Token ?? "")]);

    public void Dispose() => http.Dispose();

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path));
        request.Headers.Add("Accept", fields is null ? "text/html" : "text/html, application/json");
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        if (fields is not null) request.Content = new FormUrlEncodedContent(fields);
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
