using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Platform;

/// <summary>Registers what no feature owns.</summary>
public static class PlatformSetup
{
    /// <summary>How long a session outlives the change that ends it, a new password for one.</summary>
    private static readonly TimeSpan StampInterval = TimeSpan.FromMinutes(5);

    public static void AddPortalTenancy(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddMemoryCache();
        services.AddSingleton<RecentChanges>();
        services.AddSingleton<IInterceptor>(s => s.GetRequiredService<RecentChanges>());
        services.AddSingleton<ListCounts>();
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section)
            .Validate(o => o.PublicUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "Portal:PublicUrl must be the absolute address people type, for example https://portal.example.")
            .Validate(o => builder.Environment.IsDevelopment() || o.PublicUrl?.Scheme is not "http", "Portal:PublicUrl must begin with https://: outside Development the portal is used over HTTPS only.")
            .Validate(o => o.LeaveSeconds is null or (>= 0 and <= 20), "Portal:LeaveSeconds must be a number from 0 to 20: the process is ended by force half a minute after it was asked to end.")
            .ValidateOnStart();
        services.AddOptions<TenancyOptions>().BindConfiguration(TenancyOptions.Section)
            .Validate(o => o.Strategy is not TenantStrategy.Host || !string.IsNullOrWhiteSpace(o.Domain), "Portal:Tenancy:Domain is missing. The host strategy needs the parent domain of all organisations.")
            .ValidateOnStart();
        var strategy = builder.Configuration.GetValue<TenantStrategy>($"{TenancyOptions.Section}:Strategy");
        if (strategy is TenantStrategy.Host) services.AddSingleton<IMultiTenantStrategy, HostStrategy>();
        else services.AddSingleton<IMultiTenantStrategy, PathStrategy>();
        services.AddScoped<TenantStore>();
        services.AddSingleton<PortalLinks>();
        services.AddSingleton<UnsubscribeLinks>();
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    public static void AddPortalSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var tenancy = builder.Configuration.GetSection(TenancyOptions.Section).Get<TenancyOptions>() ?? new TenancyOptions();
        var secure = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        services.AddScoped<CurrentMember>();
        services.AddSingleton<MemberQueries>();
        services.AddPortalLimits();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(o =>
        {
            o.Cookie.Name = "aims.session";
            o.Cookie.Path = "/";
            o.Cookie.Domain = tenancy.Strategy is TenantStrategy.Host ? tenancy.Domain : null;
            o.Cookie.SecurePolicy = secure;
            o.ExpireTimeSpan = TimeSpan.FromHours(12);
            o.Events.OnRedirectToLogin = ToSignIn;
            o.Events.OnValidatePrincipal = ValidateInTimeAsync;
        }));
        services.AddIdentityCore<Person>(o =>
        {
            o.Password = new PasswordOptions { RequiredLength = PasswordRules.MinLength, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
            o.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = 8, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
            o.User.RequireUniqueEmail = true;
            // The address is the user name, and addresses hold apostrophes and more.
            o.User.AllowedUserNameCharacters = "";
            o.Stores.MaxLengthForKeys = 128;
        }).AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<PasswordRules>();
        // People are in the shared database, also for one who works in a dedicated one.
        services.AddScoped<IUserStore<Person>>(s => new UserOnlyStore<Person, PortalDbContext, Guid>(s.GetRequiredService<Exchange>().Db, s.GetService<IdentityErrorDescriber>()));
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = StampInterval);
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TimeSpan.FromHours(2));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "aims.form";
            o.Cookie.Path = "/";
            o.Cookie.SecurePolicy = secure;
            o.HeaderName = "X-Form-Token";
        });
    }

    public static void AddPortalUi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddLocalization(o => o.ResourcesPath = "Resources");
        services.AddSingleton<Microsoft.Extensions.Localization.IStringLocalizer<Text>, Texts>();
        services.AddScoped<Words>();
        services.AddSingleton<PageAssets>();
        services.AddPortalCompression();
        services.AddRazorPages(o => o.RootDirectory = "/Features")
            .AddMvcOptions(o =>
            {
                o.Filters.Add<PortalExceptionFilter>();
                o.Filters.Add<WholePageFilter>();
                o.Filters.Add<FormsOnlyFilter>();
                o.Filters.Add<HandlersOnlyFilter>();
                o.ModelBinderProviders.Insert(0, new CleanStringBinderProvider());
                o.MaxModelValidationErrors = 50;
            })
            .AddDataAnnotationsLocalization(o => o.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Text)))
            .AddCookieTempDataProvider(o =>
            {
                o.Cookie.Name = "aims.notice";
                o.Cookie.Path = "/";
                o.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            });
        PageWriters.Add(services);
        services.AddSingleton<Microsoft.Extensions.Options.IConfigureOptions<MvcOptions>, BindingMessages>();
        // Chinese text leaves as itself, not as numeric entities: a third of the bytes.
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
    }

    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500", AllowStatusCode404Response = true });
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseMiddleware<DedicatedAwayMiddleware>();
    }

    public static void UsePortalStaticFiles(this WebApplication app) =>
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = c => c.Context.Response.Headers.CacheControl =
                c.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });

    /// <summary>What Identity does, but without making its managers on each request only to find that the interval is not over.</summary>
    private static Task ValidateInTimeAsync(CookieValidatePrincipalContext context) =>
        context.Properties.IssuedUtc is { } issued && context.Options.TimeProvider is { } clock && clock.GetUtcNow() - issued <= StampInterval
            ? Task.CompletedTask
            : SecurityStampValidator.ValidatePrincipalAsync(context);

    private static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var back = HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString : request.PathBase + "/";
        context.Response.Redirect("/account/sign-in?returnUrl=" + Uri.EscapeDataString(back));
        return Task.CompletedTask;
    }
}
