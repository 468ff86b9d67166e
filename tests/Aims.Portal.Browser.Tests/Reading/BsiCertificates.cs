using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of BSI: name and address beside each other, the dates in a block of four at the foot.</summary>
internal static class BsiCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("bsi-42001-en-block", "BSI", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS 812345", HolderName = "Thistle & Wren Software Ltd", HolderAddress = "4th Floor, Marlow House\n61 Candlemaker Row\nEdinburgh\nEH1 2QB\nUnited Kingdom",
            Scope = "The artificial intelligence management system governing the design, development, deployment and monitoring of the Wren Assist product line, acting as AI provider and AI producer. This is in accordance with the Statement of Applicability",
            SoaVersion = "2.0", SoaDate = Day("2025-02-01"), OriginalDate = Day("2025-02-19"), CycleStart = Day("2025-02-19"), IssueDate = Day("2025-06-03"), ExpiryDate = Day("2028-02-18"),
            CertificationBody = "BSI Assurance UK Limited", AccreditationBody = "UKAS", AccreditationMark = "0003-T", VerificationUrl = "www.bsi.example/ClientDirectory",
        })
        {
            AlsoRight = [("CertificationBody", "BSI")],
            Html = (f, d) => Page("h1 { font: bold 24pt Arial; color: #c00 } .t td { padding: 1.5mm 6mm 1.5mm 0 } hr { border: 0; border-top: 1pt solid #c00; margin: 5mm 0 }", $"""
                <section><h1>Certificate of Registration</h1><p class="b">ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM - ISO/IEC 42001:2023</p><hr>
                <table class="t"><tr><td>This is to certify that:</td><td class="b">{T(f.HolderName)}<br>{Br(f.HolderAddress)}</td></tr><tr><td>Holds Certificate Number:</td><td class="b">{f.Number}</td></tr></table>
                <p>and operates an Artificial Intelligence Management System which complies with the requirements of ISO/IEC 42001:2023 for the following scope:</p><br>
                <p>{T(f.Scope)} Version {f.SoaVersion} dated {d(f.SoaDate)}.</p><br><br>
                <table class="t" style="width:100%"><tr><td>For and on behalf of BSI:</td><td>{Signature(2)}<br>Oswin Hale, Head of Certification</td></tr>
                <tr><td>Original Registration Date: {d(f.OriginalDate)}</td><td>Effective Date: {d(f.CycleStart)}</td></tr><tr><td>Latest Revision Date: {d(f.IssueDate)}</td><td>Expiry Date: {d(f.ExpiryDate)}</td></tr><tr><td></td><td>Page: 1 of 1</td></tr></table>
                <div class="foot s">{Mark("UKAS", "MANAGEMENT", "SYSTEMS", f.AccreditationMark!)}<p>This certificate was issued electronically and remains the property of BSI. An electronic certificate can be authenticated online. Printed copies can be validated at {f.VerificationUrl}
                or telephone +44 (0)345 080 0000.</p><p>Information and Contact: BSI, Kitemark Court, Davy Avenue, Milton Keynes MK5 8PP. BSI Assurance UK Limited, registered in England under number 07805321 at 389 Chiswick High Road, London W4 4AL. A member of the BSI Group.</p></div></section>
                """),
        },
        new("bsi-27001-en-bs-en-locations", "BSI", "en", DateForm.DayFirst, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2023", Number = "IS 798 112", HolderName = "Ostrander Pike Holdings Limited", HolderAddress = "The Old Granary, Mill Street, Cirencester, Gloucestershire, GL7 1ZZ",
            Scope = "The protection of client and employee information in the delivery of payroll, pensions administration and human-resources software to organisations in the United Kingdom and Ireland",
            OriginalDate = Day("2016-04-08"), IssueDate = Day("2025-05-02"), ExpiryDate = Day("2028-04-07"), CertificationBody = "BSI",
        })
        {
            AlsoRight = [("CertificationBody", "The British Standards Institution"), ("Edition", "2022")],
            Html = (f, d) => Page("h1 { font: 300 30pt Arial } .bg { background: #eef3f6; padding: 6mm; margin: 6mm 0 } table { width: 100% } td, th { border: .5pt solid #bbb; padding: 2mm } th { background: #eee; font-weight: bold }", $"""
                <section><div class="r s">Certificate No. {f.Number}</div><h1>Certificate</h1><p>Information Security Management System</p>
                <div class="bg"><p class="b" style="font-size:15pt">{T(f.HolderName)}</p><p>{Br(f.HolderAddress)}</p></div>
                <p>BSI confirms that the organisation named above runs an Information Security Management System that meets <b>BS EN ISO/IEC 27001:2023</b> for:</p><br><p>{T(f.Scope)}. The statement of applicability is available on request.</p>
                <br><br><div class="cols"><div>First issued<br><b>{d(f.OriginalDate)}</b></div><div>Last issued<br><b>{d(f.IssueDate)}</b></div><div>Expires<br><b>{d(f.ExpiryDate)}</b></div></div>
                <br>{Signature(6)}<p>Theo Cranleigh, Global Assurance Director</p><div class="foot s">Page 1 of 2. The British Standards Institution is incorporated by Royal Charter.</div></section>
                <section><h2>Certificate No. {f.Number}</h2><table><tr><th>Location</th><th>Registered activities</th></tr>
                <tr><td>Ostrander Pike Holdings Limited<br>The Old Granary<br>Mill Street<br>Cirencester<br>GL7 1ZZ</td><td>Head office functions</td></tr>
                <tr><td>Ostrander Pike Payroll Ltd<br>Unit 3 Severn Reach<br>Bristol<br>BS11 9ZZ</td><td>Payroll bureau, printing</td></tr>
                <tr><td>Ostrander Pike Ireland DAC<br>2 Lapps Quay<br>Cork<br>T12 ZZ99<br>Ireland</td><td>Customer service</td></tr></table>
                <br><p class="s">Original registration of the Bristol site: {d(Day("2019-09-23"))}</p><div class="foot s">Page 2 of 2</div></section>
                """),
        },
        new("bsi-27001-zh-hant-scan", "BSI", "zh-Hant", DateForm.ChineseSlashes, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "IS 765432", HolderName = "翠羅盤金融科技有限公司", HolderAddress = "香港中環德輔道中 199 號\n無限極廣場 15 樓",
            Scope = "電子支付平台的開發、營運及維護，以及商戶資料的處理與保存", SoaVersion = "1.6", OriginalDate = Day("2021-11-24"), CycleStart = Day("2024-11-24"), IssueDate = Day("2024-11-13"), ExpiryDate = Day("2027-11-23"),
            CertificationBody = "英國標準協會", AccreditationBody = "UKAS", AccreditationMark = "0003-T",
        })
        {
            Finish = Finish.GreyScan,
            AlsoRight = [("CertificationBody", "BSI"), ("CertificationBody", "BSI Pacific Limited"), ("Number", "IS765432")],
            Html = (f, d) => Page("h1 { font-size: 26pt; letter-spacing: 6pt } td { padding: 2.4mm 7mm 2.4mm 0; font-size: 12pt } .c { margin: 8mm 0 }", $"""
                <section><div class="c"><h1>註冊證書</h1><p>資訊安全管理系統 － ISO/IEC 27001:2022</p></div>
                <table><tr><td>茲證明：</td><td class="b">{f.HolderName}<br>{Br(f.HolderAddress)}</td></tr><tr><td>持有證書編號：</td><td class="b">{f.Number}</td></tr>
                <tr><td colspan="2">其資訊安全管理系統符合 ISO/IEC 27001:2022 之要求，範圍如下：</td></tr><tr><td colspan="2">{f.Scope}（依據適用性聲明書 {f.SoaVersion} 版）。</td></tr></table><br><br>
                <table><tr><td>初次註冊日期：{d(f.OriginalDate)}</td><td>生效日期：{d(f.CycleStart)}</td></tr><tr><td>最近簽發日期：{d(f.IssueDate)}</td><td>有效期至：{d(f.ExpiryDate)}</td></tr></table><br>
                <p>代表英國標準協會簽署：</p>{Signature(4)}<div class="foot">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p class="s">BSI Pacific Limited，香港北角電器道 183 號友邦廣場 23 樓。第 1 頁，共 1 頁</p></div></section>
                """, "zh-Hant"),
        },
    ];
}
