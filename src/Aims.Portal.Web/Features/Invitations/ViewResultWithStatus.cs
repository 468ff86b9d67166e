using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>The page of an invitation that cannot be used: its own words and its own status.</summary>
internal sealed class ViewResultWithStatus : ViewResult
{
    public ViewResultWithStatus(int status, ViewDataDictionary viewData, ITempDataDictionary tempData)
    {
        ViewName = "/Features/Invitations/_Closed.cshtml";
        StatusCode = status;
        ViewData = new ViewDataDictionary<object>(viewData, model: null!);
        TempData = tempData;
    }
}
