using System.Collections.Frozen;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

/// <summary>How an organisation wants to remind and to be reminded. One row an organisation; without it the defaults hold.</summary>
public sealed class ReminderPolicy : ITenantOwned, IAudited, IRevisioned
{
    public const int OffsetsLength = 1_000;
    public const int OnScreenOnlyLength = 300;
    public const int HolidaysLength = QuietDays.MostHolidays * (QuietDays.NameLength + 12);

    private ReminderRules? rules;

    private ReminderPolicy()
    {
    }

    public ReminderPolicy(OrganisationId tenantId)
    {
        TenantId = tenantId;
        Take(ReminderRules.Default);
    }

    public OrganisationId TenantId { get; private set; }

    /// <summary>Only the kinds that deviate, a line each: <c>Request: 5, 0, -3</c>.</summary>
    public string Offsets { get; private set; } = "";

    /// <summary>Kinds of dates of which no mail goes to the organisation's own people, with commas between them.</summary>
    public string OnScreenOnly { get; private set; } = "";

    public int SendHour { get; private set; }

    public bool QuietWeekends { get; private set; }

    /// <summary>A day a line, as they are typed.</summary>
    public string Holidays { get; private set; } = "";

    public DigestRhythm Digest { get; private set; }

    public DayOfWeek DigestDay { get; private set; }

    public int VendorAdministratorAfter { get; private set; }

    public int BuyerOwnerAfter { get; private set; }

    public int? RiskManagerAfter { get; private set; }

    /// <summary>The open obligations have still to be planned anew, from this one's successor on; null when that is done.</summary>
    public Guid? ReplanAfter { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => TenantId.Value;

    public ReminderRules Rules => rules ??= new ReminderRules
    {
        Offsets = ReadOffsets(Offsets),
        OnScreenOnly = OnScreenOnly.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ObligationKind>).ToFrozenSet(),
        SendHour = SendHour,
        Quiet = new QuietDays(QuietWeekends, QuietDays.Read(Holidays, "Public holidays", nameof(Holidays))),
        Digest = Digest,
        DigestDay = DigestDay,
        Chain = new EscalationChain(VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter),
    };

    /// <exception cref="RuleViolation">Anything that a number or a word cannot be; see <see cref="ReminderOffsets"/> and <see cref="QuietDays"/> for the lists.</exception>
    public void Change(ReminderRules to)
    {
        var faults = new Faults();
        if (to.SendHour is < 0 or > 23) faults.Add(new RuleViolation("policy.hour", "Send from: an hour is a number from 0 to 23.") { Field = nameof(SendHour) });
        if (!Enum.IsDefined(to.Digest)) faults.Add(new RuleViolation("policy.digest", "Digest: choose one of the three.") { Field = nameof(Digest) });
        if (!Enum.IsDefined(to.DigestDay)) faults.Add(new RuleViolation("policy.digest-day", "Day of the digest: choose a day of the week.") { Field = nameof(DigestDay) });
        Days(to.Chain.VendorAdministratorAfter, "Administrators are told", nameof(VendorAdministratorAfter));
        Days(to.Chain.BuyerOwnerAfter, "The vendor's owner is told", nameof(BuyerOwnerAfter));
        Days(to.Chain.RiskManagerAfter, "Risk managers are told", nameof(RiskManagerAfter));
        if (to.Quiet.TooLongFrom is { } from) faults.Add(new RuleViolation("policy.holidays-row", "Public holidays: from {0} on, more than {1} days in a row would be quiet, weekends among them. Take some out: reminders must not wait longer.", from, QuietDays.MostInARow) { Field = nameof(Holidays) });
        if (to.Chain.RiskManagerAfter < to.Chain.BuyerOwnerAfter)
            faults.Add(new RuleViolation("policy.chain", "Risk managers are told: not before the vendor's owner. Write {0} or more, or leave it empty.", to.Chain.BuyerOwnerAfter) { Field = nameof(RiskManagerAfter) });
        faults.Throw();
        var before = Rules;
        Take(to);
        if (!SamePlan(before, to)) ReplanAfter = Guid.Empty;

        void Days(int? days, string name, string field)
        {
            if (days is < 0 or > EscalationChain.Most)
                faults.Add(new RuleViolation("policy.days", "{0}: write 0 to {1} days after the date.", new TextKey(name), EscalationChain.Most) { Field = field });
        }
    }

    /// <summary>Replanning got so far; null: it is done.</summary>
    public void Replanned(Guid? upTo) => ReplanAfter = upTo;

    /// <summary>The time of day and the digest leave every planned day where it is.</summary>
    private static bool SamePlan(ReminderRules a, ReminderRules b) =>
        a.Quiet.Weekends == b.Quiet.Weekends && a.Quiet.Holidays.Select(h => h.Date).SequenceEqual(b.Quiet.Holidays.Select(h => h.Date))
        && Enum.GetValues<ObligationKind>().All(k => a.OffsetsOf(k).SequenceEqual(b.OffsetsOf(k)));

    private void Take(ReminderRules to)
    {
        Offsets = string.Join('\n', to.Offsets.Where(o => !o.Value.SequenceEqual(ReminderPlan.OffsetsOf(o.Key))).OrderBy(o => o.Key).Select(o => $"{o.Key}: {ReminderOffsets.Write(o.Value)}"));
        OnScreenOnly = string.Join(", ", to.OnScreenOnly.Order());
        SendHour = to.SendHour;
        QuietWeekends = to.Quiet.Weekends;
        Holidays = QuietDays.Write(to.Quiet.Holidays);
        Digest = to.Digest;
        DigestDay = to.DigestDay;
        (VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter) = to.Chain;
        rules = null;
    }

    private static FrozenDictionary<ObligationKind, IReadOnlyList<int>> ReadOffsets(string stored) => stored.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": "))
        .ToFrozenDictionary(p => Enum.Parse<ObligationKind>(p[0]), p => (IReadOnlyList<int>)[.. p[1].Split(", ").Select(o => int.Parse(o, System.Globalization.CultureInfo.InvariantCulture))]);
}
