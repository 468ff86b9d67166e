namespace Aims.Portal.Web.Features.Remediation;

/// <summary>The vendor's side of findings and conditions: what it has to mend, for whom and until when.</summary>
public static class RemediationFeature
{
    public static void AddRemediation(this IServiceCollection services)
    {
        services.AddScoped<RespondToFinding>();
        services.AddScoped<ReadSharedComment>();
        services.AddScoped<ReadVendorFinding>();
        services.AddScoped<ProofShelf>();
        services.AddScoped<ShareProof>();
        services.AddScoped<TellOfProof>();
        services.AddScoped<TellOfReply>();
    }
}
