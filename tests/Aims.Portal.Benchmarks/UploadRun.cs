using System.Diagnostics;
using System.Net.Http.Headers;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Benchmarks;

/// <summary>Many large uploads at once through the portal, beside a bare handler that streams the same requests to the same store with their SHA-256, and beside a loop that does so without any
/// request; then one that is too large to be taken, which says so beforehand as browsers do, or does not.</summary>
internal static class UploadRun
{
    private const int Rounds = 2;

    public static async Task MeasureAsync(PortalServer server, Databases databases, Seed seed, Size size, Report report)
    {
        var (files, bytes) = size == Size.Smoke ? (6, 1_000_000) : (200, 20 * 1024 * 1024);
        using var visitor = new Visitor(server.Address, files);
        await visitor.SignInAsync(seed.Lumenfall.Person.Email!);
        var path = $"/{Seed.VendorSlug}/evidence/upload";
        var token = Visitor.TokenIn(await visitor.OpenAsync(path));
        var number = 0;
        Task UploadAsync() => visitor.SendAsync(path, Form(token, new Generated(bytes, Interlocked.Increment(ref number)), bytes));
        var store = server.Services.GetRequiredService<IEvidenceStore>();
        var container = EvidenceBlobs.ContainerOf(seed.Lumenfall.Organisation.Id);
        async Task BareAsync()
        {
            await using var stream = new Generated(bytes, Interlocked.Increment(ref number));
            await store.WriteAsync(container, Guid.CreateVersion7().ToString("N"), stream, long.MaxValue, CancellationToken.None);
        }

        Task HandlerAsync() => visitor.SendAsync("/bare/upload", Form(token, new Generated(bytes, Interlocked.Increment(ref number)), bytes));

        // The methods are compiled, and the pools filled.
        for (var i = 0; i < 4; i++) await UploadAsync();
        for (var i = 0; i < 4; i++) await HandlerAsync();
        for (var i = 0; i < 4; i++) await BareAsync();
        var (idle, peak, portal, handler, bare) = (Settled(), 0L, new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            using (new Timer(_ => peak = Math.Max(peak, Resident()), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20))) portal.Add(await TogetherAsync(files, UploadAsync));
            handler.Add(await TogetherAsync(files, HandlerAsync));
            bare.Add(await TogetherAsync(files, BareAsync));
        }

        var said = await RefusedAsync(visitor, databases, path, token, isSaid: true);
        var unsaid = await RefusedAsync(visitor, databases, path, token, isSaid: false);
        var rate = files * (double)bytes / 1048576;
        report.Note($"{databases.Engine}, uploads: {files} of {bytes / 1048576.0:0.#} MB at once: {rate / portal.Min():0} MB/s; a bare handler to the same store {rate / handler.Min():0} MB/s, ratio {handler.Min() / portal.Min():0.00} (aim ≥ 0.5); "
            + $"a loop without requests {rate / bare.Min():0} MB/s, ratio {bare.Min() / portal.Min():0.00}; {(peak - idle) / 1048576.0:0} MB above idle with the clients in the same process (aim < 300)");
        report.Note($"{databases.Engine}, 2 GB refused: announced {said}; not announced {unsaid}");
    }

    private static async Task<double> TogetherAsync(int files, Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, files).Select(_ => Task.Run(act)));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>What is answered to a file of 2 GB, how many of its bytes were taken from the client, and how many lay on the disk at most.</summary>
    private static async Task<string> RefusedAsync(Visitor visitor, Databases databases, string path, string token, bool isSaid)
    {
        const long Huge = 2L * 1024 * 1024 * 1024;
        var (before, most) = (OnDisk(databases.Folder), 0L);
        await using var stream = new Generated(Huge, 0, isSaid);
        string answer;
        using (new Timer(_ => most = Math.Max(most, OnDisk(databases.Folder)), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20)))
        {
            try
            {
                answer = ((int)await visitor.AnswerAsync(path, Form(token, stream, Huge))).ToString();
            }
            catch (HttpRequestException)
            {
                // The server has closed the connection while the client was still sending.
                answer = "a closed connection";
            }
        }

        return $"with {answer} after {stream.Position / 1048576.0:0.0} MB, {Math.Max(0, most - before) / 1048576.0:0.0} MB on disk meanwhile";
    }

    private static long OnDisk(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Concat(new DirectoryInfo(Path.GetTempPath()).EnumerateFiles("aims-*")).Sum(f => f.Length);
        }
        catch (IOException)
        {
            // A file went while it was counted.
            return 0;
        }
    }

    private static MultipartFormDataContent Form(string token, Stream file, long length) => new()
    {
        { new StringContent(token), "__RequestVerificationToken" },
        { new StringContent("ai_policy"), "Kind" },
        { new StringContent("Large"), "Title" },
        { new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf"), ContentLength = length } }, "Files", "large.pdf" },
    };

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Resident();
    }

    private static long Resident()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }

    /// <summary>A PDF by its first bytes, different from every other one, and made while it is read.</summary>
    private sealed class Generated(long length, int number, bool saysLength = true) : Stream
    {
        private static readonly byte[] Block = MakeBlock();
        private long position;

        public override bool CanRead => true;

        /// <summary>Only so that its length is said beforehand.</summary>
        public override bool CanSeek => saysLength;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - position);
            for (var done = 0; done < count;)
            {
                var at = (int)((position + done) % Block.Length);
                var part = Math.Min(count - done, Block.Length - at);
                Block.AsSpan(at, part).CopyTo(buffer[done..]);
                if (position + done == 0) Head(buffer);
                done += part;
            }

            position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private void Head(Span<byte> buffer) => System.Text.Encoding.ASCII.GetBytes($"%PDF-1.7 {number:00000000}\n").AsSpan().CopyTo(buffer);

        private static byte[] MakeBlock()
        {
            var block = new byte[1 << 20];
            new Random(3).NextBytes(block);
            return block;
        }
    }
}
