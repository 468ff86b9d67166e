using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Bodies;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Tests.Certificates.History;
using FsCheck.Xunit;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates;

/// <summary>Is the certificate of <see cref="Certified"/> good for Example AI Limited and the Example service?</summary>
public sealed class Accepting
{
    private static readonly DateOnly Today = new(2025, 6, 1);
    private static readonly CertificateFacts Good = Facts with { ConfirmedOn = new(2025, 5, 20), CertificationBody = "DNV", AccreditationBody = "UKAS", SoaVersion = "2.1", SoaDate = new(2024, 2, 1) };
    private static readonly CertificateReference Own = With(new StandardAccreditation(CertificateStandard.Iso42001, AccreditationStand.Accredited, "UKAS", "UKAS directory", new(2025, 5, 20)));
    private static readonly AcceptabilityQuestion Question = Ask(Good);

    [Fact]
    public void A_good_certificate_meets_every_point()
    {
        var result = Acceptability.Of(Question, Today, Own);

        Assert.Equal(Enum.GetValues<AcceptabilityPoint>(), result.Points.Select(p => p.Point));
        Assert.All(result.Points, p => Assert.Equal((p.Point, PointResult.Met), (p.Point, p.Result)));
        Assert.Equal(AcceptabilityVerdict.Acceptable, result.Verdict);
        Assert.Equal(new DateOnly(2025, 8, 19), result.NextChangeOn);
    }

    public static TheoryData<string, PointResult, AcceptabilityQuestion> Reasons => new()
    {
        { "current.not-yet-valid", PointResult.NotMet, Ask(Good with { IssueDate = new(2025, 7, 1), CycleStart = null, OriginalDate = null, ExpiryDate = new(2028, 6, 30) }) },
        { "current.withdrawn", PointResult.NotMet, Ask(Good with { ReportedState = ReportedState.Withdrawn }) },
        { "current.suspended", PointResult.NotMet, Ask(Good with { ReportedState = ReportedState.Suspended, SuspendedOn = new(2025, 5, 1) }) },
        { "current.restorable", PointResult.NotMet, Ask(Good with { ExpiryDate = new(2025, 5, 31) }) },
        { "current.expired", PointResult.NotMet, Ask(Good with { ExpiryDate = new(2024, 11, 30) }) },
        { "confirmed.never", PointResult.NotKnown, Ask(Good with { Verified = false, ConfirmedOn = null }) },
        { "confirmed.undated", PointResult.NotKnown, Ask(Good with { ConfirmedOn = null }) },
        { "confirmed.too-old", PointResult.NotMet, Ask(Good with { ConfirmedOn = new(2025, 3, 2) }) },
        { "surveillance.overdue", PointResult.NotMet, Ask(Good with { SurveillanceDone = [] }) },
        { "holder.other-company", PointResult.NotMet, Question with { Entity = new("Another Limited") } },
        { "holder.group-member", PointResult.NotMet, Question with { Entity = new("Example AI Asia Limited") { GroupMembers = ["Example AI Ltd"] } } },
        { "holder.other-form", PointResult.NotKnown, Question with { Entity = new("Example AI GmbH") } },
        { "holder.unknown", PointResult.NotKnown, Question with { Entity = new(" ") } },
        { "scope.other-service", PointResult.NotMet, Question with { Service = "Other", OtherServices = ["Example service 2.0"] } },
        { "scope.not-covered", PointResult.NotMet, Ask(Good with { ScopeCoversService = false }) with { Service = "Other" } },
        { "scope.not-read", PointResult.NotKnown, Ask(Good with { ScopeCoversService = null }) with { Service = "Other" } },
        { "edition.unknown", PointResult.NotKnown, Ask(Good with { Edition = "2031" }) },
        { "accreditation.none", PointResult.NotMet, Ask(Good with { CertificationBody = "Nobody", AccreditationBody = null }) },
        { "accreditation.not-recognised", PointResult.NotMet, Ask(Good with { CertificationBody = "Nobody", AccreditationBody = "Club" }) },
        { "accreditation.body-unknown", PointResult.NotKnown, Ask(Good with { CertificationBody = "Nobody", AccreditationBody = "Club", AccreditationMark = "IAF MLA" }) },
        { "accreditation.not-looked-up", PointResult.NotKnown, Ask(Good with { CertificationBody = "Nobody" }) },
        { "accreditation.claimed", PointResult.NotKnown, Ask(Good with { CertificationBody = "Schellman", AccreditationBody = "ANAB" }) },
        { "accreditation.not-for-standard", PointResult.NotMet, Ask(Good with { CertificationBody = "Linford & Company", AccreditationBody = "ANAB" }) },
        { "accreditation.differs", PointResult.NotKnown, Ask(Good with { AccreditationBody = "HKAS" }) },
        { "soa.not-referenced", PointResult.NotMet, Ask(Good with { SoaVersion = null, SoaDate = null }) },
        { "soa.not-shown", PointResult.NotKnown, Question with { Statement = null } },
        { "soa.older", PointResult.NotMet, Question with { Statement = new("2.1", new(2024, 1, 31)) } },
        { "soa.other-version", PointResult.NotMet, Question with { Statement = new("2.0", new(2024, 2, 1)) } },
        { "soa.newer", PointResult.NotKnown, Question with { Statement = new("3", new(2025, 2, 1)) } },
        { "soa.not-comparable", PointResult.NotKnown, Question with { Statement = new(null, null) } },
    };

    [Theory, MemberData(nameof(Reasons))]
    public void Each_failed_point_is_a_named_reason_with_its_way_out(string reason, PointResult expected, AcceptabilityQuestion question)
    {
        var result = Acceptability.Of(question, Today, Own);

        var open = Assert.Single(result.Points, p => p.Result is not PointResult.Met);
        Assert.Equal((reason, expected), (open.Reason, open.Result));
        Assert.All([open.Says, open.WayOut!, open.Compared], s => Assert.DoesNotContain("{", s.ToString()));
        Assert.Equal(expected is PointResult.NotMet ? AcceptabilityVerdict.NotAcceptable : AcceptabilityVerdict.ToBeChecked, result.Verdict);
    }

    [Fact]
    public void An_accreditation_for_27001_does_not_carry_over()
    {
        var isms = With(new StandardAccreditation(CertificateStandard.Iso27001, AccreditationStand.Accredited, "UKAS", "UKAS directory", new(2025, 5, 20)));
        var point = Acceptability.Of(Question, Today, isms)[AcceptabilityPoint.Accreditation];

        Assert.Equal((PointResult.NotMet, "accreditation.other-standard"), (point.Result, point.Reason));
        Assert.Equal("DNV is accredited for ISO/IEC 27001, which does not carry over to ISO/IEC 42001.", point.Says.ToString());
        Assert.Equal(PointResult.Met, Acceptability.Of(Ask(Good with { Standard = CertificateStandard.Iso27001, Edition = "2022" }), Today, isms)[AcceptabilityPoint.Accreditation].Result);
    }

    [Theory]
    [InlineData("IAF MLA", null, PointResult.Met)]
    [InlineData("GAC MRA", null, PointResult.Met)]
    [InlineData("Global Accreditation Cooperation MRA", null, PointResult.Met)]
    [InlineData(null, true, PointResult.Met)]
    [InlineData("MS-024", false, PointResult.NotKnown)]
    public void The_mark_of_either_arrangement_speaks_for_a_body_whose_recognition_is_not_known(string? mark, bool? ticked, PointResult expected)
    {
        var unknown = AccreditationBodies.Find("UKAS")! with { MlaManagementSystems = null };
        var reference = Own with { Bodies = Own.Bodies.With([unknown], []) };

        Assert.Equal(expected, Acceptability.Of(Ask(Good with { AccreditationMark = mark, MlaMark = ticked }), Today, reference)[AcceptabilityPoint.Accreditation].Result);
    }

    [Theory]
    [InlineData("Example AI Limited", "holder.entity")]
    [InlineData("EXAMPLE AI LTD.", "holder.entity")]
    [InlineData("Harbour Robotics Limited", "holder.site")]
    [InlineData("Harbour Robotics (HK) Limited", "holder.other-company")]
    [InlineData("Robotics Limited", "holder.other-company")]
    [InlineData("Example AI Asia Co., Ltd.", "holder.named-company")]
    [InlineData("Branch Works Inc.", "holder.site")]
    public void The_holder_is_the_entity_or_the_certificate_names_it_and_says_how(string entity, string reason)
    {
        var facts = Good with { Sites = ["Harbour Robotics Limited, 2 Example Road", "Site 2: Branch Works Incorporated"], NamedCompanies = ["Example AI Asia Company Limited"] };

        var point = Acceptability.Of(Ask(facts) with { Entity = new(entity) }, Today, Own)[AcceptabilityPoint.Holder];

        Assert.Equal(reason, point.Reason);
        Assert.Contains(entity, point.Compared.ToString());
        Assert.Equal("Example AI Limited", point.Compared.Args[0]);
    }

    [Fact]
    public void Another_name_of_the_same_company_counts() =>
        Assert.Equal("holder.entity", Acceptability.Of(Question with { Entity = new("範例人工智能") { OtherNames = ["Example AI Limited"] } }, Today, Own)[AcceptabilityPoint.Holder].Reason);

    [Theory]
    [InlineData("2.1", "2024-02-01")]
    [InlineData("Version 2.1", "2024-02-01")]
    [InlineData("v2.1", "2024-03-01")]
    [InlineData(null, "2024-02-01")]
    public void The_statement_of_applicability_is_the_certificates(string? version, string date) =>
        Assert.Equal(PointResult.Met, Acceptability.Of(Question with { Statement = new(version, Day(date)) }, Today, Own)[AcceptabilityPoint.StatementOfApplicability].Result);

    [Fact]
    public void The_edition_is_looked_up_in_the_dates_of_the_day()
    {
        var old = Ask(Good with { Standard = CertificateStandard.Iso27001, Edition = "2013" });

        Assert.Equal("edition.in-force", Acceptability.Of(old, new(2025, 10, 31))[AcceptabilityPoint.Edition].Reason);
        var ended = Acceptability.Of(old, new(2025, 11, 1))[AcceptabilityPoint.Edition];
        Assert.Equal(("edition.ended", "Ask for a certificate to ISO/IEC 27001:2022."), (ended.Reason, ended.WayOut!.ToString()));
    }

    [Fact]
    public void A_buyer_may_accept_a_failed_point_until_a_day_and_then_it_fails_again()
    {
        var accepted = PointAcceptance.Of(AcceptabilityPoint.Holder, "Merger under way", "Mei Ling Chan", new(2025, 5, 1), new(2025, 6, 30));
        var question = Question with { Entity = new("Another Limited"), Acceptances = [accepted] };

        Assert.Equal(AcceptabilityVerdict.NotAcceptable, Acceptability.Of(question, new(2025, 4, 30), Own).Verdict);
        var during = Acceptability.Of(question, new(2025, 6, 30), Own);
        Assert.Equal((AcceptabilityVerdict.AcceptedForNow, PointResult.NotMet, accepted), (during.Verdict, during[AcceptabilityPoint.Holder].Result, during[AcceptabilityPoint.Holder].Acceptance));
        Assert.Equal(new DateOnly(2025, 7, 1), during.NextChangeOn);
        var after = Acceptability.Of(question, new(2025, 7, 1), Own);
        Assert.Equal((AcceptabilityVerdict.NotAcceptable, (DateOnly?)new DateOnly(2025, 6, 30)), (after.Verdict, after[AcceptabilityPoint.Holder].AcceptanceEndedOn));
    }

    [Fact]
    public void An_acceptance_is_for_its_own_point_only()
    {
        var accepted = PointAcceptance.Of(AcceptabilityPoint.Scope, "Pilot", "Mei Ling Chan", Today, Today);

        Assert.Equal(AcceptabilityVerdict.NotAcceptable, Acceptability.Of(Question with { Entity = new("Another Limited"), Acceptances = [accepted] }, Today, Own).Verdict);
    }

    [Fact]
    public void An_acceptance_needs_a_reason_a_name_and_an_end()
    {
        var refused = Assert.Throws<RuleViolation>(() => PointAcceptance.Of(AcceptabilityPoint.Holder, " ", "", Today, null));

        Assert.Equal(["acceptance.reason", "acceptance.name", "acceptance.until"], refused.Also.Prepend(refused).Select(f => f.Code));
        Assert.Equal("acceptance.until-past", Assert.Throws<RuleViolation>(() => PointAcceptance.Of(AcceptabilityPoint.Holder, "r", "n", Today, Today.AddDays(-1))).Code);
        Assert.Equal("date.range", Assert.Throws<RuleViolation>(() => PointAcceptance.Of(AcceptabilityPoint.Holder, "r", "n", Today, DateOnly.MaxValue)).Code);
        Assert.Equal("acceptance.reason-long", Assert.Throws<RuleViolation>(() => PointAcceptance.Of(AcceptabilityPoint.Holder, new string('r', 2001), "n", Today, Today)).Code);
    }

    [Property(Arbitrary = [typeof(Histories)], MaxTest = 200)]
    public void Every_history_has_one_answer_a_point_and_the_next_change_lies_ahead(Generated generated)
    {
        var question = new AcceptabilityQuestion(generated.History, new("Example AI Limited"), "Example service");

        var result = Acceptability.Of(question, generated.Today);

        Assert.Equal(Enum.GetValues<AcceptabilityPoint>(), result.Points.Select(p => p.Point));
        Assert.All(result.Points, p => Assert.Equal(p.Result is PointResult.Met, p.WayOut is null));
        Assert.False(result.NextChangeOn <= generated.Today);
        if (result.NextChangeOn is not { } change) return;
        Assert.NotEqual(Reasons(result), Reasons(Acceptability.Of(question, change)));
        Assert.Equal(Reasons(result), Reasons(Acceptability.Of(question, change.AddDays(-1))));
        string Reasons(Acceptability a) => string.Join(' ', a.Points.Select(p => p.Reason));
    }

    private static AcceptabilityQuestion Ask(CertificateFacts facts) =>
        new(CertificateHistory.Of(facts), new ContractingEntity("Example AI Limited"), "Example service") { Statement = new("2.1", new(2024, 2, 1)) };

    private static CertificateReference With(StandardAccreditation accreditation) =>
        CertificateReference.Shipped with { Bodies = BodyRegister.Shipped.With([], [new CertificationBody("dnv", "DNV", [], [accreditation])]) };
}
