using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Tests.Obligations;

/// <summary>Policies and obligations, made from a seed.</summary>
internal static class Made
{
    public static readonly DateOnly Start = new(2026, 1, 1);

    public static ReminderRules Rules(int seed)
    {
        var random = new Random(seed);
        var offsets = Enum.GetValues<ObligationKind>().Where(_ => random.Next(3) > 0)
            .ToDictionary(k => k, _ => (IReadOnlyList<int>)[.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(-60, 120)).Append(random.Next(0, 200)).Distinct().OrderDescending()]);
        var holidays = Enumerable.Range(0, random.Next(0, 40)).Select(_ => Start.AddDays(random.Next(0, 700))).Distinct().Order().Select(d => new Holiday(d, "")).ToList();
        return new ReminderRules { Offsets = offsets, Quiet = new QuietDays(random.Next(2) == 0, holidays), SendHour = random.Next(0, 24) };
    }

    public static Obligation Due(int inDays, ObligationKind kind, ReminderRules rules)
    {
        var obligation = new Obligation(OrganisationId.New(), kind, Guid.Empty, "Certificate", "/", Start.AddDays(inDays), Start);
        obligation.Plan(rules);
        return obligation;
    }

    public static ObligationKind Kind(int seed) => Kinds[(int)((uint)seed % (uint)Kinds.Length)];

    private static readonly ObligationKind[] Kinds = Enum.GetValues<ObligationKind>();

    /// <summary>All its milestones lay behind it when it was written down: the last of them is made up for (the only kind of which that is so).</summary>
    public static bool IsMissedAudit(ReminderRules rules, ObligationKind kind, DateOnly due) =>
        kind is ObligationKind.SurveillanceAudit && rules.MilestonesOf(kind, due) is { Count: > 0 } all && all.All(m => m.On < Start);

    /// <summary>Mails of a sweep, each milestone once, as the key of <see cref="SentReminder"/> sees to.</summary>
    public static void Sweep(Obligation obligation, ReminderRules rules, DateOnly today, List<(int Offset, DateOnly On)> mails, DateOnly? pausedUntil = null)
    {
        if (!(obligation.NextReminderOn <= today) || obligation.State is not ObligationState.Open) return;
        if (obligation.Look(rules, today, pausedUntil) is { } due && pausedUntil is null && !mails.Exists(m => m.Offset == due.OffsetDays)) mails.Add((due.OffsetDays, today));
    }
}
