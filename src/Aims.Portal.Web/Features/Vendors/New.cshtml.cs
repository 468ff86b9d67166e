using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class NewModel(AddVendor add, OwnerList owners, CurrentMember me) : VendorFormPage(owners, add)
{
    public override string SubmitText => "Add vendor";

    public override string BackLink => Request.PathBase + "/vendors";

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        OwnerId = me.PersonId;
        return ShowAsync(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            if (await WarnAsync(except: null, ct)) return await ShowAsync(ct);
            var id = await Add.ExecuteAsync(Input, ct);
            Notice = T["{0} is in your register. Add the AI service next: its use decides the risk tier.", Name!];
            return Redirect($"{Request.PathBase}/vendors/{id}");
        },
        () => ShowAsync(ct),
        CheckAsync);
}
