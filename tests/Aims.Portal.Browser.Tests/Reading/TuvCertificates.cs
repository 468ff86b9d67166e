using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of TÜV SÜD, TÜV Rheinland and TÜV NORD: registration numbers in groups, places before dates, the accreditation as D-ZM.</summary>
internal static class TuvCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("tuvsud-27001-en-centred", "TÜV SÜD", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "12 310 54321 TMS", HolderName = "Falkenried Datensysteme GmbH", HolderAddress = "Falkenried 88\n20251 Hamburg\nGermany",
            Scope = "Hosting and managed operation of business\napplications, including data-centre services,\nservice desk and software maintenance", SoaVersion = "2.3", SoaDate = Day("2024-11-28"), IssueDate = Day("2025-01-20"), CycleStart = Day("2025-01-22"), ExpiryDate = Day("2028-01-21"),
            CertificationBody = "TÜV SÜD Management Service GmbH", AccreditationBody = "DAkkS", AccreditationMark = "D-ZM-14999-01-00",
        })
        {
            AlsoRight = [("CertificationBody", "TÜV SÜD")],
            Html = (f, d) => Page("h1 { font: 34pt Arial; letter-spacing: 10pt; color: #0046ad } .c p { margin: 3.2mm 0 } .rail { position: absolute; left: 0; top: 0; bottom: 0; width: 11mm; background: #0046ad; color: #fff; writing-mode: vertical-rl; padding: 12mm 2mm; font-size: 9pt }", $"""
                <section><div class="rail">ZERTIFIKAT ◆ CERTIFICATE ◆ 認證證書 ◆ CERTIFICADO ◆ CERTIFICAT</div><div class="c"><br><h1>CERTIFICATE</h1><p>The Certification Body<br>of {T(f.CertificationBody)}</p><p>certifies that</p>
                <p class="b" style="font-size:16pt">{T(f.HolderName)}</p><p>{Br(f.HolderAddress)}</p><p>has established and applies<br>an Information Security Management System according to<br>“Statement of Applicability” for</p><p class="b">{Br(f.Scope)}.</p>
                <p>An audit was performed, Order No. <b>70012345</b>.<br>Proof has been furnished that the requirements according to</p><h2>ISO/IEC 27001:2022</h2><p>are fulfilled.</p>
                <p>The certificate is valid from <b>{d(f.CycleStart)}</b> until <b>{d(f.ExpiryDate)}</b>.<br>Certificate Registration No.: <b>{f.Number}</b>.<br>Version of the statement of applicability: {f.SoaVersion} / {d(f.SoaDate)}</p></div>
                <div class="cols" style="margin-top:10mm"><div>{Signature(1)}<br>Head of Certification Body<br>Munich, {d(f.IssueDate)}</div><div class="r">{Mark("DAkkS", "Deutsche Akkreditierungsstelle", f.AccreditationMark!)}</div></div>
                <div class="foot s c">Page 1 of 1<br>TÜV SÜD Management Service GmbH • Zertifizierungsstelle • Ridlerstraße 65 • 80339 München • Germany</div></section>
                """),
        },
        new("tuvsud-42001-en-landscape-turned", "TÜV SÜD", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "QS6 115522 0002 Rev. 00", HolderName = "Rheinquell KI GmbH", HolderAddress = "Hansaring 97, 50670 Köln, Germany",
            Scope = "Development and provision of generative assistants for tax advisers", OriginalDate = Day("2025-07-31"), IssueDate = Day("2025-08-04"), ExpiryDate = Day("2028-07-30"), CertificationBody = "TÜV SÜD America Inc.",
            AccreditationBody = "ANAB", VerificationUrl = "www.tuvsud.example/ps-cert?q=cert:QS6",
        })
        {
            Finish = Finish.TurnedBack,
            AlsoRight = [("CertificationBody", "TÜV SÜD"), ("Number", "QS6 115522 0002")],
            Html = (f, d) => Page(".land { position: absolute; left: 210mm; top: 0; width: 296mm; height: 209mm; transform-origin: 0 0; transform: rotate(90deg); padding: 16mm 24mm; border: 3mm double #0046ad } td { padding: 2mm 5mm 2mm 0 }", $"""
                <section style="padding:0"><div class="land"><div class="r b">Certificate</div><p>No. {f.Number}</p><br><table>
                <tr><td class="b">Holder of Certificate:</td><td>{T(f.HolderName)}<br>{T(f.HolderAddress)}</td></tr><tr><td class="b">Certification Mark:</td><td>{Mark("TÜV SÜD", "ISO/IEC 42001")}</td></tr>
                <tr><td class="b">Scope of Certificate:</td><td>{T(f.Scope)}</td></tr><tr><td class="b">Standard(s):</td><td>ISO/IEC 42001:2023</td></tr><tr><td class="b">Report No.:</td><td>AIMS-713009</td></tr>
                <tr><td class="b">Effective Date of first certification:</td><td>{d(f.OriginalDate)}</td></tr><tr><td class="b">Valid until:</td><td>{d(f.ExpiryDate)}</td></tr></table><br>
                <p>The Certification Body of {f.CertificationBody} certifies that the company mentioned above has established and is maintaining an artificial intelligence management system that meets the requirements of the listed standard. See also {f.VerificationUrl}</p><br>
                <div class="cols"><div>Date, {d(f.IssueDate)} {Signature(12)}</div><div>{Mark("ANAB", "ACCREDITED")}</div></div><p class="s">Page 1 of 1 — TÜV SÜD America Inc. • 401 Edgewater Place, Suite 500 • Wakefield, MA 01880 • USA</p></div></section>
                """),
        },
        new("tuvrheinland-27001-en-left-labels", "TÜV Rheinland", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "01 153 1912345", HolderName = "Brückenhof Versicherungsdienste AG", HolderAddress = "Rheinuferstr. 14\n51149 Köln\nGermany", Scope = "Claims handling and policy administration on behalf of insurers, incl. the operation of the portals used for it",
            IssueDate = Day("2025-10-27"), CycleStart = Day("2025-11-03"), ExpiryDate = Day("2028-11-02"), CertificationBody = "TÜV Rheinland Cert GmbH", AccreditationBody = "DAkkS", AccreditationMark = "D-ZM-16999-01-00", VerificationUrl = "www.certipedia.example/quality_marks/9000012345",
        })
        {
            AlsoRight = [("CertificationBody", "TÜV Rheinland")],
            Html = (f, d) => Page("h1 { font: bold 30pt Arial; color: #005da8; margin-bottom: 9mm } td { padding: 2.5mm 0 } td:first-child { width: 52mm }", $"""
                <section><h1>Certificate</h1><table><tr><td>Standard</td><td class="b">ISO/IEC 27001:2022</td></tr><tr><td>Certificate Registr. No.</td><td class="b">{f.Number}</td></tr>
                <tr><td>Certificate Holder:</td><td class="b">{T(f.HolderName)}<br>{Br(f.HolderAddress)}</td></tr><tr><td></td><td>including the locations according to annex</td></tr><tr><td>Scope:</td><td>{T(f.Scope)}</td></tr>
                <tr><td></td><td>Proof has been furnished by means of an audit that the requirements of ISO/IEC 27001:2022 are met.</td></tr>
                <tr><td>Validity:</td><td>The certificate is valid from {d(f.CycleStart)} until {d(f.ExpiryDate)}.<br>First certification 2013</td></tr><tr><td></td><td><br>{d(f.IssueDate)}<br>{Signature(4)}<br>TÜV Rheinland Cert GmbH<br>Am Grauen Stein · 51105 Köln</td></tr></table>
                <div class="foot">{Code(3)} {Mark("DAkkS", "Deutsche", "Akkreditierungsstelle", f.AccreditationMark!)} <span class="s">{f.VerificationUrl}</span></div></section>
                <section><h1>Annex to certificate</h1><p>Standard ISO/IEC 27001:2022<br>Certificate Registr. No. {f.Number}</p><br><table><tr><td class="b">No.</td><td class="b" style="width:90mm">Location</td><td class="b">Scope</td></tr>
                <tr><td>/01</td><td>Brückenhof Versicherungsdienste AG<br>Rheinuferstr. 14, 51149 Köln</td><td>as above</td></tr><tr><td>/02</td><td>Brückenhof Service GmbH<br>Am Wehrhahn 200, 40211 Düsseldorf</td><td>Claims handling</td></tr></table><div class="foot s">{d(f.IssueDate)} · Page 1 of 1</div></section>
                """),
        },
        new("tuvrheinland-42001-bilingual-side", "TÜV Rheinland", "en+zh-Hant", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS 60199012 0001", HolderName = "Victoria Loom Data Limited", HolderAddress = "Flat B, 9/F, Wing Cheong Factory Building, 121 King Lam Street, Cheung Sha Wan, Hong Kong",
            Scope = "Operation of a retrieval-augmented assistant for the staff of trustees and fund administrators", OriginalDate = Day("2025-04-30"), IssueDate = Day("2025-04-30"), ExpiryDate = Day("2028-04-29"), CertificationBody = "TÜV Rheinland Hong Kong Limited",
        })
        {
            AlsoRight = [("CertificationBody", "TÜV Rheinland"), ("HolderName", "維港織機數據有限公司"), ("HolderAddress", "香港長沙灣瓊林街121號永昌工廠大廈9樓B室"), ("Scope", "營運供受託人及基金行政人員使用之檢索增強助理"), ("CertificationBody", "德國萊茵TÜV香港有限公司")],
            Html = (f, d) => Page("td { width: 50%; padding: 2.4mm 4mm; border-bottom: .4pt solid #9bc } td + td { border-left: .4pt solid #9bc } h1 { color: #005da8 }", $"""
                <section><div class="cols"><h1>CERTIFICATE</h1><h1>證書</h1></div><br><table style="width:100%">
                <tr><td>Certificate No.: <b>{f.Number}</b></td><td>證書編號：<b>{f.Number}</b></td></tr><tr><td>The certification body hereby confirms that the company<br><b>{T(f.HolderName)}</b></td><td>本認證機構茲證明<br><b>維港織機數據有限公司</b></td></tr>
                <tr><td>{T(f.HolderAddress)}</td><td>香港長沙灣瓊林街121號永昌工廠大廈9樓B室</td></tr><tr><td>has established and maintains an artificial intelligence management system for</td><td>已就下列範圍建立並維持人工智能管理體系</td></tr>
                <tr><td><b>{T(f.Scope)}</b></td><td><b>營運供受託人及基金行政人員使用之檢索增強助理</b></td></tr><tr><td>that fulfils ISO/IEC 42001:2023</td><td>符合 ISO/IEC 42001:2023</td></tr>
                <tr><td>Initial certification: {d(f.OriginalDate)}<br>Valid until: {d(f.ExpiryDate)}</td><td>首次認證：{d(f.OriginalDate)}<br>有效至：{d(f.ExpiryDate)}</td></tr><tr><td>Date of issue: {d(f.IssueDate)}</td><td>簽發日期：{d(f.IssueDate)}</td></tr></table><br>{Signature(5)}
                <div class="foot s">TÜV Rheinland Hong Kong Limited 德國萊茵TÜV香港有限公司 · 3-5/F, 9 Hong Kong Science Park West Avenue, Shatin, Hong Kong · www.tuv.example</div></section>
                """),
        },
        new("tuvnord-27001-en-din-dots", "TÜV NORD", "en", DateForm.Dots, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2024", Number = "44 121 24990077", HolderName = "Hollerbusch & Söhne Logistik GmbH & Co. KG", HolderAddress = "Am Kaiserkai 60\n20457 Hamburg\nGermany", Scope = "Planning and control of container transport;\ncustoms declarations; operation of the tracking portal",
            SoaVersion = "7", SoaDate = Day("2025-01-15"), OriginalDate = Day("2013-02-26"), IssueDate = Day("2025-02-18"), CycleStart = Day("2025-02-26"), ExpiryDate = Day("2028-02-25"), CertificationBody = "TÜV NORD CERT GmbH", AccreditationBody = "DAkkS", AccreditationMark = "D-ZM-12999-01-01",
        })
        {
            AlsoRight = [("CertificationBody", "TÜV NORD"), ("Edition", "2022")],
            Html = (f, d) => Page("h1 { font: bold 40pt Arial; color: #001ed2 } p { margin: 3mm 0 } td { padding: 1mm 10mm 1mm 0; font-size: 9pt }", $"""
                <section><h1>CERTIFICATE</h1><p>Management system as per<br><b>DIN EN ISO/IEC 27001 : 2024</b></p><p>In accordance with TÜV NORD CERT procedures, it is hereby certified that</p><p class="b">{T(f.HolderName)}<br>{Br(f.HolderAddress)}</p>
                <p>applies a management system in line with the above standard for the following scope</p><p class="b">{Br(f.Scope)}</p><p>Statement of applicability: Rev. {f.SoaVersion} of {d(f.SoaDate)}</p><br>
                <table><tr><td>Certificate Registration No. {f.Number}<br>Audit Report No. 3531 2299</td><td>Valid from {d(f.CycleStart)}<br>Valid until {d(f.ExpiryDate)}<br>Initial certification {d(f.OriginalDate)}</td></tr></table><br>{Signature(8)}<p>Certification Body<br>at TÜV NORD CERT GmbH</p><p class="r">Essen, {d(f.IssueDate)}</p>
                <p class="s">This certification was conducted in accordance with the TÜV NORD CERT auditing and certification procedures and is subject to regular surveillance audits.</p><div class="foot s">TÜV NORD CERT GmbH　Am TÜV 1　45307 Essen　www.tuev-nord-cert.example　{Mark("DAkkS", f.AccreditationMark!)}</div></section>
                """),
        },
        new("tuvnord-42001-en-scan", "TÜV NORD", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "44 199 25880011", HolderName = "Stettiner Blick Medizintechnik GmbH", HolderAddress = "Kieler Straße 303, 22525 Hamburg, Germany", Scope = "Development of image recognition for endoscopy",
            CycleStart = Day("2025-12-01"), ExpiryDate = Day("2028-11-30"), CertificationBody = "TÜV NORD CERT GmbH", IssueDate = Day("2025-11-24"),
        })
        {
            Finish = Finish.JpegScan,
            AlsoRight = [("CertificationBody", "TÜV NORD")],
            Html = (f, d) => Page("section { border: 2mm solid #001ed2; text-align: center; font-size: 13pt } h1 { font: bold 40pt Arial; margin: 14mm 0 } p { margin: 7mm 0 }", $"""
                <section><h1>CERTIFICATE</h1><p>for the management system according to<br><b>ISO/IEC 42001:2023</b></p><p>The proof of the conforming application with the regulation was furnished and is certified for</p><p class="b">{T(f.HolderName)}</p><p>{T(f.HolderAddress)}</p><p>Scope</p><p class="b">{T(f.Scope)}</p>
                <p>Certificate Registration No.: {f.Number}<br>Valid from {d(f.CycleStart)} until {d(f.ExpiryDate)}</p>{Signature(10)}<p>Essen, {d(f.IssueDate)}</p><p style="font-size:9pt">TÜV NORD CERT GmbH, Am TÜV 1, 45307 Essen</p></section>
                """),
        },
    ];
}
