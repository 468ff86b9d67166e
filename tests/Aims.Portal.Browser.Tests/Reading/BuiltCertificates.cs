using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using static Aims.Portal.Browser.Tests.Reading.DateForms;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Built with PdfPig's writer: the fonts every reader has, letters one by one, lines from the bottom up, a page with nothing on it.</summary>
internal static class BuiltCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("lrqa-27001-en-built-plain", "LRQA", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2013", Number = "LRQ4006123/B", HolderName = "Broadmere Union Trustees Limited", HolderAddress = "Broadmere House, 2 Castle Terrace, Dublin D02 ZZ99, Ireland", Scope = "Administration of pension trusts", OriginalDate = Day("2008-11-21"), CycleStart = Day("2020-11-21"), IssueDate = Day("2020-11-16"), ExpiryDate = Day("2023-11-20"),
            CertificationBody = "LRQA Limited", AccreditationBody = "UKAS", AccreditationMark = "0001",
        })
        {
            AlsoRight = [("CertificationBody", "LRQA")],
            Draw = (f, d) =>
            {
                var builder = new PdfDocumentBuilder();
                var (plain, bold) = (builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold));
                var page = builder.AddPage(PageSize.A4);
                void Say(double y, string text, bool strong = false, double size = 11) => page.AddText(text, size, new PdfPoint(70, y), strong ? bold : plain);
                Say(760, "CERTIFICATE OF APPROVAL", true, 20);
                Say(720, "This is to certify that the Information Security Management System of:");
                Say(690, f.HolderName, true, 15);
                Say(672, f.HolderAddress!);
                Say(640, "has been approved by LRQA Limited to the following standard:");
                Say(616, "ISO/IEC 27001:2013", true, 14);
                Say(580, "The approved management system applies to: " + f.Scope + ".");
                Say(520, "Approval Certificate No: " + f.Number);
                Say(500, "Original Approval: " + d(f.OriginalDate) + "     Current Certificate: " + d(f.CycleStart) + "     Certificate Expiry: " + d(f.ExpiryDate), size: 9);
                Say(480, "Date of issue: " + d(f.IssueDate));
                page.DrawRectangle(new PdfPoint(70, 380), 110, 50);
                Say(412, " UKAS MANAGEMENT", true, 8);
                Say(400, " SYSTEMS 0001", true, 8);
                Say(50, "1 Trinity Park, Bickenhill Lane, Birmingham B37 7ES. This approval is carried out in accordance with the assessment procedures and monitored by LRQA.", size: 6);
                builder.AddPage(PageSize.A4).AddText("This page is left blank on purpose.", 9, new PdfPoint(220, 420), plain);
                return builder.Build();
            },
        },
        new("linford-42001-en-built-letters", "Linford & Company", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "LCO-42001-25-006", HolderName = "Tallgrass Underwriting Technologies, Inc.", HolderAddress = "1900 Wazee Place, Denver, CO 80202", Scope = "AIMS for the Tallgrass quoting models", SoaVersion = "2.1", SoaDate = Day("2025-05-09"), IssueDate = Day("2025-06-16"), OriginalDate = Day("2025-06-16"), ExpiryDate = Day("2028-06-15"),
            CertificationBody = "Linford & Company LLP", AccreditationBody = "ANAB",
        })
        {
            AlsoRight = [("CertificationBody", "Linford & Co")],
            Draw = (f, d) =>
            {
                var builder = new PdfDocumentBuilder();
                var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
                var page = builder.AddPage(PageSize.Letter);
                void Spell(double x, double y, string text, double size = 11)
                {
                    foreach (var letter in text)
                    {
                        // A space is no letter: it is a step to the right.
                        if (letter != ' ') page.AddText(letter.ToString(), size, new PdfPoint(x, y), font);
                        x += (letter == ' ' ? 0.27 * size : page.MeasureText(letter.ToString(), size, new PdfPoint(0, y), font)[0].EndBaseLine.X) + 0.15;
                    }
                }

                Spell(90, 700, "CERTIFICATE", 30);
                Spell(90, 660, "Linford & Company LLP certifies that");
                Spell(90, 630, f.HolderName, 17);
                Spell(90, 612, f.HolderAddress!);
                Spell(90, 580, "operates an artificial intelligence management system in conformance with ISO/IEC 42001:2023");
                Spell(90, 550, "Scope: " + f.Scope);
                Spell(90, 530, $"Statement of Applicability: version {f.SoaVersion}, {d(f.SoaDate)}");
                Spell(90, 480, "Certificate number: " + f.Number);
                Spell(90, 462, "Initial issue: " + d(f.OriginalDate));
                Spell(330, 462, "Current issue: " + d(f.IssueDate));
                Spell(90, 444, "Expires: " + d(f.ExpiryDate));
                Spell(90, 380, "ANAB ACCREDITED");
                Spell(90, 60, "Page 1 of 1", 8);
                return builder.Build();
            },
        },
        new("orbis-27001-en-built-upwards", "Orbis Standards Council (invented)", "en", DateForm.Dots, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "OSC.27.0091", HolderName = "Novak & Brandl Treuhand GmbH", Scope = "Bookkeeping and payroll for small companies", CycleStart = Day("2024-05-02"), ExpiryDate = Day("2027-05-01"), CertificationBody = "Orbis Standards Council",
        })
        {
            Arguable = [("IssueDate", "2024-05-02")],
            Draw = (f, d) =>
            {
                var builder = new PdfDocumentBuilder();
                var font = builder.AddStandard14Font(Standard14Font.Courier);
                var page = builder.AddPage(PageSize.A4);
                string[] lines =
                [
                    "ORBIS STANDARDS COUNCIL", "", "CERTIFICATE No " + f.Number, "", "Holder:    " + f.HolderName, "Norm:      ISO/IEC 27001:2022", "Activity:  " + f.Scope, "", $"Validity:  {d(f.CycleStart)} - {d(f.ExpiryDate)}", "", "The Registrar", "",
                    "Orbis Standards Council is not an accredited body.", "All rights reserved. Form 7 of 01.01.2019",
                ];
                for (var i = lines.Length - 1; i >= 0; i--)
                {
                    if (lines[i].Length > 0) page.AddText(lines[i], 11, new PdfPoint(64, 740 - 24 * i), font);
                }

                return builder.Build();
            },
        },
    ];
}
