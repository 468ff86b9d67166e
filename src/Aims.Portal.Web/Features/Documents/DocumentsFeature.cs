namespace Aims.Portal.Web.Features.Documents;

/// <summary>Documents across the border: what a buyer was given and asks for, and how its vendor answers.</summary>
public static class DocumentsFeature
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<AskForDocument>();
        services.AddScoped<AnswerAccessRequest>();
        services.AddScoped<WithdrawAccessRequest>();
        services.AddScoped<TellOfAccessAnswer>();
        services.AddScoped<GrantedTexts>();
    }
}
