using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Evidence.Contradictions;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Tests.Certificates;

namespace Aims.Portal.Domain.Tests.Evidence;

/// <summary>Documents held against what they are shown for.</summary>
public sealed class WhatContradicts
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Fact]
    public void A_certificate_in_order_for_its_company_and_service_contradicts_nothing() => Assert.Empty(Of([Certificate(Certified.Facts with { SoaVersion = "2.1", SoaDate = new(2024, 2, 1) }), Statement("SoA v2.1", new(2024, 2, 1))]));

    public static TheoryData<ContradictionKind, CertificateFacts> Faults => new()
    {
        { ContradictionKind.Holder, Good with { HolderName = "Another Company Limited" } },
        { ContradictionKind.Scope, Good with { Scope = "Design of the Beacon service", ScopeCoversService = false } },
        { ContradictionKind.NotInForce, Good with { ExpiryDate = new(2025, 5, 31) } },
        { ContradictionKind.NotInForce, Good with { ReportedState = ReportedState.Suspended } },
        { ContradictionKind.Surveillance, Good with { SurveillanceDone = [] } },
        { ContradictionKind.NotInForce, Good with { OriginalDate = new(2025, 6, 2), IssueDate = new(2025, 6, 2), CycleStart = new(2025, 6, 2), ExpiryDate = new(2028, 6, 1), SurveillanceDone = [] } },
        { ContradictionKind.Accreditation, Good with { AccreditationBody = "Nobody Accredits Ltd" } },
        { ContradictionKind.Statement, Good with { SoaVersion = "3.0", SoaDate = new(2024, 3, 1) } },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_of_a_certificate_is_named(ContradictionKind kind, CertificateFacts facts)
    {
        var found = Assert.Single(Of([Certificate(facts), Statement("SoA v2.1", new(2024, 2, 1))]), c => c.Kind == kind);

        Assert.Equal(["CE-02"], found.Questions);
    }

    [Fact]
    public void A_certificate_is_held_against_the_statement_of_its_own_standard_only()
    {
        var security = Certificate(Good with { Standard = CertificateStandard.Iso27001, Edition = "ISO/IEC 27001:2022" }) with { Kind = "iso27001_certificate" };

        Assert.DoesNotContain(Of([security, Statement("SoA v9", new(2020, 1, 1))]), c => c.Kind is ContradictionKind.Statement);
        Assert.Contains(Of([security, Statement("SoA v9", new(2020, 1, 1)) with { Kind = "soa_27001" }]), c => c.Kind is ContradictionKind.Statement);
    }

    [Fact]
    public void What_nobody_knows_is_no_contradiction() => Assert.DoesNotContain(Of([Certificate(Good with { ScopeCoversService = null, Scope = "Services as in the annex", Verified = false })], services: ["Zebra"]), c => c.Kind is ContradictionKind.Scope);

    [Fact]
    public void A_certificate_that_nobody_recorded_is_said() => Assert.Equal(ContradictionKind.NotRecorded, Assert.Single(Of([Document("iso42001_certificate") with { Questions = ["CE-02"] }])).Kind);

    [Fact]
    public void An_impact_assessment_older_than_the_live_model_is_stale()
    {
        var pia = Document("pia_report", new(2025, 1, 10)) with { Questions = ["PV-01"] };

        var found = Assert.Single(Of([pia], ("CO-04", "2025-03-01")));

        Assert.Equal(ContradictionKind.Stale, found.Kind);
        Assert.Contains("2025", found.Says.ToString(), StringComparison.Ordinal);
        Assert.Empty(Of([pia], ("CO-04", "2025-01-10")));
    }

    [Fact]
    public void A_document_past_its_last_day_is_not_in_force() =>
        Assert.Equal(ContradictionKind.NotInForce, Assert.Single(Of([Document("insurance_certificate", new(2024, 5, 1), new(2025, 4, 30))])).Kind);

    [Fact]
    public void The_document_behind_a_date_must_not_be_older_than_it()
    {
        var report = Document("pentest_report", new(2025, 1, 10)) with { Questions = ["SE-02"] };

        Assert.Equal((ContradictionKind.OlderThanClaimed, "SE-02"), Assert.Single(Of([report], ("SE-02", "2025-04-02"))) is var found ? (found.Kind, found.Questions[0]) : default);
        Assert.Empty(Of([report], ("SE-02", "2025-01-10")));
        Assert.Empty(Of([report], ("SE-02", "2024-12-01")));
    }

    [Fact]
    public void A_yes_to_what_the_statement_of_applicability_excludes_is_named_with_the_control()
    {
        var questionnaire = ShippedQuestionnaires.All.First(q => q.TryFind("CO-04", out _));
        var question = questionnaire.Questions.First(q => q.Type is QuestionType.YesNo && q.Mappings.TryGetValue("iso42001", out var to) && to.Any(r => r.StartsWith("A.", StringComparison.Ordinal)));
        var control = question.Mappings["iso42001"].First(r => r.StartsWith("A.", StringComparison.Ordinal));
        SoaTable Table(Applicability said, double certainty = 0.9) => new([new SoaControl(CertificateStandard.Iso42001, control, "", said, "No", "", 1, certainty)]);
        var statement = Statement("SoA v2.1", new(2024, 2, 1));

        var found = Assert.Single(Of([statement with { Controls = Table(Applicability.Excluded) }], (question.Id, "yes")), c => c.Kind is ContradictionKind.ControlExcluded);

        Assert.Equal([question.Id], found.Questions);
        Assert.Contains(control, found.Says.ToString(), StringComparison.Ordinal);
        Assert.Empty(Of([statement with { Controls = Table(Applicability.Excluded) }], (question.Id, "no")));
        Assert.Empty(Of([statement with { Controls = Table(Applicability.Unknown) }], (question.Id, "yes")));
        Assert.Empty(Of([statement with { Controls = Table(Applicability.Excluded, 0.1) }], (question.Id, "yes")));
    }

    [Fact]
    public void One_file_under_two_names_is_said_of_both()
    {
        var (one, other) = (Document("ai_policy") with { Sha256 = "aa" }, Document("ai_risk_assessment") with { Sha256 = "aa" });

        Assert.Equal([one.Id, other.Id], Of([one, other]).Where(c => c.Kind is ContradictionKind.SameFile).Select(c => c.Document.Id));
        Assert.DoesNotContain(Of([one, one with { Questions = ["GV-02"] }]), c => c.Kind is ContradictionKind.SameFile);
    }

    [Fact]
    public void Each_field_that_the_text_says_otherwise_is_named() =>
        Assert.Equal(["Certificate number", "Expires on"], Of([Certificate(Good) with { ReadDiffers = ["Certificate number", "Expires on"] }]).Where(c => c.Kind is ContradictionKind.TextDiffers).Select(c => c.Says.Args[0].ToString()));

    [Theory]
    [InlineData("SoA v2.1.pdf", "2.1")]
    [InlineData("Statement of applicability, version 3", "3")]
    [InlineData("SOA_V1.0_final.xlsx", "1.0")]
    [InlineData("SoA Ver. 4.2", "4.2")]
    [InlineData("SoA 2024", null)]
    [InlineData("Dev2 notes", null)]
    [InlineData("", null)]
    public void A_version_is_read_out_of_a_title(string title, string? version) => Assert.Equal(version, ShownStatement.VersionIn(title));

    private static CertificateFacts Good => Certified.Facts with { SoaVersion = "2.1", SoaDate = new(2024, 2, 1) };

    private static ClaimedDocument Certificate(CertificateFacts facts) => Document("iso42001_certificate", facts.IssueDate, facts.ExpiryDate) with { Certificate = CertificateHistory.Stored(facts, []), Questions = ["CE-02"] };

    private static ClaimedDocument Statement(string title, DateOnly dated) => Document("soa_42001", dated) with { Title = title, Questions = ["CE-06"] };

    private static ClaimedDocument Document(string kind, DateOnly? dated = null, DateOnly? until = null) => new(DocumentId.New(), kind, $"A {kind}", "file.pdf", "", dated, until, []);

    private static IReadOnlyList<EvidenceContradiction> Of(IReadOnlyList<ClaimedDocument> documents, (string Question, string Answer)? answer = null, IReadOnlyList<string>? services = null)
    {
        var questionnaire = ShippedQuestionnaires.All.First(q => q.TryFind("CO-04", out _));
        var given = answer is var (id, value) ? new Dictionary<string, AnswerValue>(StringComparer.Ordinal) { [id] = AnswerValue.Of(value) } : [];
        return EvidenceContradictions.Of(new ClaimedCase("Example AI Limited", services ?? ["Example"], questionnaire, AnswerSheet.Over(given), RiskTier.Medium, Today), documents);
    }
}
