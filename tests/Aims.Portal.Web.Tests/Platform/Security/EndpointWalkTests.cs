using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

public sealed class EndpointWalkTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Every_page_and_endpoint_states_who_may_call_it()
    {
        var doors = await Walk.DoorsAsync(portal.Services);

        Assert.True(doors.Count > 15, $"Only {doors.Count} doors were found; the walk does not see the program.");
        Assert.Contains(doors, d => d.Name.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Contains(doors, d => !d.Name.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Empty(doors.Where(d => d.Access is null).Select(d => $"{d}: {d.Name}"));
    }

    [Fact]
    public async Task Every_page_has_a_route_of_its_own_in_lower_case()
    {
        var pages = await Walk.PagesAsync(portal.Services);

        Assert.Empty(pages.Where(p => p.AttributeRouteInfo?.Template is not { } t || t.Contains("Index", StringComparison.Ordinal) || t.Split('/').Any(s => !s.StartsWith('{') && s.Any(char.IsUpper))).Select(p => p.RelativePath));
    }

    [Fact]
    public void Every_permission_is_held_by_a_role_and_every_role_belongs_to_one_kind()
    {
        Assert.All(Enum.GetValues<Permission>(), p => Assert.Contains(Enum.GetValues<Role>(), r => r.Allows(p)));
        Assert.Equal(Enum.GetValues<Role>().Order(), Enum.GetValues<OrganisationKind>().SelectMany(RolePermissions.Of).Order());
    }
}
