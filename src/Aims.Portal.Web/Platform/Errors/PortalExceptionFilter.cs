using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary>Turns what use cases throw into answers: absent or foreign rows are 404, broken rules 400, lost races 409, each with its words.</summary>
public sealed class PortalExceptionFilter(Words words) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        (int Status, string? Detail)? answer = context.Exception switch
        {
            NotFoundException => (StatusCodes.Status404NotFound, null),
            RuleViolation rule => (StatusCodes.Status400BadRequest, words.Rule(rule)),
            var fault when Overtaken.IsBySomebodyElse(fault) => (StatusCodes.Status409Conflict, null),
            _ => null,
        };
        if (answer is not { } a) return;
        context.HttpContext.Features.Set(new ProblemDetail(a.Detail));
        context.Result = new StatusCodeResult(a.Status);
        context.ExceptionHandled = true;
    }
}

/// <summary>The sentence a problem page shows below its heading.</summary>
public sealed record ProblemDetail(string? Text);
