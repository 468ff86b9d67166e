using System.Diagnostics;
using System.Globalization;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Aims.Portal.Web.Features.Problem;

/// <summary>What went wrong, in words, with the way out; and a number to quote where the fault is ours.</summary>
[Anywhere]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(IMultiTenantContextAccessor tenancy, CurrentMember me) : PortalPage
{
    public int Code { get; private set; }

    public string Heading { get; private set; } = "";

    public string Detail { get; private set; } = "";

    /// <summary>Whether the page keeps the organisation's frame: for its members, and where reading the navigation is not likely to fail again.</summary>
    public bool InFrame => Code < StatusCodes.Status500InternalServerError && tenancy.Tenant is not null && me.Role is not null;

    public string Reference => Activity.Current?.TraceId.ToHexString()[..12] ?? HttpContext.TraceIdentifier;

    public IActionResult OnGet([FromRoute] int code) => Show(code);

    public IActionResult OnPost([FromRoute] int code) => Show(code);

    /// <summary>A page asked for by DELETE is missing all the same.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null) context.Result = Show(int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture));
    }

    /// <summary>Of this kind of organisation.</summary>
    private string RolesThatDo()
    {
        if (HttpContext.Features.Get<RefusedPermission>() is not { } refused || tenancy.Tenant is not { } tenant) return "";
        var roles = RolePermissions.Of(tenant.Kind).Where(r => r.Allows(refused.Permission)).Select(r => T[r.Words()].Value).ToList();
        return roles.Count == 0 ? "" : " " + T["These roles may: {0}.", string.Join(Languages.Current == Languages.Chinese ? "、" : ", ", roles)];
    }

    private IActionResult Show(int code)
    {
        Code = code is >= 400 and <= 599 ? code : 404;
        (Heading, Detail) = Code switch
        {
            400 => (T["That did not work"], T["Something in what was sent is missing or has the wrong form. Go back, check the form and send it again; if the page was open for long, reload it first."]),
            403 => (T["Your role does not allow this"], T["Ask an administrator of your organisation for a role that does, or switch to another organisation."]),
            404 => (T["There is no such page"], T["The address is wrong, or what it named is gone or belongs to somebody else."]),
            409 => (T["Somebody else changed this in the meantime"], T["Nothing was overwritten. Go back, reload the page and make your change again."]),
            413 => (T["That is too large"], T["A file may have at most 100 MB, and a form less. Choose a smaller file."]),
            422 => (T["This file is not handed out"], T["Go back and try again."]),
            429 => (T["Too many forms in a short time"], T["More came from your network address than people usually send. Nothing was changed. Wait {0} seconds, then go back and send the form again.", Response.Headers.RetryAfter.ToString()]),
            503 => (T["Not available at the moment"], T["Try again in a few minutes."]),
            _ when Code >= 500 => (T["The portal made a mistake"], T["It has been recorded. Try again; if it happens again, tell the operator the number below."]),
            _ => (T["That did not work"], T["Go back and try again."]),
        };
        if (HttpContext.Features.Get<ProblemDetail>()?.Text is { } said) Detail = said;
        if (Code == StatusCodes.Status403Forbidden) Detail += RolesThatDo();
        Response.StatusCode = Code;
        if (Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
            return new JsonResult(new { title = Heading, detail = Detail, status = Code, reference = Code >= 500 ? Reference : null }) { StatusCode = Code, ContentType = "application/problem+json" };
        return Page();
    }
}
