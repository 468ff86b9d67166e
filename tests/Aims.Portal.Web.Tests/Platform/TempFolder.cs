namespace Aims.Portal.Web.Tests.Platform;

/// <summary>A folder of its own that goes with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("aims-portal-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
