using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>What upload-chunks.js does, request by request.</summary>
internal static class ChunkSender
{
    public static async Task<DocumentVersionId> BeginAsync(this Visitor visitor, Dictionary<string, string> fields)
    {
        var (status, json) = await visitor.TryBeginAsync(fields);
        Assert.True(status is HttpStatusCode.OK, json.ToString());
        Assert.Equal(BlobChunks.Size, json.GetProperty("chunk").GetInt32());
        return new DocumentVersionId(json.GetProperty("id").GetGuid());
    }

    public static Task<(HttpStatusCode Status, JsonElement Json)> TryBeginAsync(this Visitor visitor, Dictionary<string, string> fields, string tokenFrom = "~/evidence/upload") =>
        visitor.CallAsync(HttpMethod.Post, "", new FormUrlEncodedContent(fields), tokenFrom);

    /// <summary>Sends the chunk of <paramref name="file"/> at <paramref name="offset"/>.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Json)> SendAsync(this Visitor visitor, DocumentVersionId id, int offset, byte[] file) =>
        visitor.SendRawAsync(id, offset.ToString(), file[offset..Math.Min(offset + BlobChunks.Size, file.Length)]);

    public static Task<(HttpStatusCode Status, JsonElement Json)> SendRawAsync(this Visitor visitor, DocumentVersionId id, string offset, byte[] chunk) =>
        visitor.CallAsync(HttpMethod.Post, $"/{id}?handler=Part&offset={offset}", new ByteArrayContent(chunk));

    /// <returns>What was there after the first chunk and after the last.</returns>
    public static async Task<(long First, long Last)> SendAllAsync(this Visitor visitor, DocumentVersionId id, byte[] file)
    {
        var there = new List<long>();
        for (var offset = 0; offset < file.Length; offset += BlobChunks.Size)
        {
            var (status, json) = await visitor.SendAsync(id, offset, file);
            Assert.True(status is HttpStatusCode.OK, json.ToString());
            there.Add(json.GetProperty("there").GetInt64());
        }

        return (there[0], there[^1]);
    }

    public static Task<(HttpStatusCode Status, JsonElement Json)> AskAsync(this Visitor visitor, DocumentVersionId id) => visitor.CallAsync(HttpMethod.Get, $"/{id}", null);

    public static Task<(HttpStatusCode Status, JsonElement Json)> FinishAsync(this Visitor visitor, DocumentVersionId id) =>
        visitor.CallAsync(HttpMethod.Post, $"/{id}?handler=Finish", new FormUrlEncodedContent([]));

    public static Task<(HttpStatusCode Status, JsonElement Json)> StopAsync(this Visitor visitor, DocumentVersionId id) => visitor.CallAsync(HttpMethod.Post, $"/{id}?handler=Stop", null);

    private static async Task<(HttpStatusCode Status, JsonElement Json)> CallAsync(this Visitor visitor, HttpMethod method, string path, HttpContent? body, string tokenFrom = "~/evidence/upload")
    {
        using var request = new HttpRequestMessage(method, visitor.At("~/evidence/uploads" + path)) { Content = body };
        request.Headers.Add("Accept", "application/json");
        if (method == HttpMethod.Post) request.Headers.Add("X-Form-Token", await visitor.FormTokenAsync(tokenFrom));
        var answer = await visitor.Http.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true ? await answer.Content.ReadFromJsonAsync<JsonElement>() : default);
    }
}
