using Aims.Portal.Data.People;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Web.Features.Account;

/// <summary>The settings of a person who stands outside every organisation.</summary>
[SignedIn]
public sealed class SettingsModel(UserManager<Person> people, SignInManager<Person> signIn, CurrentMember me, Subscription subscription, RevokeCalendarFeeds calendars) : SettingsPage(people, signIn, me, subscription, calendars)
{
    public override string Back => "/";
}
