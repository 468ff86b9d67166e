using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of DEKRA, NQA and DQS.</summary>
internal static class DekraAndNqaCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("dekra-27001-en-two-lines", "DEKRA", "en", DateForm.Dots, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "110724033/1", HolderName = "Weidenkamp Energiedaten GmbH", HolderAddress = "Handwerkstraße 150, 70565 Stuttgart, Germany", Scope = "Collection, validation and delivery of metering data for grid operators", SoaVersion = "4.0", SoaDate = Day("2024-02-14"),
            OriginalDate = Day("2018-03-27"), IssueDate = Day("2024-03-20"), CycleStart = Day("2024-03-27"), ExpiryDate = Day("2027-03-26"), CertificationBody = "DEKRA Certification GmbH", AccreditationBody = "DAkkS", AccreditationMark = "D-ZM-16999-01-02",
        })
        {
            AlsoRight = [("CertificationBody", "DEKRA")],
            Html = (f, d) => Page("h1 { font: bold 36pt Arial; color: #006b52; text-align: right } .k { color: #006b52; font-size: 9pt; margin-top: 5mm }", $"""
                <section><h1>CERTIFICATE</h1><p class="r">ISO/IEC 27001:2022</p><p class="k">DEKRA Certification GmbH hereby certifies that the organization</p><h2>{T(f.HolderName)}</h2><p class="k">Scope of certification:</p><p class="b">{T(f.Scope)}</p><p class="k">SoA:</p><p>V{f.SoaVersion} from {d(f.SoaDate)}</p><p class="k">Certified location:</p><p>{T(f.HolderAddress)}</p>
                <p class="k">has established and maintains an information security management system according to the above mentioned standard. The conformity was adduced with audit report no. A24021234.</p><br><br>
                <div class="cols" style="font-size:9pt;white-space:nowrap;gap:4mm"><div>Certificate registration no.:<br>Validity of previous certificate:</div><div>{f.Number}<br>{d(Day("2024-03-26"))}</div><div>Certificate valid from:<br>Certificate valid to:</div><div>{d(f.CycleStart)}<br>{d(f.ExpiryDate)}</div></div><br><p class="s">First certification: {d(f.OriginalDate)}</p><br>{Signature(3)}<p>DEKRA Certification GmbH<br>Stuttgart, {d(f.IssueDate)}</p>
                <div class="foot s">{Mark("DAkkS", f.AccreditationMark!)}<p>DEKRA Certification GmbH * Handwerkstraße 15 * D-70565 Stuttgart * www.dekra-certification.example　page 1 of 1</p></div></section>
                """),
        },
        new("dekra-42001-en-sideways", "DEKRA", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "NL-6022345", HolderName = "Zilvervos Beeldherkenning B.V.", HolderAddress = "Meander 1051, 6825 MJ Arnhem, The Netherlands", Scope = "Design, delivery and support of camera-based counting of passengers with machine-learned models", CycleStart = Day("2025-05-28"), ExpiryDate = Day("2028-05-27"), CertificationBody = "DEKRA Certification B.V.",
            AccreditationBody = "RvA", AccreditationMark = "C 998", VerificationUrl = "https://www.dekra-product-safety.example/certificates",
        })
        {
            // The text runs up the paper and nothing in the file says so.
            AlsoRight = [("CertificationBody", "DEKRA"), ("AccreditationMark", "RvA C 998")],
            Arguable = [("IssueDate", "2025-05-28")],
            Html = (f, d) => Page(".up { position: absolute; left: 0; top: 296mm; width: 296mm; height: 209mm; transform-origin: 0 0; transform: rotate(-90deg); padding: 18mm 25mm; text-align: center } h1 { font-size: 30pt; color: #006b52 } p { margin: 3mm 0 }", $"""
                <section style="padding:0"><div class="up"><h1>CERTIFICATE</h1><p>Number: {f.Number}</p><p>The management system of the organization:</p><p class="b" style="font-size:18pt">{T(f.HolderName)}</p><p>{T(f.HolderAddress)}</p><p>including the implementation meets the requirements of the standard:</p><p class="b" style="font-size:16pt">ISO/IEC 42001:2023</p><p>Scope:</p><p>{T(f.Scope)}</p>
                <p>This certificate is valid from: {d(f.CycleStart)}　until: {d(f.ExpiryDate)}</p>{Signature(2)}<p class="s">DEKRA Certification B.V. Meander 1051, 6825 MJ Arnhem P.O. Box 5185, 6802 ED Arnhem. Company registration 09085396. The validity of this certificate can be checked via {f.VerificationUrl}　{Mark("RvA", f.AccreditationMark!)}</p></div></section>
                """),
        },
        new("nqa-27001-en-ruled", "NQA", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "188123", HolderName = "Tamar & Lynher Legal Services LLP", HolderAddress = "Mutley House\n3 Derry's Cross\nPlymouth\nPL1 2ZZ", Scope = "Conveyancing and probate work, with the client portal that goes with it.", SoaVersion = "Issue 9", OriginalDate = Day("2021-06-29"), IssueDate = Day("2024-06-27"), ExpiryDate = Day("2027-06-29"),
            CertificationBody = "NQA", AccreditationBody = "UKAS", AccreditationMark = "0996", VerificationUrl = "www.nqa.example/certification/register",
        })
        {
            AlsoRight = [("CertificationBody", "National Quality Assurance Limited"), ("SoaVersion", "9")],
            Html = (f, d) => Page("h1 { font: 30pt 'Liberation Serif' } .row { display: flex; border-top: .5pt solid #000; padding: 2mm 0 } .row span:first-child { width: 60mm; color: #555 } p { margin: 3mm 0 }", $"""
                <section class="c" style="text-align:center"><h1>Certificate of Registration</h1><p>This is to certify that the Information Security Management System of</p><h2>{T(f.HolderName)}</h2><p>{Br(f.HolderAddress)}</p><p>applicable to</p><p class="b">{T(f.Scope)}</p><p class="s">Statement of Applicability: {f.SoaVersion}</p><p>has been assessed and registered by NQA against the provisions of</p><h2>ISO/IEC 27001:2022</h2><p class="s">This registration is subject to the company maintaining a management system, to the above standard, which will be monitored by NQA.</p><br>
                <div style="text-align:left"><div class="row"><span>Certificate No</span><span>{f.Number}</span></div><div class="row"><span>ISO Approval Date</span><span>{d(f.OriginalDate)}</span></div><div class="row"><span>Reissued</span><span>{d(f.IssueDate)}</span></div><div class="row"><span>Valid Until</span><span>{d(f.ExpiryDate)}</span></div><div class="row"><span>EAC Code</span><span>35</span></div></div>{Signature(11)}<p>Managing Director</p>
                <div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p>The use of the UKAS accreditation mark indicates accreditation in respect of those activities covered by the accreditation certificate number 0996 held by NQA. NQA is a trading name of NQA Certification Limited, Registration No. 09351758. Registered Office: Warwick House, Houghton Hall Park, Houghton Regis LU5 5ZX. Register: {f.VerificationUrl}</p></div></section>
                """),
        },
        new("nqa-42001-en-scan", "NQA", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AI-20417", HolderName = "Bluestem Ledger Inc.", HolderAddress = "1600 Prairie Star Parkway, Lenexa, Kansas 66220, USA", Scope = "AI features of the Bluestem accounting suite: anomaly detection, cash-flow forecasts and document capture", SoaVersion = "1.2", SoaDate = Day("2025-03-03"), OriginalDate = Day("2025-04-17"), IssueDate = Day("2025-04-22"), ExpiryDate = Day("2028-04-16"),
            CertificationBody = "NQA, USA", AccreditationBody = "ANAB",
        })
        {
            Finish = Finish.GreyScan,
            AlsoRight = [("CertificationBody", "NQA"), ("CertificationBody", "National Quality Assurance, U.S.A.")],
            Html = (f, d) => Page("section { font-size: 13pt } h1 { font: 30pt 'Liberation Serif' } p { margin: 4mm 0 } td { padding: 2mm 9mm 2mm 0 }", $"""
                <section><h1>Certificate of Registration</h1><p>NQA, USA certifies that the Artificial Intelligence Management System of:</p><h2>{T(f.HolderName)}</h2><p>{T(f.HolderAddress)}</p><p>(This certificate is valid for one site.)</p><p>applicable to:</p><p class="b">{T(f.Scope)}</p><p>(Statement of Applicability, v{f.SoaVersion}, {d(f.SoaDate)})</p><p>has been assessed and found to conform to:</p><h2>ISO/IEC 42001:2023</h2>
                <table><tr><td>Certificate Number:</td><td>{f.Number}</td></tr><tr><td>Certified Since:</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Certificate Issued:</td><td>{d(f.IssueDate)}</td></tr><tr><td>Valid Until:</td><td>{d(f.ExpiryDate)}</td></tr></table>{Signature(4)}<p>{Mark("ANAB", "ACCREDITED", "MANAGEMENT SYSTEMS")}</p></section>
                """, size: Letter),
        },
        new("dqs-42001-en-right-block", "DQS", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "31200777 AIMS23", HolderName = "Odenwald Stimme Software SE", HolderAddress = "August-Schanz-Straße 210\n60433 Frankfurt am Main\nGermany", Scope = "Development and operation of speech synthesis for public broadcasters.", CycleStart = Day("2025-06-11"), IssueDate = Day("2025-06-12"), ExpiryDate = Day("2028-06-10"), CertificationBody = "DQS GmbH", AccreditationBody = "DAkkS",
        })
        {
            AlsoRight = [("CertificationBody", "DQS")],
            Arguable = [("OriginalDate", "2025-06-12")],
            Html = (f, d) => Page("h1 { font: 44pt Arial; color: #0a4a8f; letter-spacing: 3pt } .blk { margin-left: 62mm } .lab { float: left; clear: left; width: 60mm; color: #555 } p { margin: 3mm 0 }", $"""
                <section><h1>CERTIFICATE</h1><br><p>This is to certify that</p><div class="blk"><h2>{T(f.HolderName)}</h2><p>{Br(f.HolderAddress)}</p></div><p>has implemented and maintains an <b>Artificial Intelligence Management System</b>.</p><p>Scope:</p><div class="blk"><p>{T(f.Scope)}</p></div><p>Through an audit, documented in a report, it was verified that the management system fulfills the requirements of the following standard:</p><h1 style="font-size:24pt">ISO/IEC 42001 : 2023</h1><br><br>
                <p><span class="lab">Certificate registration no.</span>{f.Number}</p><p><span class="lab">Valid from</span>{d(f.CycleStart)}</p><p><span class="lab">Valid until</span>{d(f.ExpiryDate)}</p><p><span class="lab">Date of certification</span>{d(f.IssueDate)}</p><br>{Signature(7)}<p>Markus Bleher, Managing Director</p>
                <div class="foot s">DQS GmbH, August-Schanz-Straße 21, 60433 Frankfurt am Main, Germany　{Mark("DAkkS", "Deutsche Akkreditierungsstelle")}　1 / 1</div></section>
                """),
        },
    ];
}
