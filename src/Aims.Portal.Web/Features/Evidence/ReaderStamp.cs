using System.Globalization;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What stands across every page of a file that may only be viewed: who looks, for whom, and when.</summary>
public sealed class ReaderStamp(CurrentMember me, IMultiTenantContextAccessor tenancy, Words words)
{
    public string Of() => string.Create(CultureInfo.InvariantCulture, $"{me.Name} <{me.Email}> · {tenancy.Tenant!.Name} · {words.Now:yyyy-MM-dd HH:mm} UTC");
}
