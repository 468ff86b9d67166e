using System.Net;
using System.Text;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Sends a request into the program as Kestrel would hand it over: no client tidies the address up before.</summary>
internal sealed class FuzzSender(FuzzPortal portal, IReadOnlyDictionary<string, FuzzActor> actors)
{
    private const string Boundary = "fuzz-9c1f0";

    public async Task<FuzzAnswer> SendAsync(FuzzRequest request)
    {
        try
        {
            var context = await portal.Server.SendAsync(c => Write(c, request));
            using var reader = new StreamReader(context.Response.Body, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            var head = string.Join('\n', context.Response.Headers.SelectMany(h => h.Value.Select(v => $"{h.Key}: {v}")));
            return new FuzzAnswer(context.Response.StatusCode, head, body, context.Features.Get<IExceptionHandlerFeature>()?.Error);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new FuzzAnswer(599, "", "", fault);
        }
    }

    private void Write(HttpContext context, FuzzRequest request)
    {
        var to = context.Request;
        var (host, path) = portal.Sent(request.Path);
        (to.Method, to.Scheme, to.Host) = (request.Method, "https", new HostString(host));
        (to.Path, to.QueryString) = (Normalise(path), request.Query.Count == 0 ? QueryString.Empty : new QueryString("?" + string.Join('&', request.Query)));
        context.Connection.RemoteIpAddress = IPAddress.Parse(request.RemoteAddress);
        foreach (var (name, value) in request.Headers)
        {
            if (name is "Host") to.Headers.Host = value;
            else to.Headers.Append(name, value);
        }

        var cookies = request.Cookies.Select(c => actors[c.Value].Cookies.TryGetValue(c.Key, out var value) ? $"{c.Key}={value}" : "").Where(c => c.Length > 0).ToList();
        if (cookies.Count > 0) to.Headers.Cookie = string.Join("; ", cookies);
        var token = request.TokenOf is { } of ? actors[of].Token : null;
        if (token is not null && request.TokenInHeader) to.Headers["X-Form-Token"] = token;
        context.Features.Set<IHttpRequestBodyDetectionFeature>(new BodyDetection(request.Fields is not null));
        if (request.Fields is null) return;

        var fields = token is null || request.TokenInHeader ? request.Fields : [new("__RequestVerificationToken", token), .. request.Fields];
        var body = request.Multipart ? Multipart(fields) : Encoding.UTF8.GetBytes(string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")));
        to.ContentType = request.ContentType ?? (request.Multipart ? $"multipart/form-data; boundary={Boundary}" : "application/x-www-form-urlencoded");
        to.ContentLength = body.Length;
        to.Body = new MemoryStream(body, writable: false);
    }

    /// <summary>Decodes all but %2F and takes dot segments out, as Kestrel does before the program sees the path.</summary>
    private static PathString Normalise(string path)
    {
        var decoded = PathString.FromUriComponent(path).Value ?? "/";
        if (!decoded.Contains("/.", StringComparison.Ordinal)) return new PathString(decoded);
        var kept = new List<string>();
        var parts = decoded.Split('/');
        foreach (var (index, part) in parts.Index())
        {
            if (part is ".." && kept.Count > 1) kept.RemoveAt(kept.Count - 1);
            if (part is "." or "..")
            {
                if (index == parts.Length - 1) kept.Add("");
                continue;
            }

            kept.Add(part);
        }

        return new PathString(string.Join('/', kept) is { Length: > 0 } all ? all : "/");
    }

    private static byte[] Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            text.Append("--").Append(Boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(name.Replace("\"", "%22", StringComparison.Ordinal)).Append('"');
            text.Append(name is "Files" ? "; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF" : "\r\n\r\n" + value).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("--").Append(Boundary).Append("--\r\n").ToString());
    }

    private sealed record BodyDetection(bool CanHaveBody) : IHttpRequestBodyDetectionFeature;
}
