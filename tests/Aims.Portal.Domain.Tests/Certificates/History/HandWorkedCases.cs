using Aims.Portal.Domain.Certificates;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates.History;

/// <summary>
/// Worked by hand from the rules R1–R12 of certification-cycle.json; each case names the rule it is about. The last column is the day on which
/// the status changes by time alone, "never" where it does not. A result in brackets is the rule that refuses the history.
/// </summary>
public sealed class HandWorkedCases
{
    private const string First = "42001 2024-03-15 to 2027-03-14";
    private const string BothDone = "audit 2025-02-20, audit 2026-03-01";
    private const string Leap = "42001 2024-02-29 to 2027-02-28";
    private const string EndOfMonth = "27001:2022 2023-08-31 to 2026-08-30";
    private const string December = "42001 2024-12-20 to 2027-12-19";
    private const string WholeYears = "42001 2024-01-01 to 2026-12-31";
    private const string Old = "27001:2013 2023-05-10 to 2026-05-09";
    private const string OldDone = "audit 2024-05-01, audit 2025-05-01";
    private const string Again = "27001:2022 2024-03-15 to 2027-03-14 since 2021-03-15";

    private static readonly string[][] Cases =
    [
        // R3: the cycle starts with the decision
        ["R3", First, "", "2024-03-14", "NotYetValid", "2024-03-15"],
        ["R3", First, "", "2024-03-15", "Valid", "2024-12-15"],
        ["R3", First, "audit 2024-03-15", "2024-03-15", "[certificate.audit-early]", ""],
        ["R3", First, "suspended 2024-03-14", "2024-03-15", "[certificate.event-before-decision]", ""],
        ["R3", First, "stage1 2023-12-20, stage2 2024-02-10, decided 2024-03-15", "2024-03-15", "Valid", "2024-12-15"],
        ["R3", First, "stage1 2023-12-20, decided 2024-03-15", "2024-03-15", "[certificate.stage-2-missing]", ""],
        ["R3", First, "stage2 2024-02-10, stage1 2024-02-20", "2024-03-15", "[certificate.stage-order]", ""],
        ["R3", First, "stage2 2024-03-16", "2024-03-16", "[certificate.stage-after-decision]", ""],
        ["R3", First, "decided 2024-03-01", "2024-03-15", "[certificate.decision-differs]", ""],

        // R1: the first surveillance within twelve months of the decision
        ["R1", First, "", "2024-12-14", "Valid", "2024-12-15"],
        ["R1", First, "", "2024-12-15", "SurveillanceDue", "2025-03-16"],
        ["R1", First, "", "2025-03-15", "SurveillanceDue", "2025-03-16"],
        ["R1 R9", First, "", "2025-03-16", "SurveillanceOverdue", "2027-03-15"],
        ["R1", First, "audit 2025-03-15", "2025-03-16", "Valid", "2025-12-15"],
        ["R1 R9", First, "audit 2025-06-01", "2025-05-31", "SurveillanceOverdue", "2025-06-01"],
        ["R1 R9", First, "audit 2025-06-01", "2025-06-01", "Valid", "2025-12-15"],
        ["R1", December, "", "2025-12-20", "SurveillanceDue", "2025-12-21"],
        ["R1 R9", December, "", "2025-12-21", "SurveillanceOverdue", "2027-12-20"],
        ["R1", WholeYears, "", "2025-01-01", "SurveillanceDue", "2025-01-02"],
        ["R1", EndOfMonth, "", "2024-08-31", "SurveillanceDue", "2024-09-01"],

        // R1 on leap day: the month is clamped
        ["R1", Leap, "", "2025-02-28", "SurveillanceDue", "2025-03-01"],
        ["R1 R9", Leap, "", "2025-03-01", "SurveillanceOverdue", "2027-03-01"],
        ["R1", Leap, "audit 2025-02-28", "2025-03-01", "Valid", "2025-11-30"],

        // R2: once in each calendar year that is no recertification year
        ["R2", First, "audit 2025-02-20", "2025-12-14", "Valid", "2025-12-15"],
        ["R2", First, "audit 2025-02-20", "2025-12-15", "SurveillanceDue", "2027-01-01"],
        ["R2", First, "audit 2025-02-20", "2026-12-31", "SurveillanceDue", "2027-01-01"],
        ["R2 R9", First, "audit 2025-02-20", "2027-01-01", "SurveillanceOverdue", "2027-03-15"],
        ["R2", First, "audit 2025-02-20, audit 2026-12-31", "2026-12-31", "Expiring", "2027-03-15"],
        ["R2 R9", First, "audit 2025-02-20, audit 2027-01-20", "2027-01-20", "Expiring", "2027-03-15"],
        ["R2", First, "audit 2025-02-20, audit 2025-11-30", "2026-12-31", "SurveillanceDue", "2027-01-01"],
        ["R2", EndOfMonth, "audit 2024-08-31", "2025-12-31", "SurveillanceDue", "2026-01-01"],
        ["R2 R9", EndOfMonth, "audit 2024-08-31", "2026-01-01", "SurveillanceOverdue", "2026-08-31"],
        ["R2", December, "audit 2025-12-01", "2026-12-31", "SurveillanceDue", "2027-01-01"],
        ["R2", WholeYears, "audit 2024-12-20", "2026-12-31", "SurveillanceDue", "2027-01-01"],
        ["R2", Again, "", "2025-03-16", "SurveillanceDue", "2026-01-01"],
        ["R2 R9", Again, "", "2026-01-01", "SurveillanceOverdue", "2027-03-15"],

        // R9: a missed surveillance never makes a certificate expire
        ["R9", First, "", "2027-03-14", "SurveillanceOverdue", "2027-03-15"],
        ["R9", First, "audit 2026-03-01", "2026-04-01", "Valid", "2026-09-15"],

        // R5: recertified before the end of the expiry date, or not at all
        ["R5", First, BothDone, "2027-03-14", "Expiring", "2027-03-15"],
        ["R5", First, BothDone + ", recertified 2027-03-14 to 2030-03-14", "2027-03-14", "Valid", "2027-12-15"],
        ["R5", First, BothDone + ", recertified 2027-03-15 to 2030-03-14", "2027-03-15", "[certificate.recertified-late]", ""],
        ["R5", First, BothDone + ", audit 2027-03-15", "2027-03-15", "[certificate.event-after-expiry]", ""],
        ["R5", First, BothDone + ", recertified 2027-03-01 to 2030-03-14 issued 2027-03-16", "2027-03-16", "[certificate.issued-after-expiry]", ""],
        ["R5", First, BothDone + ", recertified 2027-03-01 to 2030-03-14 issued 2027-03-15", "2027-03-14", "Valid", "2027-12-02"],

        // R4: recertified early, the new expiry follows the old one
        ["R4", First, BothDone + ", recertified 2026-12-10 to 2030-03-14", "2026-12-09", "Expiring", "2026-12-10"],
        ["R4", First, BothDone + ", recertified 2026-12-10 to 2030-03-14", "2026-12-10", "Valid", "2027-09-11"],
        ["R4", First, BothDone + ", recertified 2026-12-10 to 2030-03-15", "2026-12-10", "[certificate.new-expiry-too-late]", ""],
        ["R4", First, BothDone + ", recertified 2026-08-01 to 2029-07-31", "2026-08-01", "Valid", "2027-05-03"],
        ["R4", First, BothDone + ", recertified 2026-08-01 to 2030-03-14", "2026-08-01", "[certificate.new-expiry-too-late]", ""],
        ["R3", First, BothDone + ", recertified 2026-12-10 to 2027-03-14", "2026-12-10", "[certificate.new-expiry-too-early]", ""],
        ["R4 R2", First, BothDone + ", recertified 2026-12-10 to 2030-03-14", "2027-12-31", "SurveillanceDue", "2028-01-01"],
        ["R4 R2", First, BothDone + ", recertified 2026-12-10 to 2030-03-14", "2028-01-01", "SurveillanceOverdue", "2030-03-15"],

        // R6, R7: expired, restorable for six months, not valid meanwhile
        ["R7", First, BothDone, "2027-03-15", "ExpiredRestorable", "2027-09-15"],
        ["R6", First, BothDone, "2027-09-14", "ExpiredRestorable", "2027-09-15"],
        ["R6", First, BothDone, "2027-09-15", "Expired", "never"],
        ["R6", First, BothDone + ", restored 2027-09-14 decided 2027-09-01 to 2030-03-14", "2027-09-14", "Valid", "2028-06-03"],
        ["R7", First, BothDone + ", restored 2027-09-14 decided 2027-09-01 to 2030-03-14", "2027-09-13", "ExpiredRestorable", "2027-09-14"],
        ["R6", First, BothDone + ", restored 2027-09-15 decided 2027-09-01 to 2030-03-14", "2027-09-15", "[certificate.restored-late]", ""],
        ["R6", First, BothDone + ", restored 2027-05-01 decided 2027-04-20 to 2030-03-15", "2027-05-01", "[certificate.new-expiry-too-late]", ""],
        ["R6", First, BothDone + ", restored 2027-05-01 decided 2027-05-02 to 2030-03-14", "2027-05-02", "[certificate.restored-before-decision]", ""],
        ["R6", First, BothDone + ", restored 2027-05-01 decided 2027-03-10 to 2030-03-14", "2027-05-01", "[certificate.decided-before-expiry]", ""],
        ["R6", First, BothDone + ", restored 2027-03-14 decided 2027-03-10 to 2030-03-14", "2027-03-14", "[certificate.restored-early]", ""],
        ["R6", Leap, "audit 2025-02-01, audit 2026-02-01", "2027-02-28", "Expiring", "2027-03-01"],
        ["R6", Leap, "audit 2025-02-01, audit 2026-02-01", "2027-08-28", "ExpiredRestorable", "2027-08-29"],
        ["R6", Leap, "audit 2025-02-01, audit 2026-02-01", "2027-08-29", "Expired", "never"],
        ["R6", Leap, "restored 2027-08-28 decided 2027-08-28 to 2030-02-28", "2027-08-28", "Valid", "2028-05-30"],
        ["R6", Leap, "restored 2027-08-29 decided 2027-08-28 to 2030-02-28", "2027-08-29", "[certificate.restored-late]", ""],
        ["R6", EndOfMonth, "audit 2024-08-31, audit 2025-08-31", "2027-02-28", "ExpiredRestorable", "2027-03-01"],
        ["R6", EndOfMonth, "audit 2024-08-31, audit 2025-08-31", "2027-03-01", "Expired", "never"],
        ["R6", December, "audit 2025-12-01, audit 2026-12-01", "2028-06-19", "ExpiredRestorable", "2028-06-20"],
        ["R7", WholeYears, "audit 2024-12-20, audit 2026-02-01", "2027-01-01", "ExpiredRestorable", "2027-07-01"],
        ["R6", WholeYears, "restored 2027-06-30 decided 2027-06-15 to 2029-12-31", "2027-06-30", "Valid", "2028-03-17"],

        // R10: the twelve months of the pandemic are not applied
        ["R10", First, BothDone + ", restored 2028-01-10 decided 2028-01-05 to 2030-03-14", "2028-01-10", "[certificate.restored-late]", ""],

        // R8: suspended, temporarily invalid, never withdrawn by time
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01", "2025-05-31", "Valid", "2025-06-01"],
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01", "2025-06-01", "Suspended", "2027-03-15"],
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01", "2025-12-02", "Suspended", "2027-03-15"],
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01, lifted 2025-09-30", "2025-09-30", "Valid", "2025-12-15"],
        ["R8 R1", First, "suspended 2025-03-01, lifted 2025-05-01", "2025-04-01", "Suspended", "2025-05-01"],
        ["R8 R9", First, "suspended 2025-03-01, lifted 2025-05-01", "2025-05-01", "SurveillanceOverdue", "2027-03-15"],
        ["R8", First, "suspended 2025-03-01, audit 2025-04-10, lifted 2025-05-01", "2025-05-01", "Valid", "2025-12-15"],
        ["R8 R7", First, BothDone + ", suspended 2027-01-10", "2027-03-15", "ExpiredRestorable", "2027-09-15"],
        ["R8", First, BothDone + ", suspended 2026-11-01, recertified 2026-12-10 to 2030-03-14", "2026-12-10", "[certificate.suspended]", ""],
        ["R8 R6", First, BothDone + ", suspended 2027-01-10, restored 2027-04-30 decided 2027-04-20 to 2030-03-14", "2027-04-30", "Valid", "2028-01-21"],
        ["R8", First, "lifted 2025-06-01", "2025-06-01", "[certificate.not-suspended]", ""],
        ["R8", First, "suspended 2025-06-01, suspended 2025-07-01", "2025-07-01", "[certificate.suspended-twice]", ""],
        ["R8", First, "suspended 2027-01-10, lifted 2027-03-15", "2027-03-15", "[certificate.event-after-expiry]", ""],
        ["R8", First, "audit 2025-02-20, withdrawn 2025-07-01", "2025-06-30", "Valid", "2025-07-01"],
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01, withdrawn 2025-12-01", "2025-12-01", "Withdrawn", "never"],
        ["R8", First, "withdrawn 2025-02-01, audit 2025-02-20", "2025-02-20", "[certificate.withdrawn]", ""],
        ["R8", First, "suspended 2025-06-01, reduced 2025-08-01, lifted 2025-08-01", "2025-08-01", "SurveillanceOverdue", "2027-03-15"],

        // R11: the edition of 2013 ended on 31 October 2025
        ["R11", Old, OldDone, "2025-10-31", "Valid", "2025-11-01"],
        ["R11", Old, OldDone, "2025-11-01", "SupersededEdition", "2026-05-10"],
        ["R11", Old, OldDone + ", edition 2025-10-31 is 2022", "2025-11-01", "Valid", "2025-11-10"],
        ["R11", Old, OldDone + ", edition 2025-11-01 is 2022", "2025-11-01", "[certificate.edition-late]", ""],
        ["R11", EndOfMonth, "edition 2024-01-10 is 2013", "2024-01-10", "[certificate.edition-back]", ""],
        ["R11", Old, "edition 2023-06-01 is 2026", "2023-06-01", "[certificate.edition]", ""],
        ["R11", "27701:2019 2024-01-10 to 2027-01-09", "edition 2025-10-13 is 2025", "2025-10-13", "[certificate.edition-early]", ""],

        // R12: no ISO/IEC 42001 certificate before 18 December 2023
        ["R12", "42001 2023-12-17 to 2026-12-16", "", "2024-01-10", "[certificate.before-standard]", ""],
        ["R12", "42001 2023-12-18 to 2026-12-17", "", "2024-01-10", "Valid", "2024-09-19"],

        // a transfer keeps the cycle (R3), but nobody has asked the new body
        ["R3", First, "audit 2025-02-20, transferred 2025-08-01", "2025-08-01", "Unverified", "never"],
        ["R3", First, "audit 2025-02-20, transferred 2025-08-01, checked 2025-08-05 is Active", "2025-08-05", "Valid", "2025-12-15"],
        ["R8", First, "suspended 2025-06-01, transferred 2025-08-01", "2025-08-01", "[certificate.suspended]", ""],
        ["R5", First, "transferred 2027-03-15", "2027-03-15", "[certificate.event-after-expiry]", ""],

        // what a register shows
        ["R8", First, "audit 2025-02-20, checked 2025-06-01 is Suspended", "2025-06-01", "Suspended", "2027-03-15"],
        ["R8", First, "audit 2025-02-20, checked 2025-06-01 is Suspended, checked 2025-07-01 is Active", "2025-07-01", "Valid", "2025-12-15"],
        ["R8", First, "audit 2025-02-20, suspended 2025-06-01, checked 2025-06-20 is Active", "2025-06-20", "Suspended", "2027-03-15"],
        ["R8", First, "audit 2025-02-20, checked 2025-06-01 is Cancelled", "2025-06-01", "Withdrawn", "never"],
        ["R9", First, "audit 2025-02-20, checked 2025-06-01 is NotFound", "2025-06-01", "Unverified", "never"],
    ];

    public static TheoryData<string, string, string, string, string, string> Table
    {
        get
        {
            var table = new TheoryData<string, string, string, string, string, string>();
            foreach (var c in Cases) table.Add(c[0], c[1], c[2], c[3], c[4], c[5]);
            return table;
        }
    }

    [Fact]
    public void There_are_at_least_sixty_cases_and_every_rule_has_one()
    {
        Assert.True(Cases.Length >= 60);
        Assert.Equal(Cases.Length, Cases.Select(c => string.Join('|', c)).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"R{n}"), Cases.SelectMany(c => c[0].Split(' ')).Distinct().OrderBy(r => int.Parse(r[1..])));
    }

    [Theory, MemberData(nameof(Table))]
    public void Case(string rule, string certificate, string events, string day, string expected, string nextChange)
    {
        if (expected.StartsWith('['))
        {
            var facts = Told.Certificate(certificate);
            var refused = facts.Check() is [var problem, ..] ? problem.ToViolation() : Assert.Throws<RuleViolation>(() => Told.History(certificate, events));
            Assert.Equal((rule, expected), (rule, $"[{refused.Code}]"));
            Assert.NotNull(refused.Field);
            Assert.DoesNotContain("{", string.Format(refused.Text, [.. refused.Args]));
            return;
        }

        var standing = CertificateStatusRules.Evaluate(Told.History(certificate, events), Day(day));

        Assert.Equal((rule, expected), (rule, standing.Status.ToString()));
        Assert.Equal((rule, nextChange is "never" ? null : (DateOnly?)Day(nextChange)), (rule, standing.NextChangeOn));
    }
}
