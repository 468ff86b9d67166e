using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates.History;

/// <summary>
/// Reads a certificate and its history from a line: <c>42001 2024-03-15 to 2027-03-14</c> (<c>since</c> for an earlier first certification)
/// and <c>audit 2025-02-20, suspended 2025-06-01, lifted 2025-09-30, recertified 2026-12-10 to 2030-03-14,
/// restored 2027-05-01 decided 2027-04-20 to 2030-03-14, withdrawn …, transferred …, edition 2025-06-01 is 2022, checked 2025-06-01 is Active,
/// extended …, reduced …, stage1 …, stage2 …, decided …</c>.
/// </summary>
internal static class Told
{
    public static CertificateFacts Certificate(string line)
    {
        var words = line.Split(' ');
        var standard = words[0].Split(':');
        var decision = Day(words[1]);
        return Facts with
        {
            Standard = Enum.Parse<CertificateStandard>("Iso" + standard[0]),
            Edition = standard.Length > 1 ? standard[1] : "2023",
            CycleStart = decision,
            IssueDate = decision,
            OriginalDate = After(words, "since") is { } since ? Day(since) : decision,
            ExpiryDate = Day(After(words, "to")!),
            SurveillanceDone = [],
        };
    }

    public static IReadOnlyList<CertificateEvent> Events(string line) =>
        [.. line.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((e, i) => Event(e.Split(' '), Proof(i)))];

    public static CertificateHistory History(string certificate, string events) => CertificateHistory.Of(Certificate(certificate), Events(events));

    public static EventProof Proof(int order = 0) => new("Rosa Lim", new DateTime(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc).AddMinutes(order));

    private static CertificateEvent Event(string[] words, EventProof proof)
    {
        var on = Day(words[1]);
        DateOnly To() => Day(After(words, "to")!);
        string Is() => After(words, "is")!;
        return words[0] switch
        {
            "stage1" => new StageAudit(on, proof, AuditStage.One),
            "stage2" => new StageAudit(on, proof, AuditStage.Two),
            "decided" => new CertificationDecision(on, proof),
            "audit" => new SurveillanceAudit(on, proof),
            "suspended" => new Suspension(on, proof),
            "lifted" => new SuspensionLifted(on, proof),
            "recertified" => new Recertification(on, proof, To()) { Paper = After(words, "issued") is { } issued ? new Reissue(Day(issued)) : null },
            "restored" => new Restoration(on, proof, Day(After(words, "decided")!), To()),
            "withdrawn" => new Withdrawal(on, proof),
            "transferred" => new Transfer(on, proof, "Another Body", "UKAS"),
            "edition" => new EditionTransition(on, proof, Is()),
            "checked" => new RegisterCheck(on, proof, "Rosa Lim", "IAF CertSearch", Enum.Parse<RegisterResult>(Is())),
            "extended" => new ScopeChange(on, proof, ScopeChangeKind.Extended, "A larger scope"),
            "reduced" => new ScopeChange(on, proof, ScopeChangeKind.Reduced, "A smaller scope"),
            var unknown => throw new ArgumentException(unknown, nameof(words)),
        };
    }

    private static string? After(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var at ? words[at + 1] : null;
}
