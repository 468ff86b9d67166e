using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

[Collection(PortalCollection.Name)]
[Trait("Engine", "any")]
public sealed class ScreenshotTests(RunningPortal portal)
{
    /// <summary>Takes the pictures of the documentation into the folder named by PORTAL_SCREENSHOTS; without it there is nothing to do.</summary>
    [Fact]
    public async Task The_pages_in_the_documentation_are_pictured_when_a_folder_is_named()
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder) await new Screenshots(portal, folder).TakeAsync();
    }
}
