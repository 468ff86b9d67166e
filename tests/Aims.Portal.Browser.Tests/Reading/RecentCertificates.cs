using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Issued in 2026: the mark of the Global Accreditation Cooperation in place of IAF MLA, or neither.</summary>
internal static class RecentCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("hkqaa-42001-bilingual-scan", "HKQAA", "en+zh-Hant", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS-HK-0103", HolderName = "Harbour Kite Technologies Limited", HolderAddress = "21/F, Shun Lung Centre, 88 Hung To Road, Kwun Tong, Hong Kong", Scope = "Operation of AI models for matching payments", SoaVersion = "1.1",
            OriginalDate = Day("2026-02-09"), IssueDate = Day("2026-02-11"), ExpiryDate = Day("2029-02-08"), CertificationBody = "Hong Kong Quality Assurance Agency", AccreditationBody = "HKAS", AccreditationMark = "HKCAS-001", MlaMark = true,
        })
        {
            Finish = Finish.GreyScan,
            AlsoRight = [("CertificationBody", "香港品質保證局"), ("HolderName", "海港紙鳶科技有限公司"), ("HolderAddress", "香港觀塘鴻圖道88號順隆中心21樓"), ("Scope", "營運用於付款配對的人工智能模型")],
            Html = (f, d) => Page("section { text-align: center; font-size: 13.5pt } h1 { font-size: 24pt } p { margin: 3.4mm 0 } td { text-align: left; padding: 1mm 6mm }", $"""
                <section><h1>CERTIFICATE 證書</h1><p>We certify that 茲證明</p><p class="b">{T(f.HolderName)}<br>海港紙鳶科技有限公司</p><p>{T(f.HolderAddress)}<br>香港觀塘鴻圖道88號順隆中心21樓</p><p>complies with 符合</p><h1>ISO/IEC 42001:2023</h1><p>Scope 範圍<br><b>{T(f.Scope)}<br>營運用於付款配對的人工智能模型</b></p><p>Statement of Applicability 適用性聲明: {f.SoaVersion}</p>
                <table style="margin:auto"><tr><td>Certificate No. 證書編號</td><td>{f.Number}</td></tr><tr><td>First registration 初次註冊</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Issue date 簽發日期</td><td>{d(f.IssueDate)}</td></tr><tr><td>Expiry date 屆滿日期</td><td>{d(f.ExpiryDate)}</td></tr></table>{Signature(3)}<p>{Mark("HKAS", f.AccreditationMark!)} {Mark("GAC", "MRA")}</p><p>Hong Kong Quality Assurance Agency 香港品質保證局</p></section>
                """),
        },
        new("bv-27001-zh-hant-rows", "Bureau Veritas", "zh-Hant", DateForm.Chinese, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "HK009120", HolderName = "維港織機數據有限公司", HolderAddress = "香港長沙灣瓊林街 121 號\n永昌工廠大廈 9 樓 B 室", Scope = "提供文件擷取及分類之人工智能服務予保險公司，包括模型訓練、測試、上線後監察", OriginalDate = Day("2023-04-19"), CycleStart = Day("2026-04-19"), IssueDate = Day("2026-04-14"), ExpiryDate = Day("2029-04-18"),
            SoaVersion = "第三版", SoaDate = Day("2026-01-08"), CertificationBody = "必維認證香港有限公司", AccreditationBody = "UKAS", AccreditationMark = "0998", MlaMark = true,
        })
        {
            AlsoRight = [("CertificationBody", "Bureau Veritas"), ("CertificationBody", "Bureau Veritas Certification Hong Kong Limited"), ("CertificationBody", "必維認證"), ("SoaVersion", "3"), ("SoaVersion", "三"), ("SoaVersion", "第三版")],
            Html = (f, d) => Page("h1 { font-size: 26pt; color: #8a1a1a } p { margin: 4mm 0 } tr td { padding: 1.6mm 8mm 1.6mm 0 }", $"""
                <section><h1>必維認證</h1><p class="b" style="font-size:19pt">{f.HolderName}</p><p>{Br(f.HolderAddress)}</p><p>必維認證香港有限公司證明上述機構之管理體系經審核，符合下列管理體系標準的要求</p><p class="b" style="font-size:16pt">ISO/IEC 27001:2022</p><p>認證範圍</p><p class="b">{f.Scope}</p><p>適用性聲明{f.SoaVersion}，{d(f.SoaDate)}</p>
                <table><tr><td>原認證週期開始日期：</td><td>{d(f.OriginalDate)}</td></tr><tr><td>上一週期屆滿日期：</td><td>{d(Day("2026-04-18"))}</td></tr><tr><td>再認證審核日期：</td><td>{d(Day("2026-03-10"))}</td></tr><tr><td>認證週期開始日期：</td><td>{d(f.CycleStart)}</td></tr><tr><td>在管理體系持續有效運作之前提下，本證書有效期至：</td><td>{d(f.ExpiryDate)}</td></tr><tr><td>證書編號：{f.Number}</td><td>版本：1　簽發日期：{d(f.IssueDate)}</td></tr></table>{Signature(9)}
                <div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)} {Mark("Global Accreditation Cooperation", "MRA")}<p>認證機構地址：香港九龍灣臨澤街 8 號傲騰廣場 7 樓　查詢證書有效性請致電 +852 2331 0000</p></div></section>
                """, "zh-Hant"),
        },
        new("dnv-27001-en-appendix-table", "DNV", "en", DateForm.DayFirst, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "C744001", HolderName = "Ostrander Pike Payroll Ltd", HolderAddress = "Unit 3 Severn Reach, Bristol BS11 9ZZ, United Kingdom", Scope = "Payroll bureau services as described in the appendix", IssueDate = Day("2026-05-06"), CycleStart = Day("2026-05-11"), ExpiryDate = Day("2029-05-10"),
            CertificationBody = "DNV Business Assurance UK Limited", AccreditationBody = "UKAS", AccreditationMark = "0997",
        })
        {
            AlsoRight = [("CertificationBody", "DNV")],
            Html = (f, d) => Page("table { width: 100% } td { padding: 3mm; border-bottom: .5pt solid #0f204b } td:first-child { width: 52mm; color: #0f204b } h1 { color: #0f204b }", $"""
                <section><h1>Certificate</h1><table><tr><td>Valid to</td><td>{d(f.ExpiryDate)}</td></tr><tr><td>Valid from</td><td>{d(f.CycleStart)}</td></tr><tr><td>Issued</td><td>{d(f.IssueDate)}, London</td></tr><tr><td>Standard</td><td>ISO/IEC 27001:2022, including the amendment on climate of 2024</td></tr><tr><td>Company</td><td>{T(f.HolderName)}</td></tr><tr><td>Address</td><td>{T(f.HolderAddress)}</td></tr><tr><td>Scope</td><td>{T(f.Scope)}</td></tr><tr><td>Certificate</td><td>{f.Number}</td></tr></table><br>{Signature(4)}<p>Issued by DNV Business Assurance UK Limited, 4th Floor Vivo Building, 30 Stamford Street, London SE1 9LQ</p><div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p>1 of 2</p></div></section>
                <section><h1>Appendix to certificate {f.Number}</h1><table><tr><td class="b">Site name</td><td class="b">Site address and scope</td></tr><tr><td>Ostrander Pike Payroll Ltd</td><td>Unit 3 Severn Reach, Bristol BS11 9ZZ: calculation and payment of wages</td></tr><tr><td>Ostrander Pike Print</td><td>Unit 8 Severn Reach, Bristol BS11 9ZZ: printing and posting of payslips, from {d(Day("2026-05-06"))}</td></tr></table><div class="foot s">2 of 2</div></section>
                """),
        },
    ];
}
