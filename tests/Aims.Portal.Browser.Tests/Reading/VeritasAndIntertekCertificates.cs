using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of Bureau Veritas (a list of cycle dates, every one with a long label) and of Intertek (dates in a side column).</summary>
internal static class VeritasAndIntertekCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("bv-27001-en-cycle-dates", "Bureau Veritas", "en", DateForm.DayMonYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "GB015577", HolderName = "Cobalt Heron Payments Limited", HolderAddress = "6TH FLOOR, 80 MIDDLESEX STREET,\nLONDON, E1 7ZZ, UNITED KINGDOM",
            Scope = "Card acquiring, settlement and the merchant portal, including software development, infrastructure and twenty-four-hour monitoring, as laid down in the statement of applicability", SoaVersion = "5.2", SoaDate = Day("2024-03-22"),
            OriginalDate = Day("2015-05-19"), IssueDate = Day("2024-05-17"), CycleStart = Day("2024-05-19"), ExpiryDate = Day("2027-05-18"), CertificationBody = "Bureau Veritas Certification Holding SAS – UK Branch", AccreditationBody = "UKAS", AccreditationMark = "0998",
        })
        {
            AlsoRight = [("CertificationBody", "Bureau Veritas"), ("CertificationBody", "Bureau Veritas Certification Holding SAS"), ("CertificationBody", "Bureau Veritas Certification")],
            Html = (f, d) => Page("h1 { font: 24pt Georgia; color: #8a1a1a } .dates td { padding: .8mm 5mm .8mm 0; font-size: 9pt } .c p { margin: 3mm 0 }", $"""
                <section><div class="c"><h1>Bureau Veritas Certification</h1><p class="b" style="font-size:18pt">{T(f.HolderName)}</p><p>{Br(f.HolderAddress)}</p><p class="s">Bureau Veritas Certification Holding SAS – UK Branch certifies that the Management System of the above organisation has been audited and found to be in accordance with the requirements of the management system standards detailed below</p>
                <p class="b" style="font-size:16pt">ISO/IEC 27001:2022</p><p>Scope of certification</p><p class="b">{T(f.Scope)}, version {f.SoaVersion} dated {d(f.SoaDate)}.</p></div><br>
                <table class="dates"><tr><td>Original cycle start date:</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Expiry date of previous cycle:</td><td>{d(Day("2024-05-18"))}</td></tr><tr><td>Certification / Recertification Audit date:</td><td>{d(Day("2024-04-11"))}</td></tr>
                <tr><td>Certification / Recertification cycle start date:</td><td>{d(f.CycleStart)}</td></tr><tr><td>Subject to the continued satisfactory operation of the organisation's Management System, this certificate expires on:</td><td class="b">{d(f.ExpiryDate)}</td></tr>
                <tr><td>Certificate No. {f.Number}　Version: 1</td><td>Issue date: {d(f.IssueDate)}</td></tr></table><br>{Signature(3)}
                <div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p>Certification body address: 5th Floor, 66 Prescot Street, London, E1 8ZZ, United Kingdom. Local office: 2nd Floor, Fort Dunlop, Birmingham.</p><p>Further clarifications regarding the scope of this certificate may be obtained by consulting the organisation. To check this certificate validity please call: +44 (0) 207 661 0000. 1 / 1</p></div></section>
                """),
        },
        new("bv-42001-en-scan-fax", "Bureau Veritas", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "SG012290-1", HolderName = "Pandan Reservoir Labs Pte Ltd", HolderAddress = "71 Ayer Rajah Crescent, #03-22, Singapore 139951", Scope = "Supply of fraud-scoring models to banks", OriginalDate = Day("2025-08-08"), ExpiryDate = Day("2028-08-07"),
            IssueDate = Day("2025-08-11"), CertificationBody = "Bureau Veritas Certification", AccreditationBody = "SAC", AccreditationMark = "MS-2098-05",
        })
        {
            Finish = Finish.FaxScan,
            AlsoRight = [("CertificationBody", "Bureau Veritas"), ("CertificationBody", "Bureau Veritas Quality Assurance Pte Ltd")],
            Html = (f, d) => Page("section { padding: 26mm; font: 13pt/1.5 'Liberation Serif', serif } h1 { font-size: 25pt } td { padding: 2mm 6mm 2mm 0 }", $"""
                <section><h1>{T(f.HolderName)}</h1><p>{T(f.HolderAddress)}</p><br><p>This is a certificate that the management system named here was audited by Bureau Veritas Certification and meets the standard</p><br><h1>ISO/IEC 42001:2023</h1><br><p>Scope of supply:</p><p class="b">{T(f.Scope)}</p><br>
                <table><tr><td>Certificate number</td><td>{f.Number}</td></tr><tr><td>Original approval date</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Valid until</td><td>{d(f.ExpiryDate)}</td></tr><tr><td>Date of issue</td><td>{d(f.IssueDate)}</td></tr></table><br>{Signature(6)}
                <p>{Mark("SAC", "ACCREDITED", f.AccreditationMark!)}</p><p style="font-size:10pt">Bureau Veritas Quality Assurance Pte Ltd, 20 Science Park Road, Singapore 117674</p></section>
                """),
        },
        new("bv-27001-bilingual-columns", "Bureau Veritas", "en+zh-Hant", DateForm.DayFirst, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2013", Number = "HK007766", HolderName = "Golden Sampan Securities Services Limited", HolderAddress = "Room 2408, Shun Tak Centre West Tower, 168-200 Connaught Road Central, Hong Kong", Scope = "Share registration and proxy services",
            OriginalDate = Day("2020-09-30"), CycleStart = Day("2020-09-30"), ExpiryDate = Day("2023-09-29"), CertificationBody = "Bureau Veritas Certification Hong Kong Limited", AccreditationBody = "UKAS", AccreditationMark = "0998", MlaMark = true,
        })
        {
            AlsoRight = [("CertificationBody", "Bureau Veritas"), ("CertificationBody", "Bureau Veritas Certification"), ("HolderName", "金舢舨證券服務有限公司"), ("HolderAddress", "香港干諾道中168-200號信德中心西翼2408室"), ("Scope", "股份登記及代表委任服務")],
            Html = (f, d) => Page(".cols > div { border-top: 3pt solid #8a1a1a; padding-top: 4mm } p { margin: 4mm 0 }", $"""
                <section><h1 class="c">Certificate 證書</h1><br><div class="cols"><div><p>Awarded to</p><p class="b">{T(f.HolderName)}</p><p>{T(f.HolderAddress)}</p><p>Standard: ISO/IEC 27001:2013</p><p>Scope of supply</p><p class="b">{T(f.Scope)}</p><p>Original approval date: {d(f.OriginalDate)}</p><p>Date of certification cycle start: {d(f.CycleStart)}</p><p>Valid to: {d(f.ExpiryDate)}</p><p>Certificate number: {f.Number}</p></div>
                <div><p>茲頒發予</p><p class="b">金舢舨證券服務有限公司</p><p>香港干諾道中168-200號信德中心西翼2408室</p><p>標準：ISO/IEC 27001:2013</p><p>認證範圍</p><p class="b">股份登記及代表委任服務</p><p>初次批准日期：{d(f.OriginalDate)}</p><p>認證週期開始日期：{d(f.CycleStart)}</p><p>有效期至：{d(f.ExpiryDate)}</p><p>證書編號：{f.Number}</p></div></div>
                {Signature(2)}<div class="foot">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)} {Mark("IAF MLA")}<p class="s">Bureau Veritas Certification Hong Kong Limited, 7/F, Octa Tower, 8 Lam Chak Street, Kowloon Bay. Accreditation of 0998 granted {d(Day("1999-06-14"))}.</p></div></section>
                """),
        },
        new("intertek-42001-en-side-column", "Intertek", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "0199887", HolderName = "Northgate Quill LLC", HolderAddress = "410 Larkspur Avenue, Suite 1200,\nDenver, Colorado 80202 USA", Scope = "The AI management system covers the design, test and run-time operation of contract-review models sold as Quill Clause, in line with the statement of applicability revision C", SoaVersion = "C",
            OriginalDate = Day("2024-10-21"), CycleStart = Day("2024-10-21"), IssueDate = Day("2024-10-24"), ExpiryDate = Day("2027-10-20"), CertificationBody = "Intertek Testing Services NA, Inc.", AccreditationBody = "ANAB", VerificationUrl = "https://www.intertek.example/business-assurance/certificate-validation",
        })
        {
            AlsoRight = [("CertificationBody", "Intertek"), ("CertificationBody", "Intertek Certification Limited")],
            Html = (f, d) => Page(".side { position: absolute; left: 0; top: 0; bottom: 0; width: 58mm; background: #f6c500; padding: 16mm 7mm; font-size: 9pt } .main { margin-left: 52mm } .side b { display: block } .side p { margin-bottom: 5mm }", $"""
                <section><div class="main"><h1 style="font-size:26pt">CERTIFICATE<br>OF REGISTRATION</h1><br><p>This is to certify that the management system of:</p><h2>{f.HolderName}</h2><br><p>Main Site: {Br(f.HolderAddress)}</p><br><p>has been registered by Intertek as conforming to the requirements of:</p><h1>ISO/IEC 42001:2023</h1><br><p>The management system is applicable to:</p><p>{T(f.Scope)}.</p></div>
                <div class="side"><p><b>Certificate Number:</b>{f.Number}</p><p><b>Initial Certification Date:</b>{d(f.OriginalDate)}</p><p><b>Date of Certification Decision:</b>{d(f.CycleStart)}</p><p><b>Issuing Date:</b>{d(f.IssueDate)}</p><p><b>Valid Until:</b>{d(f.ExpiryDate)}</p><br>{Mark("ANAB", "ANSI National Accreditation Board", "ACCREDITED")}<br><br>{Signature(9)}<p>Calum Drummore<br>President, Business Assurance</p><p>Intertek Testing Services NA, Inc.<br>900 Chelmsford Street, Lowell, MA, USA</p>{Code(12)}</div>
                <div class="foot s" style="left:64mm">In the issuance of this certificate, Intertek assumes no liability to any party other than to the Client. Validity may be confirmed via email at certificate.validation@intertek.example or by scanning the code: {f.VerificationUrl}</div></section>
                """, size: Letter),
        },
        new("intertek-27001-zh-hans-table", "Intertek", "zh-Hans", DateForm.Chinese, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "0212345-00", HolderName = "深圳云榕数据服务有限公司", HolderAddress = "广东省深圳市福田区福强路 4001 号深圳文化创意园 B 座 302", Scope = "与银行单据影像识别服务相关的软件开发、系统集成和运维的信息安全管理活动", SoaVersion = "A/1", SoaDate = Day("2024-05-06"),
            OriginalDate = Day("2024-07-29"), IssueDate = Day("2024-07-29"), ExpiryDate = Day("2027-07-28"), CertificationBody = "上海天祥质量技术服务有限公司", AccreditationBody = "UKAS", AccreditationMark = "0997",
        })
        {
            AlsoRight = [("CertificationBody", "Intertek"), ("CertificationBody", "天祥")],
            Html = (f, d) => Page("table { width: 100% } td { border: .6pt solid #444; padding: 3mm } td:first-child { background: #fdf3c4; width: 38mm } h1 { letter-spacing: 8pt }", $"""
                <section><h1 class="c">注册证书</h1><p class="c">信息安全管理体系</p><br><table><tr><td>证书编号</td><td>{f.Number}</td></tr><tr><td>组织名称</td><td>{f.HolderName}</td></tr><tr><td>注册/审核地址</td><td>{f.HolderAddress}</td></tr><tr><td>认证标准</td><td>ISO/IEC 27001:2022</td></tr><tr><td>认证范围</td><td>{f.Scope}</td></tr><tr><td>适用性声明</td><td>版本 {f.SoaVersion}，{d(f.SoaDate)}</td></tr>
                <tr><td>首次认证日期</td><td>{d(f.OriginalDate)}</td></tr><tr><td>颁证日期</td><td>{d(f.IssueDate)}</td></tr><tr><td>有效期至</td><td>{d(f.ExpiryDate)}</td></tr></table><br>{Signature(13)}<p>Intertek 天祥　授权代表</p><div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p>上海天祥质量技术服务有限公司　上海市宜山路 889 号　www.intertek.example　本证书的有效性以年度监督合格为前提</p></div></section>
                """, "zh-Hans"),
        },
    ];
}
