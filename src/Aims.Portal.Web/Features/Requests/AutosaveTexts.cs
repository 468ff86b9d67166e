using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What the script of the answering page says while it saves, as attributes of the form: made once in each language.</summary>
internal static class AutosaveTexts
{
    private static Utf8Markup? english;
    private static Utf8Markup? chinese;

    public static Utf8Markup Of(IStringLocalizer<Text> T) => Languages.IsChinese ? chinese ??= Make(T) : english ??= Make(T);

    private static Utf8Markup Make(IStringLocalizer<Text> T)
    {
        (string Name, string Text)[] all =
        [
            ("saving", T["Saving…"]),
            ("saved", T["Saved {0}"]),
            ("failed", T["Not saved"]),
            ("offline", T["Not saved since {0}: no connection"]),
            ("retry", T["Your text stays on this page. We try again every 20 seconds."]),
            ("now", T["Save now"]),
            ("answered", T["{0} / {1} answered"]),
            ("hiddentext", T["Hidden for now, because they depend on other answers: {0}."]),
            ("conflict", T["{0} changed this answer at {1}, while you were writing"]),
            ("theirs", T["Their text"]),
            ("mine", T["Your text"]),
            ("keep", T["Keep mine"]),
            ("take", T["Take theirs"]),
            ("ownconflict", T["You changed this answer in another window at {0}"]),
            ("ownother", T["In the other window"]),
            ("ownhere", T["In this window"]),
            ("ownkeep", T["Keep this one"]),
            ("owntake", T["Take the other one"]),
            ("gone", T["You have been signed out. Sign in again in another tab, then press “Save now”."]),
        ];
        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        return new(string.Concat(all.Select(a => $" data-{a.Name}=\"{encoder.Encode(a.Text)}\"")));
    }
}
