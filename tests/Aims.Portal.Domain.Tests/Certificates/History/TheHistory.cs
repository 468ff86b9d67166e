using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.History;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates.History;

public sealed class TheHistory
{
    private const string First = "42001 2024-03-15 to 2027-03-14";

    [Fact]
    public void A_recertification_begins_a_new_cycle_and_remembers_the_first_certification()
    {
        var history = Told.History(First, "audit 2025-02-20, recertified 2026-12-10 to 2030-03-14");

        var before = history.On(new(2026, 12, 9));
        var after = history.On(new(2026, 12, 10));

        Assert.Equal((Day("2024-03-15"), Day("2027-03-14")), (CertificationCycle.Of(before).Decision, before.ExpiryDate));
        Assert.Equal((Day("2026-12-10"), Day("2030-03-14"), (DateOnly?)Day("2024-03-15")), (CertificationCycle.Of(after).Decision, after.ExpiryDate, after.OriginalDate));
        Assert.True(CertificationCycle.Of(after).IsRecertifiedCycle);
        Assert.Equal([new DateOnly(2025, 2, 20)], after.SurveillanceDone);
    }

    [Fact]
    public void A_new_paper_speaks_from_the_day_it_is_issued()
    {
        var history = CertificateHistory.Of(Facts).With(new Transfer(new(2025, 8, 1), Told.Proof(), "DNV", "UKAS") { Paper = new Reissue(new(2025, 9, 1), "DNV-7", "3", new(2025, 8, 20)) }, new(2025, 9, 10));

        Assert.Equal(("AIMS-0001", new DateOnly(2024, 3, 15)), (history.On(new(2025, 8, 31)).Number, history.On(new(2025, 8, 31)).IssueDate));
        var facts = history.On(new(2025, 9, 1));
        Assert.Equal(("DNV-7", "DNV", "3", new DateOnly(2025, 9, 1)), (facts.Number, facts.CertificationBody, facts.SoaVersion, facts.IssueDate));
        Assert.Equal(new DateOnly(2024, 3, 15), CertificationCycle.Of(facts).Decision);
    }

    [Fact]
    public void Nobody_is_taken_at_the_old_bodys_word_after_a_transfer()
    {
        var facts = CertificateHistory.Of(Facts with { ConfirmedOn = new(2025, 7, 1), VerificationUrl = "https://example.org" }, [new Transfer(new(2025, 8, 1), Told.Proof(), "DNV", null)]).On(new(2025, 8, 1));

        Assert.Equal((false, null, null, null), (facts.Verified, facts.ConfirmedOn, facts.AccreditationBody, facts.VerificationUrl));
    }

    [Theory]
    [InlineData("extended", true, true)]
    [InlineData("extended", false, null)]
    [InlineData("extended", null, null)]
    [InlineData("reduced", true, null)]
    [InlineData("reduced", false, false)]
    [InlineData("reduced", null, null)]
    public void A_judgement_of_the_scope_holds_only_as_far_as_the_change_cannot_have_touched_it(string change, bool? before, bool? after) =>
        Assert.Equal(after, CertificateHistory.Of(Facts with { ScopeCoversService = before }, Told.Events($"{change} 2025-08-01")).On(new(2025, 8, 1)).ScopeCoversService);

    [Fact]
    public void A_register_check_says_when_it_was_confirmed_and_a_failed_one_takes_that_back()
    {
        var history = Told.History(First, "checked 2025-06-01 is Active, checked 2025-09-01 is NotFound");

        Assert.Equal((true, (DateOnly?)Day("2025-06-01")), (history.On(new(2025, 8, 31)).Verified, history.On(new(2025, 8, 31)).ConfirmedOn));
        Assert.Equal((false, null), (history.On(new(2025, 9, 1)).Verified, history.On(new(2025, 9, 1)).ConfirmedOn));
    }

    [Fact]
    public void A_register_that_lags_behind_does_not_forget_the_certification_bodys_word()
    {
        var suspended = Told.History(First, "suspended 2025-06-01, checked 2025-06-20 is Active").On(new(2025, 7, 1));
        var shown = Told.History(First, "checked 2025-06-20 is Suspended, checked 2025-07-20 is Active");

        Assert.Equal((ReportedState.Suspended, (DateOnly?)Day("2025-06-01"), (DateOnly?)Day("2025-06-20")), (suspended.ReportedState, suspended.SuspendedOn, suspended.ConfirmedOn));
        Assert.Equal((ReportedState.Suspended, (DateOnly?)Day("2025-06-20")), (shown.On(new(2025, 7, 1)).ReportedState, shown.On(new(2025, 7, 1)).SuspendedOn));
        Assert.Equal((ReportedState.Active, null), (shown.On(new(2025, 7, 20)).ReportedState, shown.On(new(2025, 7, 20)).SuspendedOn));
    }

    [Fact]
    public void A_suspension_is_a_day_to_ask_again_not_a_withdrawal()
    {
        var history = Told.History(First, "audit 2025-02-20, suspended 2025-08-31");

        var first = CertificateStatusRules.Evaluate(history, new(2025, 9, 1));
        var later = CertificateStatusRules.Evaluate(history, new(2026, 3, 1));

        Assert.Equal(new DateOnly(2026, 2, 28), first.AskAgainOn);
        Assert.Equal([new DateOnly(2025, 8, 31), new DateOnly(2026, 2, 28)], first.Says.Args);
        Assert.Equal((CertificateStatus.Suspended, new DateOnly(2026, 3, 1)), (later.Status, later.AskAgainOn!.Value));
        Assert.Contains("longer than the usual six months", later.Says.Text);
    }

    [Fact]
    public void An_overdue_surveillance_is_never_called_expired()
    {
        var standing = CertificateStatusRules.Evaluate(Told.History(First, ""), new(2025, 3, 16));

        Assert.StartsWith("Surveillance overdue – verify", standing.Says.Text);
        Assert.DoesNotContain("expired", standing.Says.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([new DateOnly(2025, 3, 15)], standing.Says.Args);
    }

    [Fact]
    public void Every_status_has_a_sentence_of_its_own()
    {
        CertificateHistory With(CertificateFacts facts) => CertificateHistory.Of(facts);
        var sentences = new (CertificateHistory History, string Day)[]
        {
            (With(Facts with { Verified = false }), "2025-06-01"), (With(Facts), "2024-03-14"), (Told.History(First, "withdrawn 2025-06-01"), "2025-06-01"), (With(Facts), "2027-09-15"), (With(Facts), "2027-03-15"),
            (Told.History(First, "suspended 2025-06-01"), "2025-06-01"), (With(Facts with { Standard = CertificateStandard.Iso27001, Edition = "2013" }), "2025-11-01"), (With(Facts with { AccreditationBody = "Club" }), "2025-06-01"),
            (With(Facts with { ScopeCoversService = false }), "2025-06-01"), (Told.History(First, ""), "2025-03-16"), (Told.History(First, ""), "2025-03-15"), (Told.History(First, "audit 2025-02-20, audit 2026-03-01"), "2027-01-01"), (With(Facts), "2025-06-01"),
        }.Select(c => CertificateStatusRules.Evaluate(c.History, Day(c.Day))).ToList();

        Assert.Equal(Enum.GetValues<CertificateStatus>(), sentences.Select(s => s.Status));
        Assert.Equal(sentences.Count, sentences.Select(s => s.Says.Text).Distinct().Count());
        Assert.All(sentences, s => Assert.DoesNotContain("{", s.Says.ToString()));
    }

    [Fact]
    public void What_has_not_happened_is_not_recorded_unless_it_is_announced()
    {
        var history = CertificateHistory.Of(Facts);

        var refused = Assert.Throws<RuleViolation>(() => history.With(new SurveillanceAudit(new(2026, 3, 2), Told.Proof()), new(2026, 3, 1)));

        Assert.Equal(("certificate.event-future", "On"), (refused.Code, refused.Field));
        Assert.Equal(new DateOnly(2025, 7, 1), CertificateStatusRules.Evaluate(history.With(new Withdrawal(new(2025, 7, 1), Told.Proof()), new(2025, 6, 1)), new(2025, 6, 1)).NextChangeOn);
    }

    [Fact]
    public void An_event_written_down_later_may_lie_before_others_if_they_can_still_have_happened()
    {
        var history = Told.History(First, "audit 2025-02-20, suspended 2025-06-01, lifted 2025-09-30");

        Assert.Equal(4, history.With(new SurveillanceAudit(new(2025, 8, 1), Told.Proof(9)), new(2026, 1, 1)).Events.Count);
        var refused = Assert.Throws<RuleViolation>(() => history.With(new Withdrawal(new(2025, 5, 1), Told.Proof(9)), new(2026, 1, 1)));
        Assert.Equal("certificate.event-contradicts", refused.Code);
        Assert.Equal(new DateOnly(2025, 6, 1), refused.Args[1]);
        Assert.Equal("certificate.withdrawn", Assert.Single(refused.Also).Code);
    }

    public static TheoryData<string, string, CertificateEvent> Refused => new()
    {
        { "certificate.audit-known", "On", new SurveillanceAudit(new(2025, 2, 20), Told.Proof()) },
        { "date.range", "On", new SurveillanceAudit(new(26, 2, 20), Told.Proof()) },
        { "certificate.transfer-to", "CertificationBody", new Transfer(new(2025, 6, 1), Told.Proof(), " ", "UKAS") },
        { "certificate.transfer-same", "CertificationBody", new Transfer(new(2025, 6, 1), Told.Proof(), "EXAMPLE Certification Ltd.", "UKAS") },
        { "certificate.scope-same", "Scope", new ScopeChange(new(2025, 6, 1), Told.Proof(), ScopeChangeKind.Extended, "design and operation of the Example service ") },
        { "certificate.required", "Scope", new ScopeChange(new(2025, 6, 1), Told.Proof(), ScopeChangeKind.Extended, "") },
        { "certificate.check-by", "CheckedBy", new RegisterCheck(new(2025, 6, 1), Told.Proof(), "", "IAF CertSearch", RegisterResult.Active) },
        { "certificate.check-register", "Register", new RegisterCheck(new(2025, 6, 1), Told.Proof(), "Rosa Lim", " ", RegisterResult.Active) },
        { "certificate.issued-before-event", "IssuedOn", new Recertification(new(2026, 12, 10), Told.Proof(), new(2030, 3, 14)) { Paper = new(new(2026, 12, 9)) } },
        { "certificate.soa-after-issue", "SoaDate", new Recertification(new(2026, 12, 10), Told.Proof(), new(2030, 3, 14)) { Paper = new(new(2026, 12, 20), null, "3", new(2026, 12, 21)) } },
        { "certificate.recertified-at-once", "On", new Recertification(new(2024, 3, 15), Told.Proof(), new(2030, 3, 14)) },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_have_happened_is_refused_with_field_rule_and_way_out(string code, string field, CertificateEvent happened)
    {
        var refused = Assert.Throws<RuleViolation>(() => CertificateHistory.Of(Facts).With(happened, new(2027, 3, 1)));

        Assert.Equal((code, field), (refused.Code, refused.Field));
        Assert.DoesNotContain("{", string.Format(refused.Text, [.. refused.Args]));
    }

    [Fact]
    public void Without_dates_there_is_no_history() => Assert.Equal("certificate.dates-missing", Assert.Throws<RuleViolation>(() => CertificateHistory.Of(new CertificateFacts())).Code);

    [Fact]
    public void Acceptability_looks_at_the_facts_of_the_day()
    {
        var question = new AcceptabilityQuestion(Told.History(First, "audit 2025-02-20, suspended 2025-06-01"), new ContractingEntity("Example AI Limited"), "Example service");

        Assert.Equal(PointResult.Met, Acceptability.Of(question, new(2025, 5, 31))[AcceptabilityPoint.Current].Result);
        Assert.Equal(new DateOnly(2025, 6, 1), Acceptability.Of(question, new(2025, 5, 31)).NextChangeOn);
        Assert.Equal("current.suspended", Acceptability.Of(question, new(2025, 6, 1))[AcceptabilityPoint.Current].Reason);
    }
}
