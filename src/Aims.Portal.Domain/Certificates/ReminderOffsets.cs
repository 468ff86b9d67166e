using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Certificates;

/// <summary>
/// When to remind, in days before the due date; negative is after it. Design defaults of certification-cycle.json and of the chase ladder
/// in lifecycle.json, whose own numbers count the other way and are turned here so that all four read alike.
/// </summary>
public sealed record ReminderOffsets
{
    private static readonly Lazy<ReminderOffsets> Shipped = new(Read);

    public static ReminderOffsets Default => Shipped.Value;

    public required IReadOnlyList<int> CertificateExpiryDaysBefore { get; init; }

    public required IReadOnlyList<int> SurveillanceDueDaysBefore { get; init; }

    /// <summary>Days before expiry at which the recertification should be in preparation.</summary>
    public required IReadOnlyList<int> RecertificationPlanDaysBefore { get; init; }

    /// <summary>For a questionnaire that waits for the vendor.</summary>
    public required IReadOnlyList<int> QuestionnaireDueDaysBefore { get; init; }

    private static ReminderOffsets Read()
    {
        var cycle = ShippedContent.Root("certification-cycle.json").Child("reminderDefaults");
        var ladder = ShippedContent.Root("lifecycle.json").Child("chaseLadder");
        return new ReminderOffsets
        {
            CertificateExpiryDaysBefore = Days(cycle, "certificateExpiryDays"),
            SurveillanceDueDaysBefore = Days(cycle, "surveillanceDueDays"),
            RecertificationPlanDaysBefore = Days(cycle, "recertificationPlanDays"),
            QuestionnaireDueDaysBefore = [.. Days(ladder, "vendorQuestionnaireDays").Select(d => -d)],
        };
    }

    private static IReadOnlyList<int> Days(ContentNode node, string name) =>
        [.. node.Texts(name).Select(d => int.Parse(d, System.Globalization.CultureInfo.InvariantCulture))];
}
