using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The fields of the reminder policy's form.</summary>
public abstract class PolicyForm : PortalPage
{
    [BindProperty]
    public Dictionary<ObligationKind, string?> Offsets { get; set; } = [];

    /// <summary>Kinds of dates that its own people find on the screen alone.</summary>
    [BindProperty]
    public List<ObligationKind> OnScreenOnly { get; set; } = [];

    [BindProperty]
    public int? SendHour { get; set; }

    [BindProperty]
    public bool QuietWeekends { get; set; }

    [BindProperty]
    public string? Holidays { get; set; }

    [BindProperty]
    public DigestRhythm Digest { get; set; }

    [BindProperty]
    public DayOfWeek DigestDay { get; set; }

    [BindProperty]
    public int? VendorAdministratorAfter { get; set; }

    [BindProperty]
    public int? BuyerOwnerAfter { get; set; }

    [BindProperty]
    public int? RiskManagerAfter { get; set; }

    /// <summary>Of the policy that is shown; null where there is none.</summary>
    [BindProperty]
    public int? Revision { get; set; }

    protected ReminderPolicyInput Input =>
        new(Offsets, OnScreenOnly, SendHour, QuietWeekends, Holidays, Digest, DigestDay, VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter, Revision);

    /// <param name="kinds">Of the dates that this organisation has.</param>
    /// <param name="revision">Of the policy; null where there is none.</param>
    protected void Fill(ReminderRules rules, IEnumerable<ObligationKind> kinds, int? revision)
    {
        Revision = revision;
        Offsets = kinds.ToDictionary(k => k, k => (string?)ReminderOffsets.Write(rules.OffsetsOf(k)));
        OnScreenOnly = [.. rules.OnScreenOnly];
        (SendHour, QuietWeekends, Holidays) = (rules.SendHour, rules.Quiet.Weekends, QuietDays.Write(rules.Quiet.Holidays));
        (Digest, DigestDay) = (rules.Digest, rules.DigestDay);
        (VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter) = (rules.Chain.VendorAdministratorAfter, rules.Chain.BuyerOwnerAfter, rules.Chain.RiskManagerAfter);
    }
}
