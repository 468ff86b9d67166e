using System.Security.Claims;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Decides on every request whether this person may call this endpoint in this organisation. Membership is read anew each time, so an ended one ends at once.</summary>
public sealed class AccessMiddleware(RequestDelegate next, MemberQueries members, DedicatedDatabases dedicated, DedicatedCheck check)
{
    private const int LongBody = 256 * 1024;

    public async Task InvokeAsync(HttpContext context, Exchange exchange, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me)
    {
        // Who asks is answered by the shared database, so that a stranger learns nothing from a dedicated one that is away.
        await using var held = new HeldConnection(exchange.Db);
        await DecideAsync(context, held, tenancy, setter, me);
    }

    private async Task DecideAsync(HttpContext context, HeldConnection held, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me)
    {
        var db = held.Db;
        var access = context.GetEndpoint()?.Metadata.GetMetadata<AccessAttribute>();
        var addressed = context.Features.Get<TenantAddressed>() is not null;
        var personId = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : (Guid?)null;

        MemberRow? member = null;
        if (personId is { } p && access is not null)
        {
            await HoldConnectionAsync(context, held);
            member = tenancy.Tenant is { } tenant ? await members.OfAsync(db, p, tenant.Id, context.RequestAborted) : await members.PersonAsync(db, p, context.RequestAborted);
        }

        if (member is not null)
        {
            me.Set(member);
            setter.SetActor(new Actor(member.PersonId, member.Name));
        }

        me.SetLanguage(Languages.Choose(context, member?.Language));
        Languages.Use(me.Language);

        switch (access)
        {
            case RequiresAttribute requires when member?.Role?.Allows(requires.Permission) == true && dedicated.Of(tenancy.Tenant?.Id) is { } database:
                await check.DemandAsync(database, context.RequestAborted);
                await using (var own = await held.MoveToAsync(context.RequestServices.GetRequiredService<PortalDbContext>(), context)) await next(context);
                return;
            case AnywhereAttribute:
            case OpenAttribute when !addressed:
            case SignedInAttribute when !addressed && member is not null:
            case RequiresAttribute requires when member?.Role?.Allows(requires.Permission) == true:
                await next(context);
                return;

            // A stranger gets the same answer for every organisation, existing or not.
            case SignedInAttribute when !addressed:
            case RequiresAttribute when personId is null && addressed:
            case null when personId is null && addressed:
                await context.ChallengeAsync(IdentityConstants.ApplicationScheme);
                return;
            // A page of an organisation without one in the address, such as /home: the start knows where this person works.
            case RequiresAttribute when !addressed && personId is not null && HttpMethods.IsGet(context.Request.Method):
                context.Response.Redirect("/");
                return;
            case RequiresAttribute requires when member?.Role is not null:
                context.Features.Set(new RefusedPermission(requires.Permission));
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
        }
    }

    /// <summary>One connection for the request's commands instead of one each (on SQLite each opening registers functions anew), given back before the answer leaves.
    /// No slow client holds one: a short form is read before, and with any other body each command opens its own.</summary>
    private static async Task HoldConnectionAsync(HttpContext context, HeldConnection held)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is not false && !await ReadShortFormAsync(context.Request, context.RequestAborted)) return;
        await held.OpenAsync(context.RequestAborted);
        context.Response.OnStarting(held.GiveBackAsync);
    }

    private static async Task<bool> ReadShortFormAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength is not <= LongBody || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) is not true) return false;
        try
        {
            await request.ReadFormAsync(ct);
            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            // Whoever needs the form meets the same fault and says so.
            return false;
        }
    }

    /// <summary>Given back once: before the answer leaves, or with the request where none does. A context that went to its pool with the connection open would not close it the next time.</summary>
    private sealed class HeldConnection(PortalDbContext db) : IAsyncDisposable
    {
        private bool isOpen;

        public PortalDbContext Db => db;

        /// <summary>The same in another database, instead.</summary>
        public async Task<HeldConnection> MoveToAsync(PortalDbContext other, HttpContext context)
        {
            var moved = new HeldConnection(other);
            if (!isOpen) return moved;
            await GiveBackAsync();
            await moved.OpenAsync(context.RequestAborted);
            context.Response.OnStarting(moved.GiveBackAsync);
            return moved;
        }

        public async Task OpenAsync(CancellationToken ct)
        {
            await db.Database.OpenConnectionAsync(ct);
            isOpen = true;
        }

        public Task GiveBackAsync()
        {
            if (!isOpen) return Task.CompletedTask;
            isOpen = false;
            return db.Database.CloseConnectionAsync();
        }

        public async ValueTask DisposeAsync() => await GiveBackAsync();
    }
}
