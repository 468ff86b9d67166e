using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>The ZIP while it is written: one file after the other, each hashed as it passes, nothing kept but its name, size and hash.</summary>
internal sealed class ArchiveZip(ZipArchive zip, DateTimeOffset at)
{
    private readonly List<ArchiveEntry> entries = [];

    public IReadOnlyList<ArchiveEntry> Entries => entries;

    public async Task AddAsync(string path, Func<Stream, Task> write, CancellationToken ct)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        await using var raw = await entry.OpenAsync(ct);
        await using var hashed = new HashedStream(raw);
        await write(hashed);
        entries.Add(new ArchiveEntry(path, hashed.Length, hashed.Sha256()));
    }

    public Task AddTextAsync(string path, string text, CancellationToken ct) => AddAsync(path, s => s.WriteAsync(Encoding.UTF8.GetBytes(text), ct).AsTask(), ct);

    public Task AddJsonAsync(string path, Action<Utf8JsonWriter> write, CancellationToken ct) => AddAsync(path, async s =>
    {
        await using var json = new Utf8JsonWriter(s, ArchiveJson.Writing);
        write(json);
    }, ct);

    /// <param name="alive">Called now and then.</param>
    public async Task AddRowsAsync(string path, IReadOnlyList<ArchiveColumn> columns, IAsyncEnumerable<object> rows, Func<Task> alive, CancellationToken ct)
    {
        const int FlushFrom = 32 * 1024, AliveEach = 100;
        var count = 0;
        await AddAsync(path, async s =>
        {
            await using var json = new Utf8JsonWriter(s, ArchiveJson.Writing);
            json.WriteStartArray();
            await foreach (var row in rows.WithCancellation(ct))
            {
                json.WriteStartObject();
                foreach (var column in columns)
                {
                    json.WritePropertyName(column.Name);
                    ArchiveJson.Write(json, column.Get(row));
                }

                json.WriteEndObject();
                if (json.BytesPending > FlushFrom) await json.FlushAsync(ct);
                if (++count % AliveEach == 0) await alive();
            }

            json.WriteEndArray();
        }, ct);
        entries[^1] = entries[^1] with { Rows = count };
    }
}
