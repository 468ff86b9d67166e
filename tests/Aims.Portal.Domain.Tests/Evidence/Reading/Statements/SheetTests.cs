using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Statements;
using static Aims.Portal.Domain.Tests.Evidence.Reading.Statements.SoaPaper;

namespace Aims.Portal.Domain.Tests.Evidence.Reading.Statements;

/// <summary>Statements of applicability in workbooks, in the layouts in which organisations write them.</summary>
public sealed class SheetTests
{
    [Fact]
    public void Below_a_merged_title_and_between_headings_the_controls_are_found()
    {
        var table = SoaReading.Read(Sheet(
            ["Statement of Applicability – ISO/IEC 42001:2023", "", "", ""],
            ["Kestrel Voice Limited", "", "", ""],
            [],
            ["Control ID", "Control", "Applicable (Yes/No)", "Justification for inclusion or exclusion"],
            ["A.2", "Policies related to AI", "", ""],
            ["A.2.2", "AI policy", "Yes", "Required by clause 5.2"],
            ["A.2.3", "Alignment with other organizational policies", "Yes", "Risk R-04"],
            ["A.10", "Third-party and customer relationships", "", ""],
            ["A.10.3", "Suppliers", "No", "No supplier takes part in the life cycle."]));

        Assert.Equal(["A.2.2 yes", "A.2.3 yes", "A.10.3 no"], table.Said());
        Assert.Equal(("Suppliers", "No", "No supplier takes part in the life cycle.", CertaintyBand.High), (table.Of("A.10.3").Title, table.Of("A.10.3").Said, table.Of("A.10.3").Justification, table.Of("A.10.3").Band));
        Assert.True(table.IsExcluded(CertificateStandard.Iso42001, "10.3"));
        Assert.False(table.IsExcluded(CertificateStandard.Iso42001, "A.2.2"));
        Assert.False(table.IsExcluded(CertificateStandard.Iso27001, "A.10.3"));
        Assert.Equal(35, table.Missing(CertificateStandard.Iso42001).Count);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_implemented_is_not_applicable()
    {
        var table = SoaReading.Read(Sheet(
            ["Implemented", "Reason", "Owner", "Included?", "Control title", "Ref."],
            ["No", "Planned for 2026", "CTO", "Included", "AI policy", "A.2.2"],
            ["Yes", "We resell nothing", "COO", "Excluded", "Customers", "A.10.4"],
            ["No", "", "", "Included", "Suppliers", "A 10.3"]));

        Assert.Equal(["A.2.2 yes", "A.10.4 no", "A.10.3 yes"], table.Said());
        Assert.Equal("We resell nothing", table.Of("A.10.4").Justification);
        Assert.Equal("Suppliers", table.Of("A.10.3").Title);
    }

    [Fact]
    public void A_Chinese_statement_is_read()
    {
        var table = SoaReading.Read(Sheet(
            ["適用性聲明（ISO/IEC 42001:2023）"],
            ["編號", "控制措施", "是否適用", "理由"],
            ["A.2.2", "AI 政策", "適用", "法律及合約要求"],
            ["A.5.4", "評估 AI 系統對個人的影響", "是", "風險評估"],
            ["A.8.5", "向持份者提供資訊", "否", "本公司不向公眾提供系統"],
            ["A.10.4", "客戶", "不適用", "沒有外部客戶"]));

        Assert.Equal(["A.2.2 yes", "A.5.4 yes", "A.8.5 no", "A.10.4 no"], table.Said());
        Assert.Equal(("客戶", "不適用", "沒有外部客戶"), (table.Of("A.10.4").Title, table.Of("A.10.4").Said, table.Of("A.10.4").Justification));
    }

    [Fact]
    public void A_justification_may_have_two_lines_and_two_rows()
    {
        var table = SoaReading.Read(Sheet(
            ["Control", "Applicable", "Justification"],
            ["A.4.3 Data resources", "Yes", "Training data are ours.\nThey are kept in Hong Kong."],
            ["A.4.4 Tooling resources", "No", "Tools are bought as a service"],
            ["", "", "and run by the supplier."],
            ["A.4.5 System and computing resources", "Yes", "Risk R-7"]));

        Assert.Equal(["A.4.3 yes", "A.4.4 no", "A.4.5 yes"], table.Said());
        Assert.Equal("Training data are ours. They are kept in Hong Kong.", table.Of("A.4.3").Justification);
        Assert.Equal("Tools are bought as a service and run by the supplier.", table.Of("A.4.4").Justification);
        Assert.Equal("Tooling resources", table.Of("A.4.4").Title);
    }

    [Fact]
    public void Ticks_and_crosses_say_yes_and_no_and_an_x_alone_says_nothing()
    {
        Assert.Equal(["A.2.2 yes", "A.2.3 no", "A.2.4 yes"], SoaReading.Read(Sheet(["Control", "Title", "Applicable"], ["A.2.2", "AI policy", "✓"], ["A.2.3", "Alignment", "✗"], ["A.2.4", "Review", "☑"])).Said());
        // Without a tick beside it a cross may be a mark as well.
        Assert.Equal(["A.2.2 ?", "A.2.3 ?", "A.2.4 ?"], SoaReading.Read(Sheet(["Control", "Title", "Applicable"], ["A.2.2", "AI policy", "x"], ["A.2.3", "Alignment", ""], ["A.2.4", "Review", "X"])).Said());
    }

    [Fact]
    public void Of_two_columns_for_yes_and_no_the_marked_one_counts()
    {
        var table = SoaReading.Read(Sheet(
            ["Control", "Title", "Applicable", "", "Justification"],
            ["", "", "Yes", "No", ""],
            ["A.2.2", "AI policy", "x", "", "Policy"],
            ["A.2.3", "Alignment", "", "x", "One policy only"],
            ["A.2.4", "Review", "", "", ""],
            ["A.3.2", "Roles", "x", "x", ""],
            ["A.3.3", "Concerns", "✓", "✗", ""]));

        Assert.Equal(["A.2.2 yes", "A.2.3 no", "A.2.4 ?", "A.3.2 ?", "A.3.3 yes"], table.Said());
        Assert.Equal("One policy only", table.Of("A.2.3").Justification);
    }

    [Fact]
    public void Without_a_column_of_justifications_they_are_empty()
    {
        var table = SoaReading.Read(Sheet(["Annex A control", "Applicability"], ["A.2.2 AI policy", "Applicable"], ["A.2.3 Alignment with other organizational policies", "Not applicable"]));
        Assert.Equal(["A.2.2 yes", "A.2.3 no"], table.Said());
        Assert.All(table.Controls, c => Assert.Equal("", c.Justification));
    }

    [Fact]
    public void Controls_of_27001_need_no_letter_and_a_lost_nought_is_found_again()
    {
        string[][] rows = [["ISO/IEC 27001:2022 Statement of Applicability"], ["No.", "Control name", "Applicable", "Reason"], .. AnnexControls.Of(CertificateStandard.Iso27001).Select(c => (string[])[
            // As a workbook keeps them: numbers.
            c.Id[2..].TrimEnd('0') is var id && c.Id.EndsWith('0') ? id : c.Id[2..], c.Title, c.Id == "A.5.10" ? "No" : "Yes", "Risk"])];
        var table = SoaReading.Read(Sheet(rows));

        Assert.Equal(93, table.Controls.Count);
        Assert.Empty(table.Missing(CertificateStandard.Iso27001));
        Assert.True(table.IsExcluded(CertificateStandard.Iso27001, "5.10"));
        Assert.False(table.IsExcluded(CertificateStandard.Iso27001, "A.5.1"));
        Assert.False(table.IsExcluded(CertificateStandard.Iso42001, "A.5.10"));
    }

    [Fact]
    public void A_table_of_clauses_is_none_of_controls()
    {
        var table = SoaReading.Read(Sheet(["Clause", "Title", "Applicable", "Reason"], ["4.1", "Context", "Yes", ""], ["5.1", "Leadership and commitment", "Yes", ""], ["5.2", "AI policy", "No", "not yet"], ["6.2", "AI objectives", "Yes", ""], ["7.5", "Documented information", "Yes", ""], ["8.2", "AI risk assessment", "No", ""]));
        Assert.Empty(table.Controls);
    }

    [Fact]
    public void Two_standards_in_one_workbook_are_kept_apart()
    {
        var table = SoaReading.Read(Book(
            [["ISO/IEC 42001 controls"], ["Control", "Title", "Applicable", "Justification"], ["A.5.2", "AI system impact assessment process", "Yes", "x"], ["A.6.2.4", "AI system verification and validation", "Yes", ""], ["A.9.2", "Processes for responsible use of AI systems", "No", "Users decide"]],
            [["ISO/IEC 27001 controls"], ["Control", "Title", "Applicable", "Justification"], ["A.5.2", "Information security roles and responsibilities", "No", "One person"], ["A.5.9", "Inventory of information and other associated assets", "Yes", ""], ["A.8.30", "Outsourced development", "No", "All is made here"]]));

        Assert.Equal([CertificateStandard.Iso42001, CertificateStandard.Iso27001], table.Standards);
        Assert.Equal(Applicability.Applicable, table.Of("A.5.2").Applicability);
        Assert.True(table.IsExcluded(CertificateStandard.Iso27001, "A.5.2"));
        Assert.Equal(2, table.Of("A.8.30", CertificateStandard.Iso27001).Page);
    }

    [Fact]
    public void What_spans_several_rows_is_said_of_each()
    {
        var document = Sheet(["Control", "Applicable", "Justification"], ["A.7.2", "No", "We train no models"], ["A.7.3", "", ""], ["A.7.4", "Yes", "Quality"]);
        var page = document.Pages[0];
        document = document with { Pages = [page with { Lines = [.. page.Lines.Select(l => l.Cell is { Row: 1, Column: > 0 } cell ? l with { Cell = cell with { Rows = 2 } } : l)] }] };
        var table = SoaReading.Read(document);
        Assert.Equal(["A.7.2 no", "A.7.3 no", "A.7.4 yes"], table.Said());
        Assert.Equal("We train no models", table.Of("A.7.3").Justification);
    }

    [Fact]
    public void Several_controls_in_one_cell_have_one_decision()
    {
        var table = SoaReading.Read(Sheet(["Controls", "Applicable", "Reason"], ["A.7.2 – A.7.4", "No", "We train no models"], ["A.8.2, A.8.3", "Yes", "Law"], ["A.9.2", "Yes", ""]));
        Assert.Equal(["A.7.2 no", "A.7.3 no", "A.7.4 no", "A.8.2 yes", "A.8.3 yes", "A.9.2 yes"], table.Said());
    }

    [Fact]
    public void A_control_that_is_both_included_and_excluded_is_neither()
    {
        var table = SoaReading.Read(Sheet(["Control", "Applicable", "Reason"], ["A.2.2", "Yes", "a"], ["A.2.3", "Yes", ""], ["A.2.2", "No", "b"]));
        Assert.Equal(["A.2.2 ?", "A.2.3 yes"], table.Said());
        Assert.Equal(CertaintyBand.Low, table.Of("A.2.2").Band);
        Assert.False(table.IsExcluded(CertificateStandard.Iso42001, "A.2.2"));
    }

    [Fact]
    public void A_column_of_exclusions_turns_yes_and_no_round()
    {
        var table = SoaReading.Read(Sheet(["Control", "Title", "Excluded", "Reason for exclusion"], ["A.2.2", "AI policy", "No", ""], ["A.2.3", "Alignment", "Yes", "One policy"], ["A.2.4", "Review", "N/A", ""], ["A.3.2", "Roles", "", ""]));
        Assert.Equal(["A.2.2 yes", "A.2.3 no", "A.2.4 no", "A.3.2 ?"], table.Said());
    }

    [Theory]
    [InlineData("Yes", "yes")]
    [InlineData("Y", "yes")]
    [InlineData("TRUE", "yes")]
    [InlineData("Applicable 適用", "yes")]
    [InlineData("Yes – required by risk R12", "yes")]
    [InlineData("Applicable (planned)", "yes")]
    [InlineData("☒ Yes ☐ No", "yes")]
    [InlineData("Yes ☒ No ☐", "yes")]
    [InlineData("No", "no")]
    [InlineData("N/A", "no")]
    [InlineData("NOT APPLICABLE", "no")]
    [InlineData("No / 否", "no")]
    [InlineData("Excluded: no models are trained", "no")]
    [InlineData("Not applicable because no models are trained", "no")]
    [InlineData("否，本公司不訓練模型", "no")]
    [InlineData("☐ 適用 ☑ 不適用", "no")]
    [InlineData("Yes ☐ No ☒", "no")]
    [InlineData("", "?")]
    [InlineData("-", "?")]
    [InlineData("Yes/No", "?")]
    [InlineData("Partially", "?")]
    [InlineData("Yes – partly", "?")]
    [InlineData("No, but planned", "?")]
    [InlineData("Not applicable to the cloud service", "?")]
    [InlineData("No exclusions", "?")]
    [InlineData("None", "?")]
    [InlineData("TBC", "?")]
    [InlineData("x", "?")]
    [InlineData("☐", "?")]
    [InlineData("☒", "?")]
    [InlineData("✗", "?")]
    [InlineData("0", "?")]
    [InlineData("☐ Yes ☐ No", "?")]
    [InlineData("☒ Yes ☒ No", "?")]
    [InlineData("✗ Applicable", "?")]
    [InlineData("部分適用", "?")]
    [InlineData("Implemented", "?")]
    [InlineData("see below", "?")]
    public void Nothing_is_excluded_by_a_guess(string said, string meant)
    {
        var table = SoaReading.Read(Sheet(["Control", "Applicable", "Reason"], ["A.2.2", said, "because"], ["A.2.3", said, "because"]));
        Assert.Equal([$"A.2.2 {meant}", $"A.2.3 {meant}"], table.Said());
        if (meant == "?") Assert.All(table.Controls, c => Assert.Equal(CertaintyBand.Low, c.Band));
    }
}
