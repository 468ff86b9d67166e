using Aims.Portal.Data.People;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Web.Features.Account;

/// <summary>The same settings in the frame of the organisation somebody is working in.</summary>
[Requires(Permission.BeMember)]
public sealed class OwnSettingsModel(UserManager<Person> people, SignInManager<Person> signIn, CurrentMember me, Subscription subscription, RevokeCalendarFeeds calendars) : SettingsPage(people, signIn, me, subscription, calendars)
{
    public override string Back => Request.PathBase + "/home";
}
