using System.Text;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Aims.Portal.Web.Tests.Platform.Storage;

[Trait("Engine", "any")]
public sealed class LocalFolderStoreTests : EvidenceStoreContract, IDisposable
{
    private readonly TempFolder temp = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(57));

    public LocalFolderStoreTests() => Store = new LocalFolderStore(Root, clock);

    protected override IEvidenceStore Store { get; }

    private string Root => Path.Combine(temp.Path, "blobs");

    public void Dispose() => temp.Dispose();

    protected override Task<IReadOnlyList<string>> VisibleAsync() =>
        Task.FromResult<IReadOnlyList<string>>(Directory.GetFiles(Root, "*", SearchOption.AllDirectories));

    [Fact]
    public async Task Only_the_portals_own_account_can_read_the_folder()
    {
        if (OperatingSystem.IsWindows()) return;
        await Store.WriteAsync("tenant", "a/b", Stream.Null, 1, default);

        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(Root) & others);
    }

    [Fact]
    public async Task What_a_killed_process_left_is_swept_after_a_day_and_not_before()
    {
        var incoming = Directory.CreateDirectory(Path.Combine(Root, ".incoming")).FullName;
        var (old, fresh) = (Path.Combine(incoming, "old.part"), Path.Combine(incoming, "fresh.part"));
        foreach (var (file, hours) in new[] { (old, -25), (fresh, -23) })
        {
            await File.WriteAllTextAsync(file, "half");
            File.SetLastWriteTimeUtc(file, clock.GetUtcNow().UtcDateTime.AddHours(hours));
        }

        await Store.WriteAsync("tenant", "next", new MemoryStream(Encoding.UTF8.GetBytes("x")), 10, default);

        Assert.Equal([fresh], Directory.GetFiles(incoming));
    }

    [Fact]
    public async Task The_readiness_check_fails_when_the_folder_cannot_be_used()
    {
        var file = Path.Combine(temp.Path, "a-file");
        await File.WriteAllTextAsync(file, "");

        await Assert.ThrowsAnyAsync<IOException>(() => new LocalFolderStore(file, clock).CheckAsync(default));
    }
}
