using Aims.Portal.Web.Features;
using Aims.Portal.Web.Features.Demo;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Features.TakeOuts.TakingIn;
using Aims.Portal.Web.Platform;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Mail.Dev;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;

if (ReadCommand.IsIn(args)) return ReadCommand.Run(args, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
if (LookCommand.IsIn(args)) return LookCommand.Run(Console.OpenStandardInput(), Console.Out);
if (GreyCommand.IsIn(args)) return GreyCommand.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
if (ProposeCommand.IsIn(args)) return await ProposeCommand.RunAsync(args, Console.Out, Console.Error);
if (MoveStoreCommand.IsIn(args)) return await MoveStoreCommand.RunAsync(args, Console.Out, Console.Error);
if (TakeInCommand.IsIn(args)) return await TakeInCommand.RunAsync(args, Console.Out, Console.Error);
if (MigrateCommand.IsIn(args)) return await MigrateCommand.RunAsync(args, Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(args);
// Whether everything can be made is asked at every start; whether from the right scope with every use, and therefore not in production.
builder.Host.UseDefaultServiceProvider((context, o) => (o.ValidateOnBuild, o.ValidateScopes) = (true, !context.HostingEnvironment.IsProduction()));

builder.AddPortalDatabase();
builder.AddPortalTenancy();
builder.AddPortalSecurity();
builder.AddPortalUi();
builder.AddPortalJobs();
builder.AddPortalMetrics();
builder.Services.AddPortalMail(builder.Configuration);
builder.Services.AddEvidenceStore(builder.Configuration);
builder.Services.AddMalwareScanner();
builder.Services.AddPortalHealth();
builder.Services.AddPortalFeatures();

var app = builder.Build();

app.Use(app.Services.GetRequiredService<LeaveTaking>().InvokeAsync);
app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseHttpsOnly();
app.UseResponseCompression();
app.UseReadableForms();
app.UseMiddleware<TenancyMiddleware>();
app.UseProblemPages();
app.UsePortalStaticFiles();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseMiddleware<EvidenceDoors>();
app.UseMiddleware<AccessMiddleware>();

app.MapRazorPages();
app.MapPortalFeatures();
app.MapPortalJobs();
app.MapPortalHealth();
if (app.Environment.IsDevelopment()) app.MapDevMail().WithMetadata(new OpenAttribute());

try
{
    await app.CheckSchemaAsync();
}
catch (StartRefused refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

await app.OfferQuestionnairesAsync();
await app.SeedDemoAsync();
await app.RunAsync();
return 0;

/// <summary>Named so that the tests can start the same program.</summary>
public partial class Program;
