using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security;

public sealed class RoleMatrixTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_opens_what_it_holds_and_is_refused_the_rest(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var wrong = new List<string>();
        foreach (var door in await GuardedAsync())
        {
            var status = (await visitor.GetAsync("~" + Unknown(door))).Status;
            var allowed = role.Allows(((RequiresAttribute)door.Access!).Permission);
            if (allowed ? (int)status is 403 or >= 500 : status is not HttpStatusCode.Forbidden) wrong.Add($"{door}: {(int)status}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_a_member_of_another_organisation_finds_nothing()
    {
        var (stranger, other) = (portal.NewVisitor(), await portal.SignInAsync(portal.Others[Role.RiskManager]));
        var wrong = new List<string>();
        foreach (var door in await GuardedAsync())
        {
            var path = $"/{portal.Bank.Slug}{Unknown(door)}";
            var asStranger = await stranger.GetAsync(path);
            if (asStranger.Status is not HttpStatusCode.Redirect || asStranger.Location?.Contains("/account/sign-in", StringComparison.Ordinal) != true) wrong.Add($"{door}: a stranger got {(int)asStranger.Status} {asStranger.Location}");
            var asOther = await other.GetAsync(path);
            if (asOther.Status is not HttpStatusCode.NotFound) wrong.Add($"{door}: another bank's member got {(int)asOther.Status}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_guarded_door_does_not_open_outside_an_organisation()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.RiskManager]);
        var wrong = new List<string>();
        foreach (var door in await GuardedAsync())
        {
            var status = (await visitor.GetAsync(Unknown(door))).Status;
            if ((int)status is not (404 or 302)) wrong.Add($"{door}: {(int)status}");
        }

        Assert.Empty(wrong);
    }

    private async Task<List<Door>> GuardedAsync()
    {
        var doors = (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Access: RequiresAttribute, Method: "GET" }).ToList();
        Assert.NotEmpty(doors);
        return doors;
    }

    private static string Unknown(Door door) => door.Path((_, _) => Guid.CreateVersion7().ToString());
}
