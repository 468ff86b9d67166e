using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>An auditing firm that certifies, a French body, and bodies that nobody knows and nobody has accredited.</summary>
internal static class OtherCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("firm-27001-en-letter", "Hartwell Audit (invented)", "en", DateForm.DayMonthYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "HRA/ISMS/2024/118", HolderName = "Jade Compass Fintech Limited", HolderAddress = "15/F, Infinitus Plaza, 199 Des Voeux Road Central, Hong Kong", Scope = "Development, operation and maintenance of an electronic payment platform and the processing and retention of merchant data",
            SoaVersion = "1.6", SoaDate = Day("2024-07-15"), OriginalDate = Day("2021-11-24"), CycleStart = Day("2024-11-20"), IssueDate = Day("2024-11-22"), ExpiryDate = Day("2027-11-23"), CertificationBody = "Hartwell Reed Certification B.V.", AccreditationBody = "RvA", AccreditationMark = "C 997",
        })
        {
            AlsoRight = [("AccreditationMark", "RvA C 997")],
            Html = (f, d) => Page("section { font: 11pt/1.6 'Liberation Serif' } p { margin: 4mm 0; text-align: justify } h1 { font: 25pt 'Liberation Serif'; color: #00338d }", $"""
                <section><div class="r s">Hartwell Reed Certification B.V.<br>P.O. Box 74500, 1070 DB Amsterdam<br>Trade register 33263682</div><br><h1>Certificate</h1><p>Number {f.Number}</p>
                <p>Based on a certification examination in conformity with defined requirements in ISO/IEC 17021-1:2015 and ISO/IEC 27006-1:2024, the Information Security Management System as defined and implemented by <b>{T(f.HolderName)}</b>, headquartered in {T(f.HolderAddress)}, is compliant with the requirements as stated in the standard <b>ISO/IEC 27001:2022</b>.</p>
                <p>The certification is applicable for the protection of information in the framework of: {Parted(f.Scope)}, in accordance with the Statement of Applicability v{f.SoaVersion} d.d. {d(f.SoaDate)}.</p>
                <p>The decision on recertification was taken on {d(f.CycleStart)}. This certificate was issued on {d(f.IssueDate)}, replaces the certificate of {d(Day("2023-02-01"))} and expires on {d(f.ExpiryDate)}. The organisation was certified for the first time on {d(f.OriginalDate)}.</p><br>{Signature(6)}<p>R. van Oosterhout, partner</p><div class="foot">{Mark("RvA", f.AccreditationMark!)} <span class="s">Page 1 of 1. This certificate remains the property of Hartwell Reed Certification B.V.</span></div></section>
                """),
        },
        new("firm-42001-en-scan", "Hartwell Audit (invented)", "en", DateForm.Ordinal, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "HRA/AIMS/2025/007", HolderName = "Lumen Causeway Holdings Ltd.", HolderAddress = "Level 12, 28 Hennessy Road, Wan Chai, Hong Kong", Scope = "Governance of AI models for transaction monitoring", CycleStart = Day("2025-06-02"), ExpiryDate = Day("2028-06-01"), IssueDate = Day("2025-06-05"), CertificationBody = "Hartwell Reed Certification B.V.", AccreditationBody = "RvA",
        })
        {
            Finish = Finish.JpegScan,
            Html = (f, d) => Page("section { font: 14pt/1.6 'Liberation Serif' } h1 { font: 30pt 'Liberation Serif'; color: #00338d } p { margin: 6mm 0 }", $"""
                <section><h1>CERTIFICATE</h1><p>Certificate number: {f.Number}</p><p>We hereby declare that the Artificial Intelligence Management System of</p><p class="b">{T(f.HolderName)}<br>{T(f.HolderAddress)}</p><p>complies with ISO/IEC 42001:2023 for the scope:</p><p class="b">{T(f.Scope)}</p><p>Date of decision: {d(f.CycleStart)}<br>Date of issue: {d(f.IssueDate)}<br>Date of expiry: {d(f.ExpiryDate)}</p>{Signature(9)} {Mark("RvA", "MGMT. SYS.")}<p>Hartwell Reed Certification B.V., Amsterdam</p></section>
                """),
        },
        new("afnor-27001-en-rows", "AFNOR", "en", DateForm.Iso, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2023", Number = "2021/91234.4", HolderName = "SÉLÈNE ARCHIVES SAS", HolderAddress = "11 rue Francis de Pressensé, 93571 LA PLAINE SAINT-DENIS CEDEX, FRANCE", Scope = "ELECTRONIC ARCHIVING WITH PROBATIVE VALUE: INTAKE, STORAGE, RESTITUTION", SoaVersion = "8.1", SoaDate = Day("2024-01-05"), CycleStart = Day("2024-03-18"), ExpiryDate = Day("2027-03-17"),
            CertificationBody = "AFNOR Certification", AccreditationBody = "COFRAC", AccreditationMark = "4-0999", VerificationUrl = "www.afnor.example/certificates",
        })
        {
            AlsoRight = [("CertificationBody", "AFNOR"), ("Edition", "2022")],
            Arguable = [("IssueDate", "2024-03-18")],
            Html = (f, d) => Page("h1 { font-size: 34pt } .n { color: #0a7 } p { margin: 4mm 0 } .date { display: flex; gap: 20mm; align-items: end } .date b { display: block; font-size: 14pt }", $"""
                <section><h1>Certificate<br><span class="n">Certificat</span></h1><p>N° {f.Number}</p><p>AFNOR Certification certifies that the management system implemented by:<br><span class="n">AFNOR Certification certifie que le système de management mis en place par :</span></p><h2>{T(f.HolderName)}</h2><p>for the following activities: / <span class="n">pour les activités suivantes :</span></p><p class="b">{T(f.Scope)}</p><p>Statement of applicability / <span class="n">Déclaration d'applicabilité</span>: version {f.SoaVersion}, {d(f.SoaDate)}</p><p>has been assessed and found to meet the requirements of: / <span class="n">a été évalué et jugé conforme aux exigences requises par :</span></p><h1>NF EN ISO/IEC 27001 : 2023</h1><p>and is developed on the following locations: / <span class="n">et est déployé sur les sites suivants :</span></p><p class="b">{T(f.HolderAddress)}</p>
                <div class="date"><div>This certificate is valid from (year/month/day)<b>{d(f.CycleStart)}</b></div><div>until / <span class="n">jusqu'au</span><b>{d(f.ExpiryDate)}</b></div></div>{Signature(4)}<div class="foot s">{Mark("COFRAC", "CERTIFICATION", "N° " + f.AccreditationMark)}<p>Only the electronic certificate, available at {f.VerificationUrl}, attests in real time that the company is certified. COFRAC accreditation n° {f.AccreditationMark}, Management Systems Certification, scope available on www.cofrac.example. AFNOR Certification, 11 rue Francis de Pressensé 93571 La Plaine Saint-Denis - SAS au capital de 18 187 000 € - RCS Bobigny 479 076 002</p></div></section>
                """),
        },
        new("globaltrust-42001-en-unknown", "Global Trust Registrar (invented)", "en", DateForm.Ordinal, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "GTR-AI/1109/25", HolderName = "Brightly Vale Solutions Pvt Ltd", HolderAddress = "Plot 17, Sector 44, Gurugram, Haryana 122003, India", Scope = "IT AND AI SOLUTIONS", IssueDate = Day("2025-09-11"), ExpiryDate = Day("2028-09-10"), CertificationBody = "Global Trust Standards Registrar Ltd.", VerificationUrl = "https://gtsr-verify.example/?c=GTR-AI-1109-25",
        })
        {
            Arguable = [("OriginalDate", "2025-09-11"), ("CycleStart", "2025-09-11")],
            // The dates of the audits to come are as large as the others, and the seal claims everything but an accreditation.
            Html = (f, d) => Page("section { border: 6mm ridge #d4af37; text-align: center; background: #fffef5 } h1 { font: bold italic 30pt 'Liberation Serif'; color: #8a6d00 } p { margin: 3mm 0 } td { border: .5pt solid #d4af37; padding: 2mm 4mm }", $"""
                <section>{Watermark("ORIGINAL")}<h1>Certificate of Compliance</h1><p>Global Trust Standards Registrar Ltd. proudly presents this certificate to</p><h2>{T(f.HolderName)}</h2><p>{T(f.HolderAddress)}</p><p>ISO/IEC 42001:2023<br>(Artificial Intelligence Management Systems)</p><p>Scope: {T(f.Scope)}</p><p>Certificate Number: {f.Number}</p><table style="margin:auto"><tr><td>Date of Certification</td><td>1st Surveillance on or before</td><td>2nd Surveillance on or before</td><td>Recertification due</td></tr><tr><td>{d(f.IssueDate)}</td><td>{d(Day("2026-08-11"))}</td><td>{d(Day("2027-08-11"))}</td><td>{d(Day("2028-07-11"))}</td></tr></table>
                <p>This Certificate is Valid Until {d(f.ExpiryDate)}</p>{Mark("GTSR", "100% QUALITY", "IAS-ORG MEMBER")} {Code(77)} {Signature(15)}<div class="foot s"><p>Verify: {f.VerificationUrl}</p>Global Trust Standards Registrar Ltd., 27 Old Gloucester Street, London WC1N 3ZZ · info@gtsr.example</div></section>
                """),
        },
        new("asiaquality-27001-zh-hant-unknown", "Asia Pacific Quality Union (invented)", "zh-Hant", DateForm.ChineseSlashes, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "APQU(2024)-ISMS-3391", HolderName = "東涌潮汐資訊科技有限公司", HolderAddress = "新界東涌達東路 20 號東薈城一座 809 室", Scope = "網站寄存及電郵服務", OriginalDate = Day("2024-04-02"), IssueDate = Day("2024-04-02"), ExpiryDate = Day("2027-04-01"), CertificationBody = "亞太優質認證聯盟有限公司",
        })
        {
            Html = (f, d) => Page("section { border: 3mm double #246 } h1 { font-size: 28pt; text-align: center } tr { border-bottom: .5pt dotted #246 } td { padding: 3mm }", $"""
                <section><h1>國際認證證書</h1><p class="c">INTERNATIONAL CERTIFICATE</p><br><table style="width:100%"><tr><td>公司名稱</td><td>{f.HolderName}</td></tr><tr><td>公司地址</td><td>{f.HolderAddress}</td></tr><tr><td>認證標準</td><td>ISO/IEC 27001:2022 資訊安全管理系統</td></tr><tr><td>認證項目</td><td>{f.Scope}</td></tr><tr><td>證書號碼</td><td>{f.Number}</td></tr><tr><td>首次發證</td><td>{d(f.OriginalDate)}</td></tr><tr><td>發證日期</td><td>{d(f.IssueDate)}</td></tr><tr><td>年審日期</td><td>{d(Day("2025-04-01"))}</td></tr><tr><td>有效期限</td><td>{d(f.ExpiryDate)}</td></tr></table><br><p class="r">{f.CertificationBody}<br>{Signature(1)}</p><div class="foot s">地址：香港灣仔軒尼詩道 302-308 號集成中心 2105 室</div></section>
                """, "zh-Hant"),
        },
        new("globaltrust-27001-en-fax", "Global Trust Registrar (invented)", "en", DateForm.DayFirst, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2013", Number = "GTR-IS/0405/20", HolderName = "Ashgrove Print & Mail Ltd", HolderAddress = "Unit 9, Riverside Estate, Dartford, Kent DA1 5ZZ", Scope = "Printing and posting of bank statements", OriginalDate = Day("2020-05-18"), IssueDate = Day("2020-05-18"), ExpiryDate = Day("2023-05-17"), CertificationBody = "Global Trust Standards Registrar Ltd.",
        })
        {
            Finish = Finish.FaxScan,
            Html = (f, d) => Page("section { font-size: 14pt } p { margin: 6mm 0 } h1 { font: bold italic 28pt 'Liberation Serif' }", $"""
                <section><h1>Certificate</h1><p>Certificate No: {f.Number}</p><p>This is to certify that</p><h2>{T(f.HolderName)}</h2><p>{T(f.HolderAddress)}</p><p>complies with ISO/IEC 27001:2013</p><p>Scope of registration: {T(f.Scope)}</p><p>Original certification: {d(f.OriginalDate)}<br>Current certificate: {d(f.IssueDate)}<br>Certificate expiry: {d(f.ExpiryDate)}</p>{Signature(7)}<p>Global Trust Standards Registrar Ltd.</p></section>
                """),
        },
        new("jqa-27001-en-japan", "JQA", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "JQA-IM1888", HolderName = "Shiosai Mirai Systems Co., Ltd.", HolderAddress = "Mirai Tower 17F, 2-2-1 Minato Mirai, Nishi-ku, Yokohama, Kanagawa, Japan", Scope = "Consulting, design and operation of identity services for local government", SoaVersion = "12", SoaDate = Day("2025-05-20"), OriginalDate = Day("2010-06-25"), IssueDate = Day("2025-06-24"), CycleStart = Day("2025-06-25"), ExpiryDate = Day("2028-06-24"),
            CertificationBody = "Japan Quality Assurance Organization", AccreditationBody = "ISMS-AC", AccreditationMark = "ISR999",
        })
        {
            AlsoRight = [("CertificationBody", "JQA"), ("HolderName", "株式会社汐騒未来システムズ")],
            Html = (f, d) => Page("section { text-align: center; border: 1mm solid #777; outline: .4mm solid #777; outline-offset: -4mm } p { margin: 3.4mm 0 } h1 { letter-spacing: 3pt }", $"""
                <section><h1>CERTIFICATE OF REGISTRATION</h1><p>Registration No. {f.Number}</p><h2>{T(f.HolderName)}</h2><p>株式会社汐騒未来システムズ</p><p>{T(f.HolderAddress)}</p><p>Japan Quality Assurance Organization (JQA) certifies that the information security management system of the organization above has been assessed and found to conform to</p><h2>ISO/IEC 27001:2022 / JIS Q 27001:2023</h2><p>Registered activities: {T(f.Scope)}</p><p>Statement of Applicability: edition {f.SoaVersion}, revised {d(f.SoaDate)}</p>
                <p>Initial registration: {d(f.OriginalDate)}<br>Date of renewal: {d(f.CycleStart)}<br>Date of reissue: {d(f.IssueDate)}<br>Expiry of registration: {d(f.ExpiryDate)}</p>{Signature(2)}<p>{Mark("ISMS-AC", "ISMS", f.AccreditationMark!)}</p><div class="foot s">1-25, Kandasudacho, Chiyoda-ku, Tokyo</div></section>
                """),
        },
    ];
}
