using System.ComponentModel.DataAnnotations;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Holds the rule of <see cref="MailAddresses"/> against a form's field, so that its fault is told with those of the other fields and not after them. Nothing typed is no fault of this kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UsableMailAddressAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } address || MailAddresses.IsUsable(address);
}
