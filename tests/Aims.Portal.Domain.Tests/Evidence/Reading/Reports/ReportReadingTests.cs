using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Domain.Tests.Evidence.Reading.Statements;

namespace Aims.Portal.Domain.Tests.Evidence.Reading.Reports;

/// <summary>Assessments and test reports as they are written; see <see cref="Sample"/> for how a page is drawn.</summary>
public sealed class ReportReadingTests
{
    [Fact]
    public void An_impact_assessment_with_a_table_of_facts_is_read()
    {
        var facts = Read("""
            #20 Privacy Impact Assessment

            System name|Kestrel Voice call summaries
            Model and version|KV-ASR 4.2.1
            Report date|12 March 2025
            Approved on|20 March 2025
            Next review date|12 March 2027
            Document version|1.3

            1. Introduction
            This document follows the guidance of the Privacy Commissioner.

            2. Scope
            The assessment covers the recording, transcription and summary of calls of
            retail customers in Hong Kong. Training of models is not covered.

            3. Data
            """, ReadingPurpose.Pia);

        Is(facts, ReportField.DocumentDate, "2025-03-12", "Report date 12 March 2025");
        Is(facts, ReportField.ApprovalDate, "2025-03-20", "20 March 2025");
        Is(facts, ReportField.System, "Kestrel Voice call summaries", "System name");
        Is(facts, ReportField.ModelVersion, "KV-ASR 4.2.1", "Model and version KV-ASR 4.2.1");
        Is(facts, ReportField.DocumentVersion, "1.3", "1.3");
        Assert.StartsWith("The assessment covers the recording, transcription and summary of calls of retail customers", facts[ReportField.Scope]!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("3. Data", facts[ReportField.Scope]!.Value, StringComparison.Ordinal);
        Assert.All(new[] { ReportField.DocumentDate, ReportField.ApprovalDate, ReportField.ModelVersion }, f => Assert.Equal(CertaintyBand.High, facts[f]!.Band));
        Assert.Equal(1, facts[ReportField.DocumentDate]!.Page);
    }

    [Fact]
    public void A_Chinese_impact_assessment_is_read()
    {
        var facts = Read("""
            #20 私隱影響評估報告

            系統名稱：語音摘要服務
            模型版本：KV-ASR 4.2
            報告日期：2025年3月12日
            批准日期：2025年3月20日
            評估範圍：香港零售客戶通話的錄音、轉錄及摘要
            """, ReadingPurpose.Pia);

        Is(facts, ReportField.DocumentDate, "2025-03-12", "報告日期");
        Is(facts, ReportField.ApprovalDate, "2025-03-20", "批准日期");
        Is(facts, ReportField.System, "語音摘要服務", "系統名稱");
        Is(facts, ReportField.ModelVersion, "KV-ASR 4.2", "模型版本");
        Is(facts, ReportField.Scope, "香港零售客戶通話的錄音、轉錄及摘要", "評估範圍");
    }

    [Fact]
    public void A_penetration_test_says_in_a_sentence_when_it_took_place()
    {
        var facts = Read("""
            #20 Penetration Test Report – Kestrel Voice portal
            Version 1.0

            2 April 2025

            1 Executive summary
            Meridian Security was engaged by Kestrel Voice Limited. The penetration test was carried out
            from 10 to 21 March 2025 by two testers.
            1.1 Scope of the test
            The web application portal.kestrel.example and its programming interface.
            1.2 Findings
            """, ReadingPurpose.SecurityReport);

        Is(facts, ReportField.PeriodStart, "2025-03-10", "from 10 to 21 March 2025");
        Is(facts, ReportField.PeriodEnd, "2025-03-21", "from 10 to 21 March 2025");
        Is(facts, ReportField.DocumentDate, "2025-04-02", "2 April 2025");
        Is(facts, ReportField.DocumentVersion, "1.0", "Version 1.0");
        Is(facts, ReportField.System, "Kestrel Voice portal", "Penetration Test Report");
        Is(facts, ReportField.Scope, "The web application portal.kestrel.example and its programming interface.", "Scope of the test");
    }

    [Theory]
    [InlineData("Testing period: 3 March 2025 to 14 March 2025")]
    [InlineData("Test dates: 3–14 March 2025")]
    [InlineData("Assessment period: March 3-14, 2025")]
    [InlineData("Dates of testing|2025-03-03 – 2025-03-14")]
    [InlineData("測試期間：2025年3月3日至14日")]
    [InlineData("測試日期：2025年3月3日至2025年3月14日")]
    [InlineData("The tests were conducted between 3 March and 14 March 2025.")]
    [InlineData("滲透測試於2025年3月3日至3月14日進行。")]
    public void A_period_is_read_however_it_is_written(string line)
    {
        var facts = Read($"#20 Penetration test\n\n{line}\n", ReadingPurpose.SecurityReport);
        Assert.Equal(("2025-03-03", "2025-03-14"), (facts[ReportField.PeriodStart]?.Value, facts[ReportField.PeriodEnd]?.Value));
    }

    [Fact]
    public void The_period_of_a_SOC_2_report_is_read()
    {
        var facts = Read("""
            #18 System and Organization Controls (SOC) 2 Type II Report
            Report on Kestrel Voice's description of its system
            for the period 1 April 2024 to 31 March 2025
            """, ReadingPurpose.SecurityReport);
        Is(facts, ReportField.PeriodStart, "2024-04-01", "for the period");
        Is(facts, ReportField.PeriodEnd, "2025-03-31", "for the period");
    }

    [Fact]
    public void The_newest_row_of_the_table_of_versions_is_the_document()
    {
        var facts = Read("""
            #20 Statement of Applicability

            Version|Date|Author|Change
            0.9|3 February 2025|A. Chan|Draft
            1.0|12 March 2025|A. Chan|Approved
            1.1|30 June 2025|B. Lee|A.7.3 excluded
            """, ReadingPurpose.Soa);
        Is(facts, ReportField.DocumentVersion, "1.1", "1.1");
        Is(facts, ReportField.DocumentDate, "2025-06-30", "30 June 2025");
    }

    [Fact]
    public void The_version_of_a_model_is_read_from_a_sentence_and_two_make_it_doubtful()
    {
        var one = Read("This assessment covers the model KV-ASR version 4.2 as released in February.", ReadingPurpose.Pia);
        Is(one, ReportField.ModelVersion, "KV-ASR version 4.2", "model KV-ASR version 4.2");
        Assert.Equal(CertaintyBand.Medium, one[ReportField.ModelVersion]!.Band);

        var two = Read("This assessment covers the model KV-ASR version 4.2.\nThe model KV-ASR version 4.1 was assessed before.", ReadingPurpose.Pia);
        Assert.NotEqual(CertaintyBand.High, two[ReportField.ModelVersion]!.Band);
        Assert.Equal(2, two.Facts.Count(f => f.Field is ReportField.ModelVersion));
    }

    [Fact]
    public void A_date_that_may_be_read_in_two_ways_is_doubtful()
    {
        var facts = Read("Report date: 03/04/2025", ReadingPurpose.SecurityReport);
        Assert.NotEqual(CertaintyBand.High, facts[ReportField.DocumentDate]!.Band);
    }

    [Theory]
    [InlineData("Next review date: 12 March 2027")]
    [InlineData("Retest date: 12 March 2027")]
    [InlineData("下次評估日期：2027年3月12日")]
    [InlineData("2 Scope .................... 4")]
    [InlineData("Scope of this document is to say what we do")]
    public void What_is_of_something_else_is_not_taken(string line) =>
        Assert.Empty(Read($"Impact assessment\n\n{line}\n", ReadingPurpose.Pia).Facts);

    [Fact]
    public void Version_and_date_of_a_statement_in_a_workbook_stand_beside_their_labels()
    {
        var facts = ReportReading.Read(SoaPaper.Sheet(["Statement of Applicability"], ["Version", "2.1", "", "Date", "2025-03-12"], ["Control", "Applicable", "Reason"], ["A.2.2", "Yes", ""], ["A.2.3", "No", "one policy"]), ReadingPurpose.Soa);
        Is(facts, ReportField.DocumentVersion, "2.1", "Version 2.1");
        Is(facts, ReportField.DocumentDate, "2025-03-12", "Date 2025-03-12");
        Assert.Equal(2, facts.Soa!.Controls.Count);
    }

    private static ReportFacts Read(string drawn, ReadingPurpose purpose) => ReportReading.Read(Sample.Draw(drawn), purpose);

    private static void Is(ReportFacts facts, ReportField field, string value, string words)
    {
        var found = facts[field];
        Assert.True(found is not null, $"{field} was not found among {string.Join("; ", facts.Facts.Select(f => $"{f.Field}={f.Value}"))}.");
        Assert.Equal(value, found.Value);
        Assert.Contains(words, found.Words, StringComparison.Ordinal);
    }
}
