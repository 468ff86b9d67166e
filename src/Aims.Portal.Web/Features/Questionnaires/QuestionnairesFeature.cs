namespace Aims.Portal.Web.Features.Questionnaires;

public static class QuestionnairesFeature
{
    public static void AddQuestionnaires(this IServiceCollection services) => services.AddScoped<QuestionnaireStore>();

    public static async Task OfferQuestionnairesAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QuestionnaireStore>().OfferShippedAsync(CancellationToken.None);
    }
}
