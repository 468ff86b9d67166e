namespace Aims.Portal.Web.Features.Account;

public static class AccountsFeature
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<SignInPerson>();
        services.AddScoped<ListMemberships>();
        services.AddScoped<SendPasswordReset>();
    }
}
