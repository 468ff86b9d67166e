using Aims.Portal.Web.Platform.Mail;

namespace Aims.Portal.Web.Tests.Platform.Mail;

/// <summary>The reminder of the design, in both languages, and a message to send.</summary>
internal static class SampleMail
{
    public const string ButtonUrl = "https://portal.example/lumenfall/certificates/aims-2024-0315";

    public static MailOptions Options { get; } = new() { FromAddress = "no-reply@portal.example", FromName = "Aims Portal" };

    public static MailContent English { get; } = new()
    {
        Subject = "Proof of the 2026 surveillance audit is due by 31 Dec 2026",
        Preheader = "One file is missing. It takes about two minutes.",
        ForOrganisation = MailWords.En.For("Harbour Bank"),
        Heading = "Please send proof of the 2026 surveillance audit",
        Paragraphs = ["Hello Sofia, your ISO/IEC 42001 certificate needs a surveillance audit in 2026. We have not yet received the letter from your certification body."],
        DueLine = "Due by Thursday 31 December 2026, in 30 days",
        Facts =
        [
            new("Certificate", "ISO/IEC 42001:2023 · AIMS-2024-0315"),
            new("AI service", "Lumenfall Score 4.2"),
            new("What to send", "Audit letter or report dated 2026, PDF"),
            new("If it is late", "The certificate shows as “surveillance overdue” to Harbour Bank, and a finding is opened on 14 Jan 2027."),
        ],
        Button = new("Add the audit letter", ButtonUrl),
        SmallPrint =
        [
            new("Not you? ", new("Hand it to a colleague", "https://portal.example/hand-over"), "."),
            new("Audit booked for a later day? ", new("Tell us the date", "https://portal.example/tell-date"), " and we remind you after it."),
        ],
        FooterReason = "You get this because you look after certificates at Lumenfall Credit Analytics. Reminder 3 of 6 for this date; each is sent once.",
        FooterLink = new("Reminder settings", "https://portal.example/reminders"),
    };

    public static MailContent Chinese { get; } = new()
    {
        Subject = "請於 2026年12月31日前提交 2026 年監察審核證明",
        Preheader = "只欠一份文件，約需兩分鐘。",
        ForOrganisation = MailWords.ZhHant.For("Harbour Bank"),
        Heading = "請提交 2026 年監察審核證明",
        Paragraphs = ["何穎儀女士：貴公司的 ISO/IEC 42001 證書須於 2026 年進行監察審核，我們尚未收到認證機構的審核信件。"],
        DueLine = "2026年12月31日（星期四）到期，尚餘 30 天",
        Facts =
        [
            new("證書", "ISO/IEC 42001:2023 · AIMS-2024-0315"),
            new("AI 服務", "Lumenfall Score 4.2"),
            new("所需文件", "2026 年的審核信件或報告（PDF）"),
            new("如逾期", "Harbour Bank 會看到證書狀況為「監察審核逾期」，並於 2027年1月14日開立發現事項。"),
        ],
        Button = new("加入審核信件", ButtonUrl),
        SmallPrint =
        [
            new("不是由你負責？", new("轉交同事", "https://portal.example/hand-over"), "。"),
            new("審核已安排在較後日子？", new("告知日期", "https://portal.example/tell-date"), "，我們會在其後才提示。"),
        ],
        FooterReason = "你收到此郵件，是因為你負責 Lumenfall Credit Analytics 的證書。此日期共有 6 次提示，這是第 3 次，每次只發一封。",
        FooterLink = new("提示設定", "https://portal.example/reminders"),
    };

    public static PortalMessage Message(string to = "sofia@lumenfall.example", string subject = "Proof is due") => new(
        MimeMessages.NewMessageId(Options),
        to,
        "何穎儀 Sofia Ho",
        subject,
        $"<html><body><p>Hello</p><a href=\"{ButtonUrl}?a=1&amp;b=2\">Open</a></body></html>",
        $"Hello\n\nOpen:\n{ButtonUrl}?a=1&b=2\n",
        "en",
        "certificate-reminder",
        IsBulk: false,
        UnsubscribeUrl: null);
}
