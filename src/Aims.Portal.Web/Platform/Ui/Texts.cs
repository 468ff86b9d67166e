using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The texts on screen. A key is the English text itself, so English needs no look-up: a page of eighty questions asks for a thousand texts.</summary>
public sealed class Texts(IStringLocalizerFactory factory) : IStringLocalizer<Text>
{
    private readonly IStringLocalizer translations = factory.Create(typeof(Text));

    // Asked again for every row of every page; only texts of the program come in here, and there is an end of those.
    private readonly ConcurrentDictionary<string, LocalizedString> found = new(StringComparer.Ordinal);

    public LocalizedString this[string name] =>
        Languages.IsChinese ? Chinese(name) : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, Languages.IsChinese ? ChineseSpacing.Fill(text.Value, arguments) : string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => translations.GetAllStrings(includeParentCultures);

    private LocalizedString Chinese(string name)
    {
        if (found.TryGetValue(name, out var known)) return known;
        var text = translations[name];
        return text.ResourceNotFound ? text : found.GetOrAdd(name, text);
    }
}
