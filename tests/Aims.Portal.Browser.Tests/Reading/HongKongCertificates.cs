using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of HKQAA: both languages on one paper, or one of them.</summary>
internal static class HongKongCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("hkqaa-27001-bilingual-below", "HKQAA", "en+zh-Hant", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "CC 7788", HolderName = "Harbour Kite Technologies Limited", HolderAddress = "Unit 3-6, 21/F, Shun Lung Centre, 88 Hung To Road, Kwun Tong, Kowloon, Hong Kong", Scope = "Design, development, hosting and support of a cloud reconciliation platform for financial institutions",
            SoaVersion = "6.0", OriginalDate = Day("2019-12-10"), IssueDate = Day("2022-11-29"), CycleStart = Day("2022-12-10"), ExpiryDate = Day("2025-12-09"), CertificationBody = "Hong Kong Quality Assurance Agency", AccreditationBody = "HKAS", AccreditationMark = "HKCAS-001", MlaMark = true,
        })
        {
            AlsoRight = [("HolderName", "海港紙鳶科技有限公司"), ("HolderAddress", "香港九龍觀塘鴻圖道88號順隆中心21樓3-6室"), ("Scope", "為金融機構設計、開發、託管及支援雲端對帳平台")],
            Html = (f, d) => Page("section { border: 4mm solid #d6e6d2; text-align: center } h1 { font: 27pt 'Liberation Serif' } p { margin: 2mm 0 } table { margin: 4mm auto } td { padding: 1mm 5mm; text-align: left; font-size: 9pt }", $"""
                <section><h1>Certificate of Registration</h1><h2>註冊證書</h2><p>This is to certify that the Information Security Management System of<br>茲證明下列機構之資訊安全管理體系</p><h2>{T(f.HolderName)}<br>海港紙鳶科技有限公司</h2><p>{T(f.HolderAddress)}<br>香港九龍觀塘鴻圖道88號順隆中心21樓3-6室</p>
                <p>has been assessed and found to comply with the requirements of<br>經評審並符合以下標準之要求</p><h2>ISO/IEC 27001:2022</h2><p>The certificate covers the following activities<br>本證書之適用範圍</p><p class="b">{T(f.Scope)}<br>為金融機構設計、開發、託管及支援雲端對帳平台</p><p>Statement of Applicability 適用性聲明: Ver. {f.SoaVersion}</p>
                <table><tr><td>Certificate No. 證書編號</td><td>{f.Number}</td></tr><tr><td>Initial Certification Date 初次認證日期</td><td>{d(f.OriginalDate)}</td></tr><tr><td>Effective Date 生效日期</td><td>{d(f.CycleStart)}</td></tr><tr><td>Expiry Date 有效日期</td><td>{d(f.ExpiryDate)}</td></tr><tr><td>Issue Date 簽發日期</td><td>{d(f.IssueDate)}</td></tr></table>{Signature(5)}<p>Chief Executive Officer 總裁</p>
                <div class="foot s">{Mark("HKAS", "HKCAS-001")} {Mark("IAF", "MLA")}<p>Hong Kong Quality Assurance Agency 香港品質保證局　19/F, K. Wah Centre, 191 Java Road, North Point, Hong Kong　www.hkqaa.example</p><p>HKAS has accredited HKQAA (Reg. No. HKCAS-001) under HKCAS for the certification listed in its scope of accreditation.</p></div></section>
                """),
        },
        new("hkqaa-42001-zh-hant-labels", "HKQAA", "zh-Hant", DateForm.ChineseSpaced, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS-HK-0042", HolderName = "嶺燈分析有限公司", HolderAddress = "香港九龍觀塘海濱道 133 號 A 座 11 樓 1101 至 1104 室", Scope = "以人工智能模型評估消費者信貸風險之系統的開發、驗證、部署及監察，作為人工智能提供者及生產者",
            SoaVersion = "1.0", SoaDate = Day("2025-07-02"), IssueDate = Day("2025-10-06"), ExpiryDate = Day("2028-10-05"), CertificationBody = "香港品質保證局", VerificationUrl = "https://www.hkqaa.example/verify",
        })
        {
            AlsoRight = [("CertificationBody", "HKQAA"), ("CertificationBody", "Hong Kong Quality Assurance Agency")],
            Html = (f, d) => Page("h1 { font-size: 30pt; letter-spacing: 12pt; color: #1d5c3a } dt { color: #1d5c3a; margin-top: 3.2mm } dd { font-size: 12pt }", $"""
                <section>{Watermark("香港品質保證局")}<h1 class="c">證　書</h1><br><dl><dt>證書編號：</dt><dd>{f.Number}</dd><dt>獲證機構：</dt><dd class="b">{f.HolderName}</dd><dt>地址：</dt><dd>{f.HolderAddress}</dd><dt>人工智能管理體系標準：</dt><dd>ISO/IEC 42001:2023</dd><dt>認證範圍：</dt><dd>{f.Scope}</dd>
                <dt>適用性聲明：</dt><dd>版本 {f.SoaVersion}（{d(f.SoaDate)}）</dd></dl><br><div class="cols"><div>簽發日期：{d(f.IssueDate)}</div><div>屆滿日期：{d(f.ExpiryDate)}</div></div><br>{Signature(9)}<p>行政總裁</p><div class="foot s"><p>證書之有效性可於 {f.VerificationUrl} 查核</p>香港北角渣華道 191 號嘉華國際中心 19 樓　電話：(852) 2202 0000</div></section>
                """, "zh-Hant"),
        },
        new("hkqaa-27001-zh-hant-numerals-scan", "HKQAA", "zh-Hant", DateForm.ChineseNumerals, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "CC 8123", HolderName = "金舢舨證券服務有限公司", HolderAddress = "香港干諾道中 168 號信德中心西翼 2408 室", Scope = "股份登記及代表委任服務", OriginalDate = Day("2023-09-21"), IssueDate = Day("2023-09-21"), ExpiryDate = Day("2026-09-20"), CertificationBody = "香港品質保證局", AccreditationBody = "HKAS", AccreditationMark = "HKCAS-001",
        })
        {
            Finish = Finish.JpegScan,
            AlsoRight = [("CertificationBody", "HKQAA"), ("CertificationBody", "Hong Kong Quality Assurance Agency")],
            Html = (f, d) => Page("section { font: 15pt/1.8 'Noto Serif CJK HK', 'Noto Serif CJK TC', serif; text-align: center; border: 1.5mm double #555 } h1 { font-size: 34pt; margin: 10mm 0 } p { margin: 3mm 0 }", $"""
                <section><h1>註冊證書</h1><p>茲證明</p><p class="b" style="font-size:21pt">{f.HolderName}</p><p>{f.HolderAddress}</p><p>之資訊安全管理體系符合</p><p class="b">ISO/IEC 27001:2022</p><p>適用範圍：{f.Scope}</p><p>證書編號：{f.Number}<br>首次註冊日期：{d(f.OriginalDate)}<br>頒發日期：{d(f.IssueDate)}<br>有效期至：{d(f.ExpiryDate)}</p>{Mark("HKAS", f.AccreditationMark!)}<p>香港品質保證局</p></section>
                """, "zh-Hant"),
        },
        new("hkqaa-42001-en-plain", "HKQAA", "en", DateForm.Capitals, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "AIMS-HK-0017", HolderName = "Cloud Terrace Insurance Brokers Limited", HolderAddress = "Suite 1602, Cityplaza Four, 12 Taikoo Wan Road, Taikoo Shing, Hong Kong", Scope = "Use of AI systems as AI customer for quotation and claims triage", OriginalDate = Day("2024-12-20"), IssueDate = Day("2025-01-02"), ExpiryDate = Day("2027-12-19"),
            CertificationBody = "HKQAA", AccreditationBody = "HKAS", AccreditationMark = "HKCAS-001",
        })
        {
            AlsoRight = [("CertificationBody", "Hong Kong Quality Assurance Agency")],
            Html = (f, d) => Page("p { margin: 4mm 0 } .k { display: inline-block; width: 55mm }", $"""
                <section><div class="r b" style="font-size:20pt">HKQAA</div><h1>Certificate No. {f.Number}</h1><p>HKQAA hereby certifies that</p><h2>{T(f.HolderName)}</h2><p>of {T(f.HolderAddress)}</p><p>conforms with ISO/IEC 42001:2023 (Artificial intelligence – Management system) for</p><p class="b">{T(f.Scope)}</p>
                <p><span class="k">First registered</span>{d(f.OriginalDate)}<br><span class="k">Date of this certificate</span>{d(f.IssueDate)}<br><span class="k">Registered until</span>{d(f.ExpiryDate)}<br><span class="k">Next surveillance due</span>{d(Day("2025-12-20"))}</p>{Signature(12)}<p>{Mark("HKAS", "accredited", f.AccreditationMark!)}</p></section>
                """),
        },
    ];
}
