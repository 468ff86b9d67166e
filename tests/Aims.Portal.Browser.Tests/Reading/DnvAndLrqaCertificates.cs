using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of DNV (labels over values, much white) and of LRQA (sentences, then a narrow block of identities).</summary>
internal static class DnvAndLrqaCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("dnv-27001-en-labels-above", "DNV", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "C623999-2024-AIS-GBR-RvA", HolderName = "Minatohara Robotics K.K.", HolderAddress = "3-12-7 Kaigan-dori, Chuo-ku, Kobe-shi, Hyogo, 650-0024, Japan",
            Scope = "Design, manufacture and remote maintenance of warehouse robots and the cloud service that steers them", OriginalDate = Day("2012-07-02"), IssueDate = Day("2024-06-18"), CycleStart = Day("2024-07-02"), ExpiryDate = Day("2027-07-01"),
            CertificationBody = "DNV Business Assurance B.V.", AccreditationBody = "RvA", AccreditationMark = "C 999",
        })
        {
            AlsoRight = [("CertificationBody", "DNV"), ("AccreditationMark", "RvA C 999")],
            Html = (f, d) => Page("h1 { font: bold 28pt Arial; color: #0f204b; margin-bottom: 8mm } .l { color: #009fda; font-size: 8pt; margin-top: 5mm } .n { font-size: 17pt; font-weight: bold } .top { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 4mm; border-top: 2pt solid #009fda; margin-bottom: 8mm }", $"""
                <section><h1>MANAGEMENT SYSTEM CERTIFICATE</h1><div class="top"><div><p class="l">Certificate no.:</p>{f.Number}</div><div><p class="l">Initial certification date:</p>{d(f.OriginalDate)}</div><div><p class="l">Valid:</p>{d(f.CycleStart)} – {d(f.ExpiryDate)}</div></div>
                <p>This is to certify that the management system of</p><p class="n">{T(f.HolderName)}</p><p>{T(f.HolderAddress)}</p><p class="l"></p><p>and the sites as mentioned in the appendix accompanying this certificate</p><br>
                <p>has been found to conform to the Information Security Management System standard:</p><p class="n">ISO/IEC 27001:2022</p><br><p>This certificate is valid for the following scope:</p><p class="b">{T(f.Scope)}</p>
                <div class="cols" style="position:absolute;bottom:36mm;left:18mm;right:18mm"><div><p class="l">Place and date:</p>Barendrecht, {d(f.IssueDate)}<br><br>{Mark("RvA", f.AccreditationMark!, "MGMT. SYS.")}</div><div><p class="l">For the issuing office:</p>DNV – Business Assurance<br>Zwolseweg 1, 2994 LB Barendrecht, Netherlands<br>{Signature(7)}<br>Management Representative</div></div>
                <div class="foot s">Lack of fulfilment of conditions as set out in the Certification Agreement may render this Certificate invalid.<br>ACCREDITED UNIT: DNV Business Assurance B.V., Zwolseweg 1, 2994 LB, Barendrecht, Netherlands - TEL: +31 (0)10 292 0000. www.dnv.example/assurance</div></section>
                """),
        },
        new("dnv-42001-en-zh-hans-below", "DNV", "en+zh-Hans", DateForm.Capitals, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "10000550123-MSC-CNAS-CHN", HolderName = "Shenzhen Chengwan Intelligent Technology Co., Ltd.",
            HolderAddress = "Room 1806, Building B, Kexing Science Park, Keyuan Road, Nanshan District, Shenzhen, Guangdong, P.R. China", Scope = "Research, development and operation of a speech-recognition platform for call centres",
            SoaVersion = "A/2", IssueDate = Day("2025-09-15"), CycleStart = Day("2025-09-15"), ExpiryDate = Day("2028-09-14"), CertificationBody = "DNV Certification (China) Co., Ltd.", MlaMark = false, VerificationUrl = "www.cnca.gov.cn",
        })
        {
            AlsoRight = [("CertificationBody", "DNV"), ("HolderName", "深圳市澄湾智能科技有限公司"), ("HolderAddress", "中国广东省深圳市南山区科苑路科兴科学园B栋1806室"), ("Scope", "呼叫中心语音识别平台的研发与运营"), ("CertificationBody", "挪华威认证（中国）有限公司")],
            // Said by the number, not by a mark.
            Arguable = [("AccreditationBody", "CNAS")],
            Html = (f, d) => Page(".z { font-family: 'Noto Sans CJK SC' } h1 { color: #0f204b; font-size: 20pt } p { margin: 2.2mm 0 } .g { border-left: 3pt solid #36842d; padding-left: 4mm; margin: 4mm 0 }", $"""
                <section><h1>MANAGEMENT SYSTEM CERTIFICATE <span class="z">管理体系认证证书</span></h1><p>Certificate no. <span class="z">证书编号</span>: {f.Number}</p>
                <div class="g"><p>This is to certify that the management system of</p><p class="z">兹证明下述组织的管理体系</p><p class="b">{T(f.HolderName)}</p><p class="z b">深圳市澄湾智能科技有限公司</p><p class="z">统一社会信用代码：91440300MA5EXAMPLE</p>
                <p>{T(f.HolderAddress)}</p><p class="z">中国广东省深圳市南山区科苑路科兴科学园B栋1806室</p></div><p>conforms to the Artificial Intelligence Management System standard</p><p class="z">符合人工智能管理体系标准</p><p class="b">ISO/IEC 42001:2023</p>
                <div class="g"><p>This certificate is valid for the following scope:</p><p class="z">本证书对下述范围有效：</p><p>{T(f.Scope)}</p><p class="z">呼叫中心语音识别平台的研发与运营</p><p>SoA: {f.SoaVersion}</p></div>
                <p>Issue date <span class="z">颁证日期</span>: {d(f.IssueDate)}　　Valid <span class="z">有效期</span>: {d(f.CycleStart)} – {d(f.ExpiryDate)}</p>{Signature(8)}
                <div class="foot s"><span class="z">证书信息可在国家认证认可监督管理委员会官方网站（www.cnca.gov.cn）查询。获证组织必须定期接受监督审核并经审核合格此证书方继续有效。</span><br>DNV Certification (China) Co., Ltd. <span class="z">挪华威认证（中国）有限公司</span>, Building 9, 1591 Hongqiao Road, Shanghai 200336</div></section>
                """),
        },
        new("lrqa-42001-en-sentences", "LRQA", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "10665544", HolderName = "Fenwick Tarn Diagnostics plc", HolderAddress = "Innovation Quarter, Solway Road, Carlisle, CA6 4ZZ, United Kingdom",
            Scope = "Provision of AI-assisted reading of retinal photographs to public health services; design, training, validation and surveillance after release of the models in use", SoaVersion = "1.4", SoaDate = Day("2024-12-09"),
            OriginalDate = Day("2025-01-27"), IssueDate = Day("2025-01-27"), ExpiryDate = Day("2028-01-26"), CertificationBody = "LRQA Limited", AccreditationBody = "UKAS", AccreditationMark = "0999",
        })
        {
            AlsoRight = [("CertificationBody", "LRQA")],
            Html = (f, d) => Page("h1 { font: bold 21pt Arial } .id { width: 78mm; margin-left: auto; font-size: 9pt } p { margin: 3mm 0 }", $"""
                <section><h1>Certificate of Approval</h1><p>This is to certify that the Management System of:</p><h1>{T(f.HolderName)}</h1><p>{T(f.HolderAddress)}</p><p>has been approved by LRQA to the following standards:</p><p class="b">ISO/IEC 42001:2023</p>
                <div class="id"><p>Current issue date: {d(f.IssueDate)}<br>Expiry date: {d(f.ExpiryDate)}<br>Certificate identity number: {f.Number}</p><p>Original approval(s):<br>ISO/IEC 42001 – {d(f.OriginalDate)}</p></div>
                <p>Approval number(s): ISO/IEC 42001 – 00048123</p><p>This certificate is valid only in association with the certificate schedule bearing the same number on which the locations applicable to this approval are listed.</p>
                <p class="b">The scope of this approval is applicable to:</p><p>{T(f.Scope)}.</p><p>Statement of applicability issue {f.SoaVersion} of {d(f.SoaDate)}.</p><br>{Signature(9)}<p>Rhona Skelby<br>Area Operations Manager UK<br>Issued by: LRQA Limited</p>
                <div class="foot s">{Mark("UKAS", "MANAGEMENT SYSTEMS", f.AccreditationMark!)}<p>LRQA Group Limited, its affiliates and subsidiaries and their respective officers, employees or agents are, individually and collectively, referred to in this clause as 'LRQA'. Issued by: LRQA Limited, 1 Trinity Park, Bickenhill Lane, Birmingham B37 7ES, United Kingdom</p><p>Page 1 of 1</p></div></section>
                """),
        },
        new("lrqa-27001-27701-en-two-standards", "LRQA", "en", DateForm.DayMonYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "10712233", HolderName = "Lantern Peak Analytics Limited", HolderAddress = "Units 1101-1104, 11/F, Tower A\n133 Hoi Bun Road\nKwun Tong\nKowloon\nHong Kong",
            Scope = "Consumer-credit analytics for licensed banks: data intake, model scoring and reporting. For ISO/IEC 27701 the organisation acts as PII processor", OriginalDate = Day("2020-02-17"), IssueDate = Day("2023-02-06"),
            CycleStart = Day("2023-02-17"), ExpiryDate = Day("2026-02-16"), CertificationBody = "LRQA Limited", VerificationUrl = "https://www.lrqa.example/client-directory",
        })
        {
            AlsoRight = [("CertificationBody", "LRQA"), ("Scope", "Consumer-credit analytics for licensed banks: data intake, model scoring and reporting.")],
            Html = (f, d) => Page(".h { background: #003a4d; color: #fff; padding: 7mm; margin: -16mm -18mm 8mm; font-size: 22pt } dt { font-weight: bold; margin-top: 3mm } dd { margin: 0 }", $"""
                <section>{Watermark("COPY")}<div class="h">Certificate</div><div class="cols"><dl><dt>Organisation</dt><dd>{T(f.HolderName)}<br>{Br(f.HolderAddress)}</dd><dt>Standards</dt><dd>ISO/IEC 27001:2022<br>ISO/IEC 27701:2019</dd></dl>
                <dl><dt>Certificate</dt><dd>{f.Number}</dd><dt>Date of first approval</dt><dd>27001: {d(f.OriginalDate)}<br>27701: {d(Day("2023-02-06"))}</dd><dt>Date of this issue</dt><dd>{d(f.IssueDate)}</dd><dt>Start of the cycle</dt><dd>{d(f.CycleStart)}</dd><dt>End of validity</dt><dd>{d(f.ExpiryDate)}</dd></dl></div>
                <br><p class="b">Scope</p><p>{T(f.Scope)}.</p><br>{Code(9)} {Signature(11)}<p>On behalf of LRQA Limited</p><div class="foot s">Check this certificate: {f.VerificationUrl} · LRQA Limited, 17/F One Island South, Wong Chuk Hang, Hong Kong · printed {d(Day("2023-03-01"))}</div></section>
                """),
        },
    ];
}
