using static Aims.Portal.Browser.Tests.Reading.DateForms;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Drawn with PDFsharp as older certificate programs do: words without spaces, columns out of order, ligatures, tight letters.</summary>
internal static class DrawnCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("dekra-27001-en-drawn-words", "DEKRA", "en", DateForm.DayMonYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "110725099", HolderName = "Kestrelmark Freight Systems Limited", HolderAddress = "Dock Road 14, Felixstowe, Suffolk IP11 3ZZ", Scope = "Booking and tracking of containers",
            OriginalDate = Day("2025-03-05"), IssueDate = Day("2025-03-07"), ExpiryDate = Day("2028-03-04"), CertificationBody = "DEKRA Certification UK Ltd", AccreditationBody = "UKAS", AccreditationMark = "0995",
        })
        {
            AlsoRight = [("CertificationBody", "DEKRA")],
            Draw = (f, d) =>
            {
                using var sheet = new Sheet();
                sheet.Words(60, 90, "CERTIFICATE", 30, true);
                sheet.Words(60, 150, "DEKRA Certification UK Ltd hereby confirms that the company");
                sheet.Words(60, 180, f.HolderName, 16, true);
                sheet.Words(60, 200, f.HolderAddress!);
                sheet.Words(60, 240, "runs an information security management system to ISO/IEC 27001:2022 in the area of", 9);
                sheet.Words(60, 262, f.Scope, 12, true);
                (string Label, string Value)[] rows = [("Registration number", f.Number), ("First certification", d(f.OriginalDate)), ("Date of issue", d(f.IssueDate)), ("End of validity", d(f.ExpiryDate))];
                for (var i = 0; i < rows.Length; i++)
                {
                    sheet.Words(60, 340 + 22 * i, rows[i].Label);
                    sheet.Words(240, 340 + 22 * i, rows[i].Value, 10, true);
                }

                sheet.Box(420, 700, 110, 50);
                sheet.Words(430, 720, "UKAS MANAGEMENT", 8, true);
                sheet.Words(430, 734, "SYSTEMS " + f.AccreditationMark, 8, true);
                sheet.Words(60, 800, "DEKRA Certification UK Ltd, Stokenchurch House, Oxford Road, High Wycombe HP14 3ZZ", 7);
                return sheet.Done();
            },
        },
        new("nqa-27001-en-drawn-columns", "NQA", "en", DateForm.Ordinal, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "200456/A/0001/UK/En", HolderName = "Larch & Loam Agritech Ltd", HolderAddress = "Fen Lane, Ely, CB6 3ZZ", Scope = "Crop advice from satellite images", SoaVersion = "2", SoaDate = Day("2024-09-03"), IssueDate = Day("2024-11-01"), OriginalDate = Day("2024-10-31"),
            ExpiryDate = Day("2027-10-30"), CertificationBody = "NQA Certification Limited", VerificationUrl = "nqa.example/verify/200456",
        })
        {
            AlsoRight = [("CertificationBody", "NQA")],
            Draw = (f, d) =>
            {
                using var sheet = new Sheet("LiberationSerif");
                string[] values = [d(f.ExpiryDate), d(f.IssueDate), d(f.OriginalDate), f.Number, f.Scope, f.HolderAddress!, f.HolderName];
                string[] labels = ["Valid until", "Issued", "First approved", "Certificate reference", "Scope", "Address", "Organisation"];
                // All values from the bottom up, then the foot, then all labels from the top down.
                for (var i = 0; i < values.Length; i++) sheet.Text(220, 460 - 36 * i, values[i], 12, true);
                sheet.Text(60, 810, "NQA Certification Limited, Warwick House, Houghton Hall Park, LU5 5ZX, United Kingdom. " + f.VerificationUrl, 7);
                for (var i = labels.Length - 1; i >= 0; i--) sheet.Text(60, 460 - 36 * i, labels[i], 12);
                sheet.Text(60, 520, $"The controls are those of the Statement of Applicability, version {f.SoaVersion}, {d(f.SoaDate)}.");
                sheet.Centred(110, "Certificate", 30, true);
                sheet.Centred(150, "Information security management to ISO/IEC 27001:2022", 14);
                sheet.Text(60, 620, "On behalf of NQA Certification Limited");
                return sheet.Done();
            },
        },
        new("intertek-27001-en-drawn-ligatures", "Intertek", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "0188001-02", HolderName = "Wakefield Office Software Ltd", HolderAddress = "Staffordshire House, 7 Sheffield Street, Fife, KY7 5ZZ", Scope = "Workflow and file software for official statistics offices: specification, configuration and first-line support", SoaVersion = "3.4",
            OriginalDate = Day("2022-02-01"), IssueDate = Day("2025-01-28"), ExpiryDate = Day("2028-01-31"), CertificationBody = "Intertek Certification Limited", AccreditationBody = "UKAS", AccreditationMark = "0014",
        })
        {
            AlsoRight = [("CertificationBody", "Intertek")],
            Draw = (f, d) =>
            {
                using var sheet = new Sheet("LiberationSerif");
                static string Joined(string text) => text.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal);
                sheet.Centred(100, Joined("Certificate of conformity"), 28);
                sheet.Centred(150, Joined("This certifies that the information security management system of"), 11);
                sheet.Centred(180, Joined(f.HolderName), 18, true);
                sheet.Centred(202, Joined(f.HolderAddress!), 10);
                sheet.Centred(236, Joined("conforms to"), 10);
                sheet.Centred(260, "ISO/IEC\u00a027001:2022", 18, true);
                sheet.Centred(300, Joined("The management system is applicable to:"), 10);
                var (first, second) = (f.Scope[..f.Scope.IndexOf(": ", StringComparison.Ordinal)], f.Scope[(f.Scope.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
                sheet.Centred(322, Joined(first + ":"), 11, true);
                sheet.Centred(338, Joined(second), 11, true);
                sheet.Centred(360, Joined("Statement of Applicability 3.4"), 9);
                sheet.Text(60, 440, Joined("Certificate No.:"));
                sheet.Text(60, 456, f.Number, 11, true);
                sheet.Text(230, 440, Joined("Initial certification:"));
                sheet.Text(230, 456, d(f.OriginalDate), 11, true);
                sheet.Text(400, 440, "Valid to:");
                sheet.Text(400, 456, d(f.ExpiryDate), 11, true);
                sheet.Text(60, 490, "Issued: " + d(f.IssueDate));
                sheet.Text(60, 780, Joined("Intertek Certification Limited, 10A Victory Park, Victory Road, Derby DE24 8ZF. Accredited by UKAS, office 0014."), 8);
                return sheet.Done();
            },
        },
        new("certpro-42001-en-drawn-narrow", "CertPro", "en", DateForm.DayFirst, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "CP-42K-00318", HolderName = "Peppercorn Junk Analytics (Asia) Limited", HolderAddress = "Room 905, 9/F, Wing On House, 71 Des Voeux Road Central, Hong Kong",
            Scope = "Development, maintenance and supply of machine-learning components for reconciliation of securities transactions, including documentation for customers and the monitoring of performance after release",
            OriginalDate = Day("2025-02-25"), IssueDate = Day("2025-02-28"), ExpiryDate = Day("2028-02-24"), CertificationBody = "CertPro Hong Kong", VerificationUrl = "https://certpro.example/validate",
        })
        {
            AlsoRight = [("CertificationBody", "CertPro")],
            Draw = (f, d) =>
            {
                using var sheet = new Sheet("LiberationSansNarrow");
                sheet.Tight(50, 80, "CERTIFICATE OF REGISTRATION", 22, true);
                sheet.Tight(50, 120, "CertPro Hong Kong certifies that");
                sheet.Tight(50, 140, f.HolderName, 14, true);
                sheet.Tight(50, 156, f.HolderAddress!, 9);
                sheet.Tight(50, 180, "has an AI management system that meets ISO/IEC 42001:2023 for the scope");
                string[] lines = ["Development, maintenance and supply of machine-learn-", "ing components for reconciliation of securities trans-", "actions, including documentation for customers and the", "monitoring of performance after release."];
                for (var i = 0; i < lines.Length; i++) sheet.Tight(50, 204 + 13 * i, lines[i], 11);
                sheet.Box(372, 60, 190, 90);
                sheet.Tight(380, 80, $"Certificate no. {f.Number}");
                sheet.Tight(380, 98, $"Date of initial registration {d(f.OriginalDate)}");
                sheet.Tight(380, 116, $"Date of issue {d(f.IssueDate)}");
                sheet.Tight(380, 134, $"Date of expiry {d(f.ExpiryDate)}");
                sheet.Tight(50, 780, $"Validate at {f.VerificationUrl}. CertPro Hong Kong, 26/F, 1 Hung To Road, Kwun Tong. Surveillance due 25/02/2026 and 25/02/2027.", 7);
                return sheet.Done();
            },
        },
    ];
}
