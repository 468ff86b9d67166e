using Aims.Portal.Web.Features.Account;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.AuditTrail;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Decisions;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Features.Demo;
using Aims.Portal.Web.Features.Documents;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Findings;
using Aims.Portal.Web.Features.Home;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Features.Members;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Features.Organisations;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Features.Remediation;
using Aims.Portal.Web.Features.Requests;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Features.TakeOuts;
using Aims.Portal.Web.Features.Trust;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Mail;

namespace Aims.Portal.Web.Features;

/// <summary>Every feature's two doors: what it registers and what it maps. The listing of this folder is the feature list.</summary>
public static class FeaturesSetup
{
    public static void AddPortalFeatures(this IServiceCollection services)
    {
        services.AddSingleton<NavigationCounts>();
        services.AddScoped<Navigation>();
        services.AddScoped<Outbox>();
        services.AddAccounts();
        services.AddQuestionnaires();
        services.AddAssessments();
        services.AddAuditTrail();
        services.AddCertificates();
        services.AddDecisions();
        services.AddDelivery();
        services.AddDocuments();
        services.AddEvidence();
        services.AddFindings();
        services.AddHome();
        services.AddInvitations();
        services.AddLetters();
        services.AddMembers();
        services.AddObligations();
        services.AddOrganisations();
        services.AddRemediation();
        services.AddRequests();
        services.AddReviews();
        services.AddSharing();
        services.AddTakeOuts();
        services.AddTrust();
        services.AddVendors();
        services.AddDemo();
    }

    public static void MapPortalFeatures(this IEndpointRouteBuilder routes)
    {
        routes.MapAssessments();
        routes.MapAuditTrail();
        routes.MapCertificates();
        routes.MapDecisions();
        routes.MapEvidence();
        routes.MapFindings();
        routes.MapHome();
        routes.MapInvitations();
        routes.MapMembers();
        routes.MapObligations();
        routes.MapOrganisations();
        routes.MapRequests();
        routes.MapReviews();
        routes.MapSharing();
        routes.MapTakeOuts();
        routes.MapTrust();
        routes.MapVendors();
    }
}
