using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The portal on a database that the test has made.</summary>
internal sealed class StartedPortal(string connection) : TestPortal
{
    protected override Task<string> MakeDatabaseAsync() => Task.FromResult(connection);
}
