namespace Aims.Portal.Web.Features.Requests;

public static class RequestsFeature
{
    public static void AddRequests(this IServiceCollection services)
    {
        services.AddSingleton<AnswerQueries>();
        services.AddScoped<AnswerRoom>();
        services.AddScoped<VendorsTurn>();
        services.AddScoped<AnswerView>();
        services.AddScoped<SaveAnswers>();
        services.AddScoped<HandOverSections>();
        services.AddScoped<SubmitAnswers>();
        services.AddScoped<ReceiveAnswers>();
        services.AddScoped<OpenInvitations>();
    }

    public static void MapRequests(this IEndpointRouteBuilder routes)
    {
    }
}
