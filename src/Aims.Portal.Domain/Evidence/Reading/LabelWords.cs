using static Aims.Portal.Domain.Evidence.Reading.LabelKind;
using static Aims.Portal.Domain.Evidence.Reading.LabelPlace;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>
/// The labels of certificates in English, Traditional and Simplified Chinese, written as patterns. The first that matches at a place wins, so
/// what must not be taken for a field stands first, and longer words before shorter.
/// </summary>
internal static class LabelWords
{
    private const string Re = "(?:re-?|re )?";
    private const string Certified = "(?:certificat(?:ion|e)|certified|registration|registered|approval|approved|issued?|issuance|assessment|granted|award(?:ed)?|cycle start|effective)";

    public static IReadOnlyList<LabelEntry> All { get; } =
    [
        // In sentences with a colon that begin like a date's label: "is valid to the following services:".
        new(Scope, 0.94, Anywhere, "(?:certification|certificate|approval|registration|management system|it) (?:is |was )?(?:applicable|applies|valid|granted|relates?|limited|covers)(?: for| to| in| within)?(?: the)? [^:.;0-9]{0,60}(?:following|scope|activit|product|service|field|area|framework|process|sector)[^:.;0-9]{0,40}(?= ?:)"),

        // Of something else.
        new(Other, 1, Anywhere, "(?:expiry|expiration|validity|issue) (?:date )?of (?:the )?(?:previous|last|former|prior) (?:certificate|cycle|certification)(?: cycle)?(?: expiry)?(?: date)?"),
        new(Other, 1, Anywhere, "(?:replaces|supersedes|cancels)(?: and (?:replaces|supersedes|cancels))? (?:the |all |any |our )*(?:previous(?:ly issued)? |earlier |former )?(?:certificates?|versions?|issues?)(?: (?:of|dated|issued on|with number|no\\.?))*(?: the)?"),
        new(Other, 1, Anywhere, "(?:previous|last|former|prior) (?:certificate|certification|cycle|expiry|expiration)(?: cycle)?(?: (?:no\\.?|number|valid(?:ity)?|expir(?:y|ation|es)|issue))?(?: until| date| expiry date)?"),
        new(Other, 1, Anywhere, "(?:date of )?(?:initial |first |original )?accredit(?:ed|ation) (?:since|date|granted|valid(?:ity)?(?: until)?|expir\\w+|period|from|first granted|cycle)(?: on| date)?"),
        new(Other, 1, Anywhere, "accredited (?:by [A-Za-z-]+ )?since"),
        new(Other, 1, Anywhere, "(?:print(?:ed|ing)?|generat(?:ed|ion)|download(?:ed)?|produc(?:ed|tion)|report(?:ing)?|document|form) (?:date|on)|date (?:of )?(?:print(?:ed|ing)?|generat(?:ed|ion)|download)|date printed"),
        new(Other, 1, Anywhere, "(?:next |last |latest |first |second |1st |2nd |stage ?[12] |annual |surveillance |initial |re-?certification |certification )+(?:surveillance|audit|assessment|visit|review)s?(?: audit)?s?(?: (?:due|date|dates|before|by|to be carried out by|performed|conducted|completed))*(?: on)?"),
        new(Other, 1, Anywhere, "(?:audit|assessment|inspection|surveillance)(?: end| completion| start)? dates?(?:\\(s\\))?|dates? of (?:the )?(?:last |next |latest )?(?:audit|assessment|surveillance)|(?:audit(?:ed)?|assess(?:ed|ment)) (?:conducted |performed |completed )?on|last day of (?:the )?audit"),
        new(Other, 1, Anywhere, "(?:company|business|commercial|client|customer|job|order|(?:test |audit |assessment )?report|contract|project|file|organi[sz]ation|vat|tax|d-?u-?n-?s|enterprise|trade|charity|incorporation|purchase|form|document|doc|schedule|site|ea|iaf|nace|nac|sic|naics|technical|user|member)(?: registration| reg\\.?| identification| code)? (?:no\\.?|numbers?|id|codes?|ref(?:erence)?\\.?|sectors?)s?"),
        new(Other, 1, Anywhere, "(?:registered|incorporated) in (?:england|scotland|wales|hong kong|the)[A-Za-z ]{0,20}(?:under |with )?(?:company )?(?:no\\.?|number)?"),
        new(Other, 1, Anywhere, "(?:re-?certification|renewal|re-?assessment|surveillance) (?:is |audit )*(?:due|required|must|before|by)(?: date| before| by| on)*|(?:1st|2nd|first|second) surveillance(?: on or before| by| before| due)*"),
        new(Other, 1, Anywhere, "uncontrolled|(?:revision|change) history|reason for (?:re)?issue"),
        new(Other, 1, Anywhere, "(?:統一社會信用代碼|统一社会信用代码|組織機構代碼|组织机构代码|統一編號|統編|商業登記(?:證)?(?:號碼|編號)|商业登记号码?|報告編號|报告编号|合同編號|合同编号|公司編號|客戶編號|客户编号|檔案編號|審核日期|审核日期|稽核日期|年審日期|年审日期|監察日期|监督日期|(?:上次|最近)(?:審核|审核|稽核)日期|列印時間|打印时间|列印日期|打印日期|下次(?:監督|监督|審核|审核|稽核)\\w{0,6}|監督審核\\w{0,6}|监督审核\\w{0,6}|認可日期|认可日期|前次證書\\w{0,5}|上一?次?證書\\w{0,6}|上一?次?认证\\w{0,8}|上一?認證周?期\\w{0,8}|原證書到期日?期?)"),

        new(Other, 1, Anywhere, "(?:certification|issuing|certifying) (?:body|office)(?:'s)? address|address of (?:the )?(?:certification|issuing|certifying) (?:body|office)"),
        new(Other, 1, Anywhere, "(?:認證|认证|發證|发证|頒證)(?:機構|机构)地址"),

        // Accreditation.
        new(AccreditationNumber, 1, Anywhere, "accr[ée]ditation n[°º]|akkreditierungs-?(?:nr\\.?|nummer)|accreditation (?:certificate |registration |body |reg\\.? |mark |file |scheme )?(?:no\\.?|numbers?|id|ref\\.?|#)(?! ?of)"),
        new(AccreditationNumber, 1, Anywhere, "(?:認可(?:證書)?(?:編號|號碼|註冊號)|认可(?:证书)?(?:编号|号码|注册号))"),
        new(Accreditor, 1, Anywhere, "(?:is |are )?accredited (?:as a certification body )?by(?: the)?|accreditation (?:body|by|of|provided by|granted by|from)|under accreditation (?:of|by|from)|holds? accreditation from"),
        new(Accreditor, 1, Anywhere, "(?:認可機構|认可机构|認證機構認可|獲.{0,12}認可)"),

        // Dates.
        new(Original, 0.97, Anywhere, $"(?:original(?:ly)?|initial(?:ly)?|first(?:ly)?|1st) (?:(?:management system|iso|isms|aims|of) )?{Certified}(?:[ /]{Certified})?(?: (?:cycle ?)?(?:start |issue |decision )?(?:dates?|issued|approved|on))?(?:\\(s\\))?"),
        new(Original, 0.97, Anywhere, $"dates? (?:of|for) (?:the )?(?:original|initial|first|1st) {Certified}(?: cycle)?(?: decision| issue| audit)?(?: date)?"),
        new(Original, 0.95, Anywhere, "(?:original|initial|first|1st) (?:dates?|start date)(?: of (?:certification|registration|issue|approval))?"),
        new(Original, 0.95, Anywhere, "(?:certified|registered|approved|certificate|certification|registration|certificate holder|client) (?:continuously )?(?:held )?(?:(?:with|by) [A-Za-z][A-Za-z .&-]{1,24} )?since"),
        new(Original, 0.95, Anywhere, "(?:first |initially )?(?:certified|registered|approved|certification was granted|granted|issued) for the first time(?: on| in)?"),
        new(Original, 0.97, Anywhere, "(?:首次|初次|最初|初始|第一次|原始|原)(?:發證|颁证|頒證|发证|註冊|注册|認證|认证|獲證|获证|簽發|签发|核發|核发|生效|通過|通过|批准|登記|登记|驗證|验证|頒發|颁发|發出)(?:生效|決定|决定|註冊|注册)?(?:日期|日|時間|时间)?"),
        new(Original, 0.95, Anywhere, "(?:自首次認證|認證始於|认证始于)"),

        new(Validity, 0.95, Anywhere, "validity of (?:the |this )?(?:certificate|certification|registration)(?= ?:)|(?:certificate )?valid(?:ity)? from (?:/|to|and) (?:valid(?:ity)? )?(?:to|until)|(?:period|term|duration) of (?:validity|certification|registration)|validity period|(?:certificate |certification )?validity(?! ?(?:of|is|can|may|status|from|until|to|end|start|date|through))|certification period"),
        new(CycleStart, 0.93, Anywhere, $"(?:certificate |certification |registration )?(?:is )?valid(?:ity)? (?:(?:period )?from|as of|since|with effect from|start(?:s|ing)?(?: date| from| on)?)|effective (?:date|from|since|as of|on)(?: date)?|date (?:of effect|effective)|certificate effective(?! date)|with effect from|(?:current )?(?:certification |certificate |registration )?(?:cycle|period|term) (?:from|starts?(?: on)?|began(?: on)?|begins?(?: on)?)|(?:current )?(?:certification ?/ ?)?{Re}(?:certification|registration|approval)? ?cycle (?:start|begin\\w*|commencement)(?: date| on)?|start (?:date )?of (?:the )?(?:current )?(?:certification |three-year )?cycle|(?:date of )?(?:latest |last )?renewal(?: date)?(?: on)?(?!\\w)|renewed(?: on)?"),
        new(CycleStart, 0.95, Anywhere, $"(?:date of )?(?:the )?(?:latest |last |current )?{Re}(?:certification|certificate|registration|approval) decision(?: date| made on)?|decision date|dates? of (?:the )?(?:{Re}(?:certification|registration|approval) )?decision|decision (?:on|of|for) (?:the )?{Re}(?:certification|registration|approval|grant)(?: was)?(?: taken| made| reached)?(?: on)?|(?:decided|decision (?:was )?(?:taken|made)) on"),
        new(CycleStart, 0.86, Anywhere, "(?:current |latest |last )?(?:re-?|re )(?:certification|registration|approval|certified)(?: cycle)?(?: start| effective)? ?(?:dates?|on)|dates? of (?:the )?(?:latest |last |current )?(?:re-?|re )(?:certification|registration|approval)"),
        new(CycleStart, 0.86, Start, "re-?certified|re-?registered|re-?approved"),
        new(CycleStart, 0.84, Alone, "re-?(?:certification|registration|approval|issue of approval)|(?:certification )?decision"),
        new(CycleStart, 0.72, Anywhere, "(?:current |latest )?(?:certification|registration|approval) (?:start )?date|dates? of (?:the )?(?:current )?(?:certification|registration|approval)(?! body)|(?:start|commencement) date|(?:certified|registered|granted|approved) (?:on|from)(?: the)?|date (?:granted|certified|registered|approved)"),

        new(Expiry, 0.97, Anywhere, "(?:certificate |certification |current |cycle )?(?:expiry|expiration|expiring|expire) (?:dates?|on)|dates? of (?:certificate |certification )?(?:expiry|expiration)|(?:and )?(?:it |will |shall |certificate )*expires?(?: on)?(?: the)?|expired? date|(?:is |are |remains? |certificate |certification )*valid(?:ity)?(?: date)? (?:until|till|to|through|thru|up to|unto)(?: the)?|valid[- ]until date|validity (?:end|ends)(?: date| on)?|end (?:date )?of (?:validity|certification cycle)|valid up to|(?:ends?|ending|lapses?|runs? out|terminates?) on(?: the)?|good through|certification end date|end date|valid dates?"),
        new(Expiry, 0.95, Start, "expiry|expiration|expires"),
        new(Expiry, 0.9, Alone, "until|till|valid to|up to"),
        new(Validity, 0.93, Start, "valid"),
        new(Issue, 0.97, Anywhere, "(?:current |latest |last |this |present |certificate |re-?)+ ?(?:issue|issued?|issuance|issuing|revision|version) ?(?:date|on)(?! ?of (?:first|original|initial))|(?:issuance|issuing|re-?issue) date|dates? of (?:the )?(?:current |this |latest |last |certificate |present |re-?)*(?:issue|issuance|issuing|certificate)(?! ?body)"),
        new(Issue, 0.97, Anywhere, "issue dates?|date (?:issued|of issue)|issued? ?date"),
        new(Issue, 0.9, Anywhere, "(?:this certificate (?:was|is|has been) |and |certificate )*(?:re-?)?issued on(?: the)?|certificate date|place (?:and|&|/) date(?: of issue)?|place,? date"),
        new(Issue, 0.8, Anywhere, "(?:latest |last |current )?(?:revision|amendment|modification|version|re-?issue) date|date of (?:latest |last )?(?:revision|amendment|modification|re-?issue)|revised on"),
        new(Issue, 0.93, Alone, "certificate (?:re-?)?issued?|(?:this|current|latest|present) (?:issue|certificate)(?: date)?|(?:re-?)?issued on"),
        new(Issue, 0.93, Anywhere, "(?:本次|此次|現次|现次)(?:發證|发证|頒證|颁证|簽發|签发)(?!機構|机构|單位|单位|公司|日|時|时)"),
        new(Issue, 0.8, Alone, "(?:re-?)?issued|dated?|signed on|date of signature"),

        new(Issue, 0.97, Anywhere, "(?:本次|此次|換證|换证|當前|当前|目前|現行|现行|最近|最新|本證書|證書|证书|重新|再次)?(?:發證|发证|頒證|颁证|頒發|颁发|簽發|签发|核發|核发|換證|换证|發行|发行|出證)(?:生效)?(?:日期|日|時間|时间)"),
        new(Issue, 0.8, Anywhere, "(?:最新|最近|本次)?(?:修訂|修订|更新|變更|变更|改版)(?:日期|日)"),
        new(CycleStart, 0.95, Anywhere, "(?:再|重新|本次|換證|最近|複)?(?:認證|认证|註冊|注册|驗證|验证|批准)?(?:決定|决定)(?:日期|日)|生效(?:日期|日)|有效(?:期|日期|期限)?(?:自|由|從|从|起)(?:始)?(?:日期|日)?|(?:認證|认证)?[週周]期(?:開始|开始|起始)(?:日期|日)?|(?:再|重新)(?:認證|认证|註冊|注册|驗證|验证)(?:日期|日)|起始日期?"),
        new(CycleStart, 0.72, Anywhere, "(?:認證|认证|註冊|注册|驗證|验证|獲證|获证|通過|批准)(?:日期|日)"),
        new(Expiry, 0.97, Anywhere, "(?:證書|证书|註冊|注册|認證|认证)?有效(?:期|日期|期限)?(?:至|到|直至|迄|截止|終止|终止|屆滿)(?:日期|日)?|(?:證書|证书)?(?:到期|屆滿|届满|失效|期滿|期满|截止|終止)(?:日期|日)|(?:認證|认证)?[週周]期(?:結束|结束|屆滿|终止)(?:日期|日)?"),
        new(Validity, 0.95, Anywhere, "(?:證書|证书|認證|认证|註冊|注册)?有效(?:期限|期間|期间|日期|期)(?!內|内|間)"),
        new(Issue, 0.7, Alone, "日期"),

        // The number.
        new(Number, 0.98, Anywhere, "(?:certificate|certification|cert\\.?),?(?: of (?:registration|conformity|approval))? ?(?:identity |identification |registration |register |reg\\.? |id(?:entifier)? |reference |serial |ref\\.? |identity )?(?:numbers?|reference(?: (?:numbers?|no\\.?))?|no\\.?s?|nr\\.?|n°|№|num\\.?|#|id|identifier|ref\\.?)(?= ?[:.#(]|$| )|zertifikat(?:s)?-?(?:registrier-?)?(?:nr\\.?|nummer)"),
        new(Number, 0.9, Anywhere, "(?:iso )?(?:registration|register|registry)(?: certificate)? ?(?:numbers?|no\\.?|nr\\.?|#|id|code)"),
        new(Number, 0.86, Anywhere, "approval (?:certificate )?(?:numbers?|no\\.?)(?:\\(s\\))?|certification id"),
        new(Number, 0.75, Alone, "number|no\\.?|nr\\.?|registration|certificate|identification|reference"),
        new(Number, 0.98, Anywhere, "(?:註冊|注册|認證|认证|驗證|验证|登錄|登记)?(?:證書|证书)(?:註冊|注册|登記|登记)?(?:編號|编号|號碼|号码|號|号)|(?:註冊|注册|認證|认证|登記|登记|驗證|验证|登錄)(?:編號|编号|號碼|号码|號|号)"),
        new(Number, 0.75, Alone, "編號|编号|號碼"),

        // Statement of applicability.
        new(Scope, 0.9, Anywhere, "(?:according to |as per |in accordance with )?(?:the )?[\"']?statement of applicability[\"']?,? for(?= ?:?$)|management systems?(?: \\([A-Z]+\\))? for(?: the)?(?= ?:?$)"),
        new(Soa, 1, Anywhere, "(?:version|issue|revision|date)(?: and date| number| no\\.?)? of (?:the )?(?:statement of applicability|soa)"),
        new(Soa, 1, Anywhere, "(?:(?:this |and |which |certificate |scope |is |are )*(?:in accordance|in line|in conformity|in conformance|consistent|aligned) with (?:the |its |their )?|(?:as )?(?:defined|described|stated|specified|documented) (?:in|by) (?:the |its |their )?|as per (?:the |its )?|per (?:the )?|based on (?:the |its )?|according to (?:the |its )?|with (?:the )?|under (?:the )?|the |its |this is )?(?:isms |aims |pims |current |latest |organi[sz]ation's )?[\"']?(?:statements? of applicability|soa)[\"']?(?: \\(soa\\))?(?: document| ref(?:erence)?)?(?:[ /](?:version|issue|revision|ver\\.?|rev\\.?)(?: (?:no\\.?|number))?(?: ?(?:and|/|&) ?(?:issue )?date)?| date)?"),
        new(Soa, 1, Anywhere, "[（(]?(?:依據|依据|根據|根据|按照|符合|參照|基於|按)?(?:其|該)?(?:最新)?(?:適用性|适用性|適用)(?:聲明|声明|宣告|聲明書|宣告書|声明书)書?(?:\\(soa\\))?(?:文件)?(?:的)?(?:版本|版次|日期)?(?:號|编号|編號)?"),

        // Scope.
        new(Scope, 0.97, Start, "(?:the )?(?:certified )?scopes? of (?:the )?(?:certification|registration|approval|supply|certificate|activities|activity|isms|aims|pims|(?:information security |privacy information |artificial intelligence |ai )?management systems?|this (?:certificate|approval|registration))(?: \\([A-Z]+\\))?(?: (?:is|are))?(?: applicable to| as follows| covers?| the following| limited to| defined as)*|(?:certification|certificate|registration|approval|isms|aims|pims) scope(?: statement)?(?: is| covers)?"),
        new(Scope, 0.96, Anywhere, "(?:applies |applied |applicable |relevant |related )?(?:for|to|within|covering|under) (?:the )?(?:following|scope)(?: of)?(?: scope(?: of (?:registration|certification|approval|supply))?| activit(?:y|ies)| range of activities| products?| services?| fields?(?: of activit(?:y|ies))?| processes| areas?| operations?| business)*(?: of| and services| or services)*(?= ?[:.]|$| of| ?/)"),
        new(Scope, 0.95, Anywhere, "(?:the |this )?(?:management system|approval|certification|certificate|scope|registration) (?:of this (?:approval|certificate) )?(?:is )?(?:applicable to|applies to|is valid for|covers)(?: the following)?(?: activities| scope)?|is applicable to|in respect of(?! th(?:ose|e use))|in the (?:following )?field(?:s)? of(?: activity)?|(?:with|whose|the) scope (?:being|is|of|covers|includes)|for the (?:activities|scope) of|within the scope of|covering the"),
        new(Scope, 0.94, Start, "(?:is )?applicable to(?= ?:|$)"),
        new(Scope, 0.94, Anywhere, "in the (?:following )?(?:area|sector|domain|framework)s? of(?: activity| activities)?|applies (?:in|to|for) the following (?:area|field|sector|scope|activit(?:y|ies))s?|with (?:respect|regard) to the following"),
        new(Scope, 0.93, Alone, "(?:for )?the (?:activities|services|processes)|(?:the )?following (?:scope|activit(?:y|ies)|services?|area|field)s?(?: of (?:activit(?:y|ies)|certification|registration))?"),
        new(Scope, 0.93, Alone, "scopes?|scope (?:and|/) applicability|scope statement|scope description|activit(?:y|ies)|certified activities|description of (?:the )?scope|scope for this site|applicability"),
        new(Scope, 0.97, Anywhere, "(?:適用於|适用于|適用|适用|其|該體系的?|体系|管理體系|管理体系)?(?:認證|认证|註冊|注册|驗證|验证|證書|证书|通過認證的?|通过认证的?|覆蓋|覆盖|適用|适用|認可|業務|业务|體系)(?:的)?(?:覆蓋|覆盖|業務)?(?:範圍|范围)(?:如下|為|为|包括|涵蓋)*|(?:適用於|适用于|涵蓋|涵盖)(?:以下|下列)?(?:範圍|范围|活動|活动|業務|业务)?(?:如下)?(?=[:：]|$)|(?:以下|下列|下述)(?:的)?(?:範圍|范围|活動|活动|業務|业务)(?:如下)?"),
        new(Scope, 0.95, Anywhere, "(?:認證|认证|驗證|验证|註冊|注册)(?:項目|项目|內容|内容)(?=[:：]|$)|(?:其)?(?:範圍|范围)(?:如下|為|为)(?=[:： ]|$)"),
        new(Scope, 0.93, Alone, "範圍|范围|活動範圍"),

        // The holder.
        new(Holder, 0.96, Anywhere, "(?:this (?:is to|certificate) |we |hereby |it is (?:hereby )?|do |does )*(?:hereby )?(?:certif(?:y|ies|ied)|confirms?|attests?|declares?)(?: hereby)?(?: to)? that(?: the following)?|this certif(?:y|ies)(?: that)?"),
        new(Holder, 0.96, Anywhere, "(?:(?:proudly |hereby )*(?:presents?|awards?|grants?|issues?|gives?) this certificate(?: of [A-Za-z ]{3,20})? to|(?:this certificate |certificate |registration )?(?:is |has been |was |are )*(?:hereby )?(?:awarded|granted|presented|issued|given) to)(?: the| organi[sz]ation)*|certifies that(?: the)?|(?:has )?(?:awarded|granted|issued) (?:this|a) certificate to"),
        new(Holder, 0.95, Anywhere, "(?:the )?(?:(?:information security|privacy information|personal information|artificial intelligence|ai|integrated|it service)[ &]*)*(?:isms|aims|pims|management systems?)(?: \\([A-Z]+\\))?(?: of|(?: as)?(?: (?:defined|designed|established|implemented|operated|maintained|run|adopted),?(?: and)?){1,3} by)(?: (?:the )?(?:company|organi[sz]ation|firm))?(?=[ :]|$)"),
        new(Holder, 0.95, Anywhere, "(?:name (?:and address )?of (?:the )?)(?:certified )?(?:organi[sz]ation|company|client|certificate holder|holder|customer|certified client|registrant|certified entity|entity)|(?:certificate|registration) holder(?: name)?|holder of (?:the )?certificate|(?:certified|registered) (?:organi[sz]ation|client|company|entity|firm)(?: name)?|(?:organi[sz]ation|company|client|holder|customer|legal|registrant)(?:'s)? name(?: (?:and|&) address)?|legal entity(?: name)?"),
        new(Holder, 0.9, Alone, "(?:the )?(?:organi[sz]ation|company|client|holder|customer|registrant|entity|certificate owner|licensee|name|awarded to|issued to|granted to)(?: (?:and|&) address)?"),
        new(Holder, 0.96, Anywhere, "(?:茲|兹|特此|謹此|謹|特)(?:證明|证明|證實|確認)|(?:獲證|获证|受證|認證|认证|申請|申请|驗證|持證|持证|受認證)(?:組織|组织|單位|单位|企業|企业|公司|機構|客戶|客户|方)(?:名稱|名称)?(?=[:： ]|$)|(?:證書|证书)持有(?:人|者|方|單位|公司)?(?:名稱|名称)?|(?:組織|组织|企業|企业|公司|單位|单位|機構|机构|客戶|客户)(?:名稱|名称)|(?:授予|頒予|颁予|頒發予|頒授予|頒發給|颁发给|發予)(?!日)"),
        new(Holder, 0.9, Alone, "名稱|名称|組織|公司|客戶|持證人|證明"),
        new(Address, 0.95, Anywhere, "(?:registered |business |main |head ?office |principal |company |organi[sz]ation |client |certified |site |operation(?:al)? |office |organi[sz]ation's |holder's |corporate )+address(?:es)?|address of (?:the )?(?:certified )?(?:organi[sz]ation|company|client|holder)|(?:with (?:its )?(?:registered |head |principal )?offices? (?:located )?at|located at|situated at|residing at|whose (?:registered )?(?:office|address) is(?: at)?|having its (?:registered )?office at|with offices at)"),
        new(Address, 0.93, Anywhere, "(?:and )?(?:is |was |has been )?(?:developed|deployed|implemented|operated|located|applied|performed|carried out|at|on|in) (?:at |on |in )?the following (?:locations?|sites?|address(?:es)?|premises)(?=[ :]|$)|(?:which )?(?:is |are |is/are )?(?:carried out|performed|provided|operated) (?:in|at|from)(?= ?:)"),
        new(Address, 0.94, Alone, "(?:registered|head|principal|main|business|corporate) (?:office|seat|site|place of business)(?: address)?"),
        new(Address, 0.93, Alone, "address(?:es)?|location|certified (?:location|site)|site(?: location)?|main site|head ?office|headquarters|central office|main location|place of business|at"),
        new(Address, 0.95, Anywhere, "(?:註冊|注册|經營|经营|營業|营业|辦公|办公|通訊|通讯|公司|認證|认证|企業|組織|生產/?經營|审核|審核|場所)?地址|位於|位于"),
        new(Site, 0.9, Alone, "(?:certified |additional |other |further |list of |multi-?site |included |covered |participating )*(?:sites|locations|premises|facilities)(?: covered| included| address(?:es)?| name| list| certified| in scope)*(?: by this certificate| under this certificate)?|site (?:name )?(?:and|/|&) address|locations? (?:and|&) activities"),
        new(Site, 0.9, Alone, "(?:其他|附加|多|分|獲證|認證|认证)?(?:場所|场所|地點|地点|分支機構|据点|據點|場址)(?:清單|名稱|列表|地址)?"),

        // The standard, who certifies, the end.
        new(Standard, 0.9, Anywhere, "(?:has |have |been |is |was |were |are )*(?:assessed |audited |certified |found |registered |approved |evaluated |verified )*(?:by [A-Za-z0-9 .&-]{2,40} )?(?:and )?(?:found |certified |registered |approved |assessed )*(?:as |to be |to )*(?:(?:and |which |that )?(?:complies|comply|compliant|conforms?|conforming|conformance|conformity|meets?|meeting|fulfill?s?|fulfilling|satisf(?:ies|y)|satisfying|in accordance|in compliance|in conformity|against|according|complying)(?: with| to)?)(?: all)?(?: the)?(?: applicable)?(?: requirements?)?(?: of| for)?(?: the)?(?: following)?(?: international)?(?: management systems?)?(?: standards?)?"),
        new(Standard, 0.93, Anywhere, "(?:the )?requirements? of(?: the)?(?: following)?(?: standards?)?|(?:certification|certified|applicable|management system|assessment|audit|normative|the following|reference) (?:standards?|criteria|criterion|norm|document|basis)"),
        new(Standard, 0.9, Alone, "(?:approved|certified|registered|assessed|audited) (?:to|against)"),
        new(Standard, 0.9, Alone, "(?:normative )?(?:standards?|norm|criteria|requirements?)(?:\\(s\\))?|(?:認證|认证|驗證|评审|評審|管理體系|管理体系|管理系統)?(?:標準|标准|準則|依據|依据)"),
        new(Standard, 0.9, Anywhere, "(?:符合|滿足|满足|依據|依据|達到|按照)(?:了)?(?:以下|下列)?(?:國際|国际)?(?:管理體系|管理体系)?(?:標準|标准|規定|要求)?(?:之|的)?(?:要求|標準|标准)?|(?:認證|认证|驗證|验证)(?:標準|标准|依據|依据)"),
        new(Certifier, 0.95, Anywhere, "(?:certificate |certification )?(?:issued|certified|registered|assessed|audited|approved|certificate issued) by(?! the following)|(?:issuing |name of (?:the )?)?(?:certification|certifying|certificate issuing|registration|issuing) (?:body|office|entity|authority)(?! of)|(?:signed )?(?:for and )?on behalf of"),
        new(Certifier, 0.9, Alone, "registrar|certifier|certified by|audited by"),
        new(Certifier, 0.95, Anywhere, "(?:發證|发证|頒證|颁证|認證|认证|驗證|验证|簽發)(?:機構|机构|單位|单位)(?:名稱|名称)?(?=[:： ]|$)"),
        new(Verb, 1, Anywhere, "(?:has|have|had) (?:been|implemented|established|successfully|demonstrated|operated?|maintained|a|an|introduced|achieved|in place|undergone|adopted)|holds?(?= (?:a |the )?(?:certificate|registration))|(?:and )?(?:operates?|operating|maintains?|applies|runs|uses|implements)(?: and (?:maintains?|applies|operates))?(?: a| an| the)|(?:is|are|was) (?:certified|registered|approved|operating|in compliance|authori[sz]ed|compliant|hereby)|has|conforms|complies|for its|which|that the"),
        new(Verb, 1, Anywhere, "(?:的|已|建立|所建立|實施|实施|經|业经|業經|其)?(?:已|的)?(?:建立|實施|实施|運行|其)?(?:並|并)?(?:實施|实施|維持|保持)?(?:的|了|之)?(?:資訊安全|信息安全|資訊保安|人工智能|人工智慧|隱私|私隱|隐私)(?:資訊|信息)?管理(?:系統|體系|体系|系统)|(?:已|業經|业经|經)(?:建立|實施|实施|評審|审核|審核|評核|通過)"),
        new(Foot, 1, Anywhere, "(?:this certificate |the certificate |it |certification |and )*remains?(?: the)? (?:valid|property)|(?:the |this )?(?:authenticity|validity|status) of this certificate|this certificate (?:is|was|has|remains|may|can|does|shall|must|relates|will|consists|supersedes|replaces|and|issued)|(?:to|can be|may be|please) (?:verif(?:y|ied)|check(?:ed)?|confirm(?:ed)?|validated?)|verif(?:y|ication)(?: at| online| code|:)|further (?:clarification|information|details)|(?:tel|fax|phone|telephone|e-?mail|website|web)(?:\\.|:| :)|page \\d|(?:authori[sz]ed )?signat(?:ure|ory)|(?:managing|technical|certification|general|operations|regional) (?:director|manager)|president|chief executive|terms (?:and|&) conditions|electronic(?:ally)? (?:certificate|issued)|see (?:annex|appendix|next page|schedule|overleaf)|subject to|(?:annex|appendix|schedule) (?:to|no|[A-Z0-9]\\b)|registered office|all rights reserved|multiple certificates|version (?:no\\.?|number)|(?:certificate )?version|revision(?: no\\.?)?|issue (?:no\\.?|number)|accreditation|member of|exclusions?|justification"),
        new(Foot, 1, Anywhere, "(?:本證書|本证书|此證書|证书信息|證書信息|證書資訊|證書的|查詢|查询|網址|网址|電話|电话|傳真|传真|簽署|签发人|簽發人|授權簽|总经理|總經理|第\\d+頁|版本)"),
    ];
}
