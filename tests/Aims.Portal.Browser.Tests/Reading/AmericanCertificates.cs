using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of A-LIGN, Schellman and Coalfire ISO: letter paper, the scope as a paragraph of its own, places in scope on an annex.</summary>
internal static class AmericanCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("align-27001-27701-en-two-standards", "A-LIGN", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "ISMS-CF-031225", HolderName = "Cedar Fathom, Inc.", HolderAddress = "2200 Alder Street, Floor 9\nPortland, OR 97201\nUnited States",
            Scope = "The scope of the ISO/IEC 27001:2022 certification includes the information security management system (ISMS) supporting the Cedar Fathom observability platform, and is aligned with the Statement of Applicability, version 4.2, dated January 6, 2025", SoaVersion = "4.2", SoaDate = Day("2025-01-06"),
            OriginalDate = Day("2022-03-14"), IssueDate = Day("2025-03-12"), ExpiryDate = Day("2028-03-13"), CertificationBody = "A-LIGN Compliance and Security, Inc.", AccreditationBody = "ANAB",
        })
        {
            AlsoRight = [("CertificationBody", "A-LIGN"), ("CertificationBody", "A-LIGN Compliance and Security, Inc. dba A-LIGN"), ("Scope", "the information security management system (ISMS) supporting the Cedar Fathom observability platform")],
            Html = (f, d) => Page("h1 { font: 300 32pt Arial; color: #1b2a6b } p { margin: 3mm 0 } .d { display: grid; grid-template-columns: repeat(3, 1fr); border-top: 2pt solid #f58220; padding-top: 4mm }", $"""
                <section><h1>Certificate of Registration</h1><p>Information and Privacy Management System</p><p>This certificate is granted to</p><h2>{T(f.HolderName)}</h2><p>{Br(f.HolderAddress)}</p><p>whose management systems were assessed by A-LIGN Compliance and Security, Inc. dba A-LIGN and conform to</p><h2>ISO/IEC 27001:2022<br>ISO/IEC 27701:2019 (PII Processor)</h2><p>{T(f.Scope)}.</p><br>
                <div class="d"><div><b>Certificate Number</b><br>{f.Number}</div><div><b>Original Registration Date</b><br>{d(f.OriginalDate)}</div><div><b>Issue Date</b><br>{d(f.IssueDate)}</div></div><p><b>Expiration Date</b> {d(f.ExpiryDate)}</p>{Signature(8)}<p>Authorized by: Certification Director</p><div class="foot s">{Mark("ANAB", "ACCREDITED", "ISO/IEC 17021-1")}<p>A-LIGN, 400 N. Ashley Drive, Suite 1325, Tampa, FL 33602 · This certificate relates to the management system, not to products. Page 1 of 1</p></div></section>
                """, size: Letter),
        },
        new("align-42001-en-month-first", "A-LIGN", "en", DateForm.MonthFirst, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS-NQ-100725", HolderName = "Halyard Point Robotics, LLC", HolderAddress = "75 Binney Wharf, Cambridge, Massachusetts 02142", Scope = "AIMS supporting the provider and producer roles for the Halyard picking models", IssueDate = Day("2025-10-07"), OriginalDate = Day("2025-10-07"), ExpiryDate = Day("2028-10-06"), CertificationBody = "A-LIGN", AccreditationBody = "ANAB", VerificationUrl = "a-lign.example/certificate-directory",
        })
        {
            AlsoRight = [("CertificationBody", "A-LIGN Compliance and Security, Inc.")],
            Html = (f, d) => Page("td { padding: 3mm 8mm 3mm 0; font-size: 11pt } td:first-child { color: #1b2a6b; text-transform: uppercase; font-size: 8pt; width: 50mm }", $"""
                <section>{Watermark("A-LIGN")}<h1>ISO/IEC 42001:2023 Certification</h1><br><table><tr><td>Client</td><td>{T(f.HolderName)}</td></tr><tr><td>Location</td><td>{T(f.HolderAddress)}</td></tr><tr><td>Scope</td><td>{T(f.Scope)}</td></tr><tr><td>Cert. #</td><td>{f.Number}</td></tr><tr><td>Issued</td><td>{d(f.IssueDate)}</td></tr><tr><td>Originally issued</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Expires</td><td>{d(f.ExpiryDate)}</td></tr><tr><td>Certified by</td><td>A-LIGN</td></tr><tr><td>Accreditation</td><td>{Mark("ANAB")}</td></tr><tr><td>Look up</td><td>{f.VerificationUrl}</td></tr></table></section>
                """, size: Letter),
        },
        new("schellman-27001-en-annex", "Schellman", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "1298123-5", HolderName = "Northgate Quill LLC", HolderAddress = "410 Larkspur Avenue, Suite 1200\nDenver, Colorado 80202",
            Scope = "The scope of the ISO/IEC 27001:2022 certification is limited to the information security management system (ISMS) supporting the Quill contract lifecycle software-as-a-service, and in accordance with the statement of applicability, version 2024.2, dated September 30, 2024", SoaVersion = "2024.2", SoaDate = Day("2024-09-30"),
            OriginalDate = Day("2018-12-18"), IssueDate = Day("2024-12-11"), ExpiryDate = Day("2027-12-17"), CertificationBody = "Schellman Compliance, LLC", AccreditationBody = "ANAB", MlaMark = true,
        })
        {
            AlsoRight = [("CertificationBody", "Schellman"), ("Scope", "the information security management system (ISMS) supporting the Quill contract lifecycle software-as-a-service")],
            Html = (f, d) => Page("section { border: 5mm solid #12344d; text-align: center } h1 { font: 24pt 'Liberation Serif' } p { margin: 3mm 0 } .d { display: flex; justify-content: space-between; font-size: 9pt } td { padding: 2mm 6mm; border: .5pt solid #aaa }", $"""
                <section><p class="b">SCHELLMAN</p><h1>Certificate of Registration<br>Information Security Management System - ISO/IEC 27001:2022</h1><p>The Certification Body of Schellman Compliance, LLC hereby certifies that the following organization operates an information security management system that conforms to the requirements of ISO/IEC 27001:2022</p><h1>{T(f.HolderName)}</h1><p>for the following scope of registration</p><p>{T(f.Scope)}.</p><p>which includes the following in-scope location(s) on page 2</p><br>
                <p>Certificate Number: {f.Number}</p><p>Authorized by:<br>{Signature(1)}<br>Christina Aldous, President, Schellman Compliance, LLC<br>4010 W Boy Scout Boulevard, Suite 600, Tampa, Florida 33607</p><div class="d"><span>Issue Date<br>{d(f.IssueDate)}</span><span>Original Registration Date<br>{d(f.OriginalDate)}</span><span>Expiration Date<br>{d(f.ExpiryDate)}</span><span>Certificate Version<br>Version 2</span></div><br>{Mark("ANAB", "ACCREDITED")} {Mark("IAF", "MLA")}<p class="s">Page 1 of 2</p></section>
                <section><h1>In-scope Location(s)</h1><table style="margin:auto"><tr><td class="b">Location</td><td class="b">Function / Role</td></tr><tr><td>410 Larkspur Avenue, Suite 1200<br>Denver, Colorado 80202</td><td>Main Location of the ISMS</td></tr><tr><td>Northgate Quill UK Ltd<br>12 Fetter Row, London EC4A 1ZZ</td><td>Engineering</td></tr></table><br><p>Condition: this certificate is to be returned on request. First surveillance by {d(Day("2025-12-18"))}.</p><p class="s">Page 2 of 2</p></section>
                """, size: Letter),
        },
        new("schellman-42001-en-left", "Schellman", "en", DateForm.Ordinal, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "8012204-1", HolderName = "Saltbox Meridian Corporation", HolderAddress = "One Saltbox Plaza, Raleigh, NC 27601", Scope = "The AIMS supporting the role of AI producer and provider for the Meridian Answers feature, in accordance with the statement of applicability, version 1.3, dated 2nd May 2025", SoaVersion = "1.3", SoaDate = Day("2025-05-02"),
            OriginalDate = Day("2025-07-01"), IssueDate = Day("2025-07-01"), ExpiryDate = Day("2028-06-30"), CertificationBody = "Schellman Compliance, LLC", VerificationUrl = "https://www.schellman.example/certificate-directory",
        })
        {
            AlsoRight = [("CertificationBody", "Schellman")],
            Html = (f, d) => Page("section { padding-left: 70mm } .band { position: absolute; left: 0; top: 0; bottom: 0; width: 58mm; background: #12344d; color: #fff; padding: 18mm 7mm } p { margin: 3.5mm 0 }", $"""
                <section><div class="band"><p class="b">Schellman</p><p>Certificate number<br>{f.Number}</p><p>Originally registered<br>{d(f.OriginalDate)}</p><p>Issued<br>{d(f.IssueDate)}</p><p>Expires<br>{d(f.ExpiryDate)}</p></div><h1>{T(f.HolderName)}</h1><p>{T(f.HolderAddress)}</p><p>has an Artificial Intelligence Management System that conforms to</p><h1>ISO/IEC 42001:2023</h1><p>Scope of registration</p><p style="width:58mm;text-align:justify">{Parted(f.Scope)}.</p>{Signature(3)}<p>Schellman Compliance, LLC</p><p class="s">Verify at {f.VerificationUrl}. Not all registrations are listed.</p></section>
                """, size: Letter),
        },
        new("coalfire-27001-en-framed", "Coalfire ISO", "en", DateForm.MonthFirst, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "CISO-27K-2024-0173", HolderName = "Copperline Health Exchange, Inc.", HolderAddress = "8480 E. Orchard Road, Suite 4000, Greenwood Village, CO 80111, USA", Scope = "Development and operation of the Copperline record-exchange network hosted in two cloud regions", SoaVersion = "3", SoaDate = Day("2024-05-08"), OriginalDate = Day("2021-07-23"), CycleStart = Day("2024-07-19"), ExpiryDate = Day("2027-07-22"),
            CertificationBody = "Coalfire ISO, Inc.", AccreditationBody = "ANAB",
        })
        {
            AlsoRight = [("CertificationBody", "Coalfire ISO")],
            Arguable = [("IssueDate", "2024-07-19")],
            Html = (f, d) => Page("section { text-align: center; outline: 1mm solid #c8102e; outline-offset: -8mm } h1 { font-size: 27pt; margin: 4mm } p { margin: 3mm }", $"""
                <section><h1>COALFIRE ISO</h1><p>hereby awards</p><h1>{T(f.HolderName)}</h1><p>{T(f.HolderAddress)}</p><p>this certificate, attesting that its Information Security Management System meets ISO/IEC 27001:2022, for</p><p class="b">{T(f.Scope)}</p><p>Statement of Applicability v{f.SoaVersion} ({d(f.SoaDate)})</p><p>Certificate ID {f.Number}</p><p>Initial Certification {d(f.OriginalDate)} | Recertified {d(f.CycleStart)} | Valid through {d(f.ExpiryDate)}</p>{Signature(5)}<p>Managing Principal, Coalfire ISO, Inc.</p>{Mark("ANAB", "ACCREDITED", "MANAGEMENT SYSTEMS CERTIFICATION BODY")}<div class="foot s">Coalfire ISO, Inc. · 12735 Morris Road Ext., Suite 250, Alpharetta, GA 30004 · Certificate printed 08/02/2024</div></section>
                """, size: Letter),
        },
        new("coalfire-42001-en-landscape", "Coalfire ISO", "en", DateForm.DayMonYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "CISO-AI-2025-0009", HolderName = "Cedar Fathom, Inc.", Scope = "Fathom Explain, an assistant that explains incidents to operators", OriginalDate = Day("2025-09-04"), ExpiryDate = Day("2028-09-03"), CertificationBody = "Coalfire ISO",
        })
        {
            AlsoRight = [("CertificationBody", "Coalfire ISO, Inc.")],
            Arguable = [("IssueDate", "2025-09-04"), ("CycleStart", "2025-09-04")],
            Html = (f, d) => Page("section { border-left: 24mm solid #c8102e } h1 { font: bold 30pt 'Liberation Serif' } p { margin: 2.6mm 0 }", $"""
                <section><h1>Certificate of Conformity</h1><p>This certifies that the artificial intelligence management system of</p><h2>{T(f.HolderName)}</h2><p>has been found to conform to the standard <b>ISO/IEC 42001:2023</b> in respect of</p><p class="b">{T(f.Scope)}</p><br><div class="cols"><div>{f.Number}<br><span class="s">Certificate identifier</span></div><div>{d(f.OriginalDate)}<br><span class="s">Date certified</span></div><div>{d(f.ExpiryDate)}<br><span class="s">Date of expiration</span></div></div><br>{Signature(14)}<p>For Coalfire ISO</p></section>
                """, size: Landscape),
        },
    ];
}
