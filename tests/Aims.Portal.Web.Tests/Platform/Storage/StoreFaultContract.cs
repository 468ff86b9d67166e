using System.Security.Cryptography;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>What holds of every store whatever goes wrong: a blob is there whole, or the writer is told; nothing half is ever seen, and the same can be tried again.</summary>
public abstract class StoreFaultContract
{
    protected const string Container = "0197c2a0-tenant";
    protected const string Name = "a/report";
    protected const int Size = 5 * 1024 * 1024 + 3;
    protected const long Limit = 64 * 1024 * 1024;

    private static readonly Lazy<string> Expected = new(() => Convert.ToHexStringLower(SHA256.HashData(new GeneratedStream(Size))));

    protected static string Sha256 => Expected.Value;

    protected abstract IEvidenceStore Store { get; }

    /// <summary>All goes well from here on.</summary>
    protected abstract void Heal();

    protected Task<StoredBlob> WriteAsync(Stream? content = null) => Store.WriteAsync(Container, Name, content ?? new GeneratedStream(Size), Limit, default);

    /// <summary>Writes once while things go wrong, looks at what is there, and tries again.</summary>
    protected async Task WholeOrAbsentAsync(Func<Task<StoredBlob>> write)
    {
        var (stored, fault) = await TryAsync(write);
        Heal();

        if (stored is not null) Assert.Equal(new StoredBlob(Size, Sha256), stored);
        else Assert.True(fault is IOException, $"Only an IOException says to the upload what it is to say to the person; this was {fault}");
        if (await Store.ExistsAsync(Container, Name, default))
        {
            await WholeAsync();
            await Assert.ThrowsAsync<BlobExistsException>(() => WriteAsync());
            return;
        }

        Assert.Null(stored);
        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync(Container, Name, default));
        Assert.Equal(new StoredBlob(Size, Sha256), await WriteAsync());
        await WholeAsync();
    }

    protected async Task WholeAsync()
    {
        await using var back = await Store.OpenVerifiedAsync(Container, Name, Size, Sha256, default);
        Assert.Equal(Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(back)));
    }

    /// <summary>Reads while things go wrong: all of it, or an exception.</summary>
    protected async Task AllOrExceptionAsync()
    {
        var fault = await Record.ExceptionAsync(WholeAsync);
        Heal();

        if (fault is not null) Assert.IsNotType<Xunit.Sdk.EqualException>(fault);
        await WholeAsync();
    }

    private static async Task<(StoredBlob? Stored, Exception? Fault)> TryAsync(Func<Task<StoredBlob>> write)
    {
        try
        {
            return (await write(), null);
        }
        catch (Exception fault)
        {
            return (null, fault);
        }
    }
}
