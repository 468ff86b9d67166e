using static Aims.Portal.Browser.Tests.Reading.DateForms;
using static Aims.Portal.Browser.Tests.Reading.Paper;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>In the manner of CQC and of other bodies of the mainland: social credit codes, national standards, the public register at the foot.</summary>
internal static class MainlandCertificates
{
    public static IReadOnlyList<CertificateCase> All =>
    [
        new("cqc-27001-zh-hans-gbt", "CQC", "zh-Hans", DateForm.Chinese, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2022", Number = "00125IS0123R1M/4403", HolderName = "深圳市澄湾智能科技有限公司", HolderAddress = "广东省深圳市南山区粤海街道科苑路15号科兴科学园B栋1806", Scope = "与呼叫中心语音识别软件的设计开发、运维服务相关的信息安全管理活动", SoaVersion = "B/0", SoaDate = Day("2025-03-01"),
            OriginalDate = Day("2022-06-15"), IssueDate = Day("2025-06-10"), ExpiryDate = Day("2028-06-14"), CertificationBody = "中国质量认证中心", AccreditationBody = "CNAS", AccreditationMark = "CNAS C999-M", MlaMark = true, VerificationUrl = "www.cnca.gov.cn",
        })
        {
            AlsoRight = [("CertificationBody", "CQC"), ("CertificationBody", "China Quality Certification Centre"), ("CertificationBody", "中国质量认证中心有限公司"), ("AccreditationBody", "中国合格评定国家认可委员会"), ("AccreditationMark", "C999-M"), ("HolderAddress", "广东省深圳市前海深港合作区前湾一路1号A栋201室")],
            Html = (f, d) => Page("section { border: 2mm solid #c33; text-align: center } h1 { font-size: 25pt; letter-spacing: 4pt; color: #b11 } p { margin: 3mm 0 } .l { text-align: left }", $"""
                <section><p class="r">证书编号：{f.Number}</p><h1>信息安全管理体系认证证书</h1><p>兹证明</p><h2>{f.HolderName}</h2><p>统一社会信用代码：91440300MA5FEXMPL0</p><p class="l">注册地址：广东省深圳市前海深港合作区前湾一路1号A栋201室</p><p class="l">审核地址：{f.HolderAddress}</p><p>建立的信息安全管理体系符合标准：</p><h2>GB/T 22080-2025/ISO/IEC 27001:2022</h2><p>通过认证范围如下：</p><p class="b">{f.Scope}</p><p>适用性声明版本：{f.SoaVersion}　发布日期：{d(f.SoaDate)}</p>
                <p>首次发证日期：{d(f.OriginalDate)}　　本次发证日期：{d(f.IssueDate)}<br>证书有效期至：{d(f.ExpiryDate)}</p><p>{Signature(3)}<br>主任</p>{Code(21)} {Mark("CNAS", "中国认可 管理体系", "MANAGEMENT SYSTEM", f.AccreditationMark!)} {Mark("IAF", "MLA")}
                <div class="foot s">中国质量认证中心　中国·北京·南四环西路188号9区　100070　http://www.cqc.example<br>证书有效期内本证书的有效性依据发证机构的定期监督获得保持。本证书信息可在国家认证认可监督管理委员会官方网站 {f.VerificationUrl} 查询</div></section>
                """, "zh-Hans"),
        },
        new("cqc-42001-en-translation", "CQC", "en", DateForm.MonthDayYear, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "00125AI0007R0S/4403", HolderName = "Shenzhen Yunrong Data Service Co., Ltd.", HolderAddress = "Room 302, Tower B, Cultural Creative Park, No. 4001 Fuqiang Road, Futian District, Shenzhen, Guangdong Province, P. R. China",
            Scope = "AI management activities relating to the development of recognition software for bank vouchers", OriginalDate = Day("2025-11-19"), IssueDate = Day("2025-11-19"), ExpiryDate = Day("2028-11-18"), CertificationBody = "China Quality Certification Centre",
        })
        {
            AlsoRight = [("CertificationBody", "CQC")],
            Html = (f, d) => Page("section { border: 2mm solid #c33; text-align: center } h1 { font-size: 21pt; color: #b11 } p { margin: 3.4mm 0 }", $"""
                <section><h1>CERTIFICATE FOR ARTIFICIAL INTELLIGENCE MANAGEMENT SYSTEM CERTIFICATION</h1><p>Certificate No.: {f.Number}</p><p>We hereby certify that</p><h2>{T(f.HolderName)}</h2><p>Unified Social Credit Code: 91440300MA5GEXMPL9</p><p>Registered / Office Address: {T(f.HolderAddress)}</p><p>by reason of its</p><p>Artificial Intelligence Management System</p><p>has been awarded this certificate for compliance with the standard(s):</p><h2>GB/T 45081-2024 / ISO/IEC 42001:2023</h2>
                <p>The Artificial Intelligence Management System applies in the following area:</p><p class="b">{T(f.Scope)}</p><p>Certified since: {d(f.OriginalDate)}　Issued on: {d(f.IssueDate)}<br>Valid until: {d(f.ExpiryDate)}</p>{Signature(6)}<p>President</p><div class="foot s">China Quality Certification Centre, Section 9, No. 188, Nansihuan Xilu, Beijing 100070, P. R. China. This certificate is valid when confirmed by CQC under yearly surveillance. Certificates are registered with CNCA.</div></section>
                """),
        },
        new("huaxin-27001-zh-hans-numerals", "Huaxin Registrar (invented)", "zh-Hans", DateForm.ChineseNumerals, new()
        {
            Standard = PrintedFacts.Isms, Edition = "2013", Number = "43921IS20047-08R0M", HolderName = "杭州鹭汀供应链管理有限公司", HolderAddress = "浙江省杭州市滨江区江南大道 3888 号 5 幢 701 室", Scope = "供应链金融信息平台的软件开发和运行维护", SoaVersion = "V1.2", IssueDate = Day("2021-11-30"), ExpiryDate = Day("2024-11-29"), CertificationBody = "北京华信泰衡认证有限公司", AccreditationBody = "CNAS", AccreditationMark = "CNAS C998-M",
        })
        {
            AlsoRight = [("AccreditationMark", "C998-M"), ("AccreditationBody", "中国合格评定国家认可委员会")],
            Html = (f, d) => Page("h1 { writing-mode: horizontal-tb; font-size: 30pt; text-align: center } .two { display: grid; grid-template-columns: 34mm 1fr; row-gap: 4mm; margin: 10mm 6mm } section { background: #fffdf2; border: 1mm solid #b59a4a }", $"""
                <section>{Watermark("认证证书")}<h1>认 证 证 书</h1><div class="two"><div>编　　号</div><div>{f.Number}</div><div>兹 证 明</div><div class="b" style="font-size:15pt">{f.HolderName}</div><div>地　　址</div><div>{f.HolderAddress}</div><div>体　　系</div><div>信息安全管理体系</div><div>符合标准</div><div>GB/T 22080-2016 / ISO/IEC 27001:2013</div><div>覆盖范围</div><div>{f.Scope}（适用性声明 {f.SoaVersion}）</div><div>发证日期</div><div>{d(f.IssueDate)}</div><div>有 效 期</div><div>至 {d(f.ExpiryDate)} 止</div></div>
                <p class="r b">{f.CertificationBody}<br>{Signature(10)}</p><p>监督审核记录：第一次 {d(Day("2022-11-18"))}　第二次 ＿＿＿＿</p>{Mark("CNAS", f.AccreditationMark!)}<div class="foot s">北京市朝阳区建国路 93 号　邮编 100022</div></section>
                """, "zh-Hans"),
        },
        new("pearl-42001-bilingual-zh-hans-side", "Pearl Delta Assessment (invented)", "zh-Hans+en", DateForm.ChineseSlashes, new()
        {
            Standard = PrintedFacts.Aims, Edition = "2023", Number = "PDA-AIMS-2025-0311", HolderName = "深圳云榕数据服务有限公司", HolderAddress = "深圳市福田区福强路4001号B座302", Scope = "票据影像识别模型的训练与运营", OriginalDate = Day("2025-05-08"), IssueDate = Day("2025-05-09"), ExpiryDate = Day("2028-05-07"), CertificationBody = "深圳珠江三角评定有限公司", VerificationUrl = "http://cx.pda-assess.example/q?id=20250311",
        })
        {
            AlsoRight = [("HolderName", "Shenzhen Yunrong Data Service Co., Ltd."), ("HolderAddress", "302, Block B, 4001 Fuqiang Road, Futian, Shenzhen"), ("Scope", "Training and operation of models that read bills and vouchers"), ("CertificationBody", "Pearl Delta Assessment (Shenzhen) Co., Ltd.")],
            Html = (f, d) => Page("table { width: 100% } td { border: .5pt solid #789; padding: 2.4mm; width: 50% } h1 { font-size: 19pt }", $"""
                <section><h1 class="c">人工智能管理体系认证证书<br>AI Management System Certificate</h1><br><table><tr><td>证书编号 {f.Number}</td><td>No. {f.Number}</td></tr><tr><td>{f.HolderName}</td><td>Shenzhen Yunrong Data Service Co., Ltd.</td></tr><tr><td>{f.HolderAddress}</td><td>302, Block B, 4001 Fuqiang Road, Futian, Shenzhen</td></tr><tr><td>符合 ISO/IEC 42001:2023</td><td>meets ISO/IEC 42001:2023</td></tr>
                <tr><td>范围：{f.Scope}</td><td>Scope: Training and operation of models that read bills and vouchers</td></tr><tr><td>初次获证：{d(f.OriginalDate)}</td><td>First certified: {d(f.OriginalDate)}</td></tr><tr><td>签发：{d(f.IssueDate)}</td><td>Issued: {d(f.IssueDate)}</td></tr><tr><td>有效期至：{d(f.ExpiryDate)}</td><td>Valid to: {d(f.ExpiryDate)}</td></tr></table><br>{Code(31)}<p>{f.CertificationBody}<br>Pearl Delta Assessment (Shenzhen) Co., Ltd.</p>{Signature(2)}<p class="s">扫码或访问 {f.VerificationUrl} 核验</p></section>
                """, "zh-Hans"),
        },
    ];
}
