using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of SGS: centred sentences, hardly a label.</summary>
internal static class SgsCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("sgs-42001-en-sentences", "SGS", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "GB25/00012345", HolderName = "Ambermoor Cloud Limited",
            HolderAddress = "Unit 7, Kilnfield Wharf, 22 Tannery Lane,\nLeeds, LS9 8QX, United Kingdom",
            Scope = "The development, operation and support of machine learning services that classify documents and extract data from them for insurers, in accordance with the Statement of Applicability version 3.1",
            SoaVersion = "3.1", OriginalDate = Day("2024-05-14"), CycleStart = Day("2025-03-12"), ExpiryDate = Day("2028-03-11"), CertificationBody = "SGS United Kingdom Ltd",
            AccreditationBody = "UKAS", AccreditationMark = "0999", VerificationUrl = "https://www.sgs.example/certified-clients",
        })
        {
            AlsoRight = [("CertificationBody", "SGS"), ("CertificationBody", "SGS United Kingdom Limited")],
            Arguable = [("IssueDate", "2025-03-12")],
            Html = (f, d) => Page("h1 { font: 26pt Georgia } .o { color: #e07000 } p { margin: 5mm 0 }", $"""
                <section><div class="b">Certificate <span class="o">{f.Number}</span></div>
                <div class="c"><p>The management system of</p><h1>{T(f.HolderName)}</h1><p>{Br(f.HolderAddress)}</p>
                <p>has been assessed and certified as meeting the requirements of</p><h1 class="o">ISO/IEC 42001:2023</h1>
                <p>For the following activities</p><p>{T(f.Scope)}.</p>
                <p>This certificate is valid from {d(f.CycleStart)} until {d(f.ExpiryDate)} and remains valid subject to satisfactory surveillance audits.<br>
                Recertification audit due a minimum of 60 days before the expiration date.<br>Issue 2. Certified with SGS since {d(f.OriginalDate)}</p></div>
                <div style="position:absolute;bottom:57mm">Authorised by<br>{Signature()}<br>Pauline Earlham, Business Manager</div>
                <div class="foot s"><p>SGS United Kingdom Ltd, Rosebank Business Park, Ellesmere Road, Cheshire, CH65 0ZZ, UK. t +44 (0)151 496 0000 – www.sgs.example</p>
                {Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)} <span>Page 1 of 1</span>
                <p>This document is an authentic electronic certificate for the client's own use. A copy is taken as a copy. The certificate is issued under the General Conditions of Certification Services.
                Its present standing can be seen at {f.VerificationUrl}</p></div></section>
                """),
        },
        new("sgs-27001-zh-hant-sentences", "SGS", "zh-Hant", DateForm.Chinese, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "HK24/00005678.01", HolderName = "海港紙鳶科技有限公司", HolderAddress = "香港九龍觀塘鴻圖道 88 號\n順滙中心 21 樓 03 至 06 室",
            Scope = "為金融機構提供雲端對帳平台之設計、開發、託管及客戶支援服務所涉及的資訊安全管理，以及相關數據中心的營運", SoaDate = Day("2024-08-01"), SoaVersion = "V4.0",
            OriginalDate = Day("2018-10-09"), IssueDate = Day("2024-11-05"), CycleStart = Day("2024-10-09"), ExpiryDate = Day("2027-10-08"), CertificationBody = "香港通用檢測認證有限公司 (SGS)",
            AccreditationBody = "HKAS", AccreditationMark = "HKCAS-099", VerificationUrl = null,
        })
        {
            AlsoRight = [("CertificationBody", "SGS"), ("CertificationBody", "香港通用檢測認證有限公司"), ("CertificationBody", "SGS Hong Kong Limited")],
            Html = (f, d) => Page("h1 { font-size: 22pt; margin: 6mm 0 } p { margin: 4mm 0 } .bar { background: #555; color: #fff; padding: 2mm 4mm }", $"""
                <section><div class="bar">證書編號 {f.Number}（續發）</div><div class="c"><p>茲證明</p><h1>{f.HolderName}</h1><p>{Br(f.HolderAddress)}</p>
                <p>之資訊安全管理系統經本公司審核，符合下列標準之要求</p><h1>ISO/IEC 27001:2022</h1><p>適用於以下活動：</p><p style="text-align:justify">{f.Scope}。</p>
                <p>適用性聲明：{f.SoaVersion}，{d(f.SoaDate)}</p>
                <p>本證書由{d(f.CycleStart)}起至{d(f.ExpiryDate)}止有效，惟須通過監督審核以維持其有效性。<br>再認證審核須於{d(Day("2027-08-09"))}前完成。<br>第 5 版，發證日期：{d(f.IssueDate)}。自{d(f.OriginalDate)}起獲 SGS 認證。</p></div>
                <p>授權簽署人<br>{Signature(3)}<br>何啟航　認證經理</p>
                <div class="foot s">{Mark("HKAS", "CERTIFICATION BODY", f.AccreditationMark!)}<p>香港通用檢測認證有限公司 (SGS)　香港新界葵涌永業街 5-9 號　電話 +852 2334 0000　www.sgs.example　第 1 頁，共 1 頁</p></div></section>
                """, "zh-Hant"),
        },
        new("sgs-27001-en-sites-annex", "SGS", "en", DateForm.Ordinal, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "SG 23/1004477", HolderName = "Merlin Quay Systems Pte. Ltd.", HolderAddress = "18 Tuas Basin Close\n#05-02 Quayside Hub\nSingapore 638812",
            Scope = "Information security management for the provision of trade-finance workflow software as a service, including software engineering, 24 × 7 operations and the processing of shipping documents",
            CycleStart = Day("2023-06-21"), IssueDate = Day("2024-01-30"), ExpiryDate = Day("2026-06-20"), CertificationBody = "SGS International Certification Services Singapore Pte Ltd",
            AccreditationBody = "SAC", AccreditationMark = "MS-2099-01", MlaMark = true, VerificationUrl = "www.iafcertsearch.org",
        })
        {
            AlsoRight = [("CertificationBody", "SGS")],
            Html = (f, d) => Page("table { width: 100% } td { border-top: .5pt solid #999; padding: 3mm } .side { background: #f2f2f2; padding: 5mm; flex: 0 0 58mm; min-height: 240mm } .side p { margin-bottom: 3mm } h1 { font-size: 19pt }", $"""
                <section><div class="cols"><div class="side"><p class="b">SGS</p><p>Certificate number</p><p class="b">{f.Number}</p><br><p>Certified from {d(f.CycleStart)}</p><p>Certificate expires {d(f.ExpiryDate)}</p>
                <p>This issue {d(f.IssueDate)} (change of site)</p><p>Next surveillance by {d(Day("2025-06-21"))}</p><br>{Code(4)}<br><br>{Mark("SAC", "SINGAPORE ACCREDITATION COUNCIL", f.AccreditationMark!)}<br><br>{Mark("IAF", "MLA")}</div>
                <div><h1>{f.HolderName}</h1><p>{Br(f.HolderAddress)}</p><br><p>operates an information security management system which, on assessment, was found to satisfy</p><h1>ISO/IEC 27001:2022</h1><br><p>{T(f.Scope)}.</p>
                <br><p>Further sites are listed on the pages that follow and are part of this certificate.</p><br>{Signature(5)}<p>for the Certification Body</p></div></div>
                <div class="foot s">{T(f.CertificationBody)}, 3 Toh Tuck Link #01-99, Singapore 596228. Validity may be confirmed at {f.VerificationUrl}. Page 1 of 3</div></section>
                <section><p>Certificate {f.Number}, continued</p><h1>{f.HolderName}</h1><p>ISO/IEC 27001:2022</p><br><table>
                <tr><td class="b">Site</td><td class="b">Activities there</td></tr>
                <tr><td>Lot 44, Jalan Teknologi 3, Kota Damansara, 47810 Petaling Jaya, Malaysia</td><td>Second data centre</td></tr>
                <tr><td>14F, Minatohara Building, 2-8-1 Shibaura, Minato-ku, Tokyo 108-0023, Japan</td><td>Sales and first-line support</td></tr></table><div class="foot s">Page 2 of 3</div></section>
                <section><p>Certificate {f.Number}, continued</p><br><table><tr><td>Unit 1902, Tower 2, Enterprise Square, Kowloon Bay, Hong Kong</td><td>Customer support, since {d(Day("2024-01-30"))}</td></tr></table><div class="foot s">Page 3 of 3</div></section>
                """),
        },
    ];
}
