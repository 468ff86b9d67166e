using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Portal.Domain.Tests.Certificates.History;

/// <summary>A history that can have happened, and a day to look at it.</summary>
public sealed record Generated(CertificateHistory History, DateOnly Today)
{
    public override string ToString() => $"{Today:yyyy-MM-dd}: {History.Recorded}\n{string.Join('\n', History.Events)}";
}

/// <summary>Makes histories by offering events at random and keeping those that are possible.</summary>
public static class Histories
{
    private static readonly DateOnly Horizon = new(2100, 12, 31);

    public static Arbitrary<Generated> Generated() =>
        (from facts in Facts()
         from offers in Gen.Choose(0, 14).SelectMany(n => Offer().ListOf(n))
         from look in Gen.Choose(-120, 4200)
         select new Generated(Of(facts, offers), facts.IssueDate.AddDays(look))).ToArbitrary();

    private static Gen<CertificateFacts> Facts() =>
        from standard in Gen.Elements("42001:2023", "27001:2013", "27001:2022", "27701:2019")
        from start in Gen.Choose(0, 1400)
        from months in Gen.Frequency((6, Gen.Constant(36)), (1, Gen.Choose(5, 35)))
        from since in Gen.Elements(0, 0, 36)
        from issued in Gen.Elements(0, 0, 20)
        from decisionKnown in Gen.Elements(true, true, false)
        from verified in Gen.Elements(true, true, true, false)
        from covers in Gen.Elements<bool?>(true, null, false)
        from body in Gen.Elements("HKAS", "ANAB", "")
        from state in Gen.Elements(ReportedState.Active, ReportedState.Active, ReportedState.Active, ReportedState.Suspended)
        from audits in Gen.Choose(0, 1200).ListOf(2)
        from audited in Gen.Choose(0, 2)
        let decision = new DateOnly(2023, 12, 18).AddDays(start)
        select Certified.Facts with
        {
            Standard = Enum.Parse<CertificateStandard>("Iso" + standard[..5]),
            Edition = standard[6..],
            CycleStart = decisionKnown ? decision : null,
            OriginalDate = standard[0] == '4' || since == 0 ? null : decision.AddMonths(-since),
            IssueDate = decision.AddDays(issued),
            ExpiryDate = decision.AddMonths(months).AddDays(-1),
            SurveillanceDone = [.. audits.Take(audited).Select(a => decision.AddDays(a))],
            Verified = verified,
            ScopeCoversService = covers,
            AccreditationBody = body,
            ReportedState = state,
        };

    /// <summary>An event some days after the one before, with numbers to make its details of.</summary>
    private static Gen<(int Kind, int Gap, int More)> Offer() =>
        from kind in Gen.Frequency((6, Gen.Constant(2)), (4, Gen.Constant(3)), (3, Gen.Constant(6)), (5, Gen.Choose(0, 11)))
        from gap in Gen.Frequency((3, Gen.Choose(0, 60)), (5, Gen.Choose(60, 500)))
        from more in Gen.Choose(0, 400)
        select (kind, gap, more);

    private static CertificateHistory Of(CertificateFacts facts, IEnumerable<(int Kind, int Gap, int More)> offers)
    {
        var history = CertificateHistory.Of(facts);
        foreach (var (kind, gap, more) in offers)
        {
            var last = history.Events.Count > 0 ? history.Events[^1].On : facts.IssueDate;
            try
            {
                history = history.With(Event(kind, last.AddDays(gap), more, history.On(last), Told.Proof(history.Events.Count)), Horizon);
            }
            catch (RuleViolation)
            {
                // impossible: another one is tried
            }
        }

        return history;
    }

    private static CertificateEvent Event(int kind, DateOnly on, int more, CertificateFacts held, EventProof proof)
    {
        var follows = held.ExpiryDate.AddMonths(36);
        Reissue? paper = more % 3 == 0 ? new Reissue(on.AddDays(more % 30), $"N-{more}") : null;
        return kind switch
        {
            0 => new StageAudit(on.AddDays(-900), proof, more % 2 == 0 ? AuditStage.One : AuditStage.Two),
            1 => new CertificationDecision(held.CycleStart ?? held.IssueDate, proof),
            2 => new SurveillanceAudit(on, proof),
            3 => new Recertification(held.ExpiryDate.AddDays(-(more / 3)), proof, follows.AddDays(-(more % 2))) { Paper = more % 5 == 0 ? new Reissue(held.ExpiryDate.AddDays(1)) : null },
            4 => new Suspension(on, proof),
            5 => new SuspensionLifted(on, proof),
            6 => new Restoration(held.ExpiryDate.AddDays(1 + more / 2), proof, held.ExpiryDate.AddDays(1 + more / 3), follows),
            7 when more % 4 == 0 => new Withdrawal(on, proof),
            7 => new ScopeChange(on, proof, ScopeChangeKind.Reduced, $"Scope {more}"),
            8 => new Transfer(on, proof, $"Body {more}", more % 2 == 0 ? "UKAS" : null) { Paper = paper },
            9 => new ScopeChange(on, proof, ScopeChangeKind.Extended, $"Scope {more}") { Paper = paper },
            10 => new EditionTransition(on, proof, more % 2 == 0 ? "2022" : "2025") { Paper = paper },
            _ => new RegisterCheck(on, proof, "Rosa Lim", "IAF CertSearch", (RegisterResult)(more % 8)),
        };
    }
}
