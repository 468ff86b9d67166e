using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>The words that the layout itself brings, in one language.</summary>
public sealed record MailWords
{
    private MailWords() { }

    public static MailWords En { get; } = new()
    {
        Language = "en",
        ForFormat = "for {0}",
        WritesFormat = "{0} writes:",
        NeverAsked = "We never ask for a password by mail.",
        Unsubscribe = "Send me no more reminders by mail",
        BetweenSentences = " ",
        LabelEnd = ": ",
    };

    public static MailWords ZhHant { get; } = new()
    {
        Language = "zh-Hant",
        ForFormat = "代表 {0} 發出",
        WritesFormat = "{0} 的留言：",
        NeverAsked = "我們絕不會以電郵索取密碼。",
        Unsubscribe = "不再以電郵接收提示",
        BetweenSentences = "",
        LabelEnd = "：",
    };

    /// <summary>Value of the <c>lang</c> attribute and of Content-Language.</summary>
    public required string Language { get; init; }

    public string Product { get; init; } = "Aims Portal";

    public required string NeverAsked { get; init; }

    /// <summary>Text of <see cref="MailContent.UnsubscribeLink"/>.</summary>
    public required string Unsubscribe { get; init; }

    /// <summary>Chinese sets its sentences without a blank.</summary>
    public required string BetweenSentences { get; init; }

    /// <summary>Between a label and its value in plain text.</summary>
    public required string LabelEnd { get; init; }

    private string ForFormat { get; init; } = "";

    private string WritesFormat { get; init; } = "";

    /// <summary>English for every language but Chinese.</summary>
    public static MailWords Of(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? ZhHant : En;

    /// <summary>"for Harbour Bank", for <see cref="MailContent.ForOrganisation"/>.</summary>
    public string For(string organisation) => ChineseSpacing.Fill(ForFormat, organisation);

    /// <summary>"Mei-Ling Chan writes:".</summary>
    public string Writes(string person) => ChineseSpacing.Fill(WritesFormat, person);
}
