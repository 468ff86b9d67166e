using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The texts on screen. A key is the English text itself, so English needs no look-up: a page of eighty questions asks for a thousand texts.</summary>
public sealed class Texts(IStringLocalizerFactory factory) : IStringLocalizer<Text>
{
    private readonly IStringLocalizer translations = factory.Create(typeof(Text));

    // All of them, read once: a text that is none of the program's (a name somebody typed) is looked up nowhere, for what does not find it keeps it.
    private FrozenDictionary<string, LocalizedString>? chinese;

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

    private LocalizedString Chinese(string name) => (chinese ??= Read()).TryGetValue(name, out var known) ? known : new LocalizedString(name, name, resourceNotFound: true);

    private FrozenDictionary<string, LocalizedString> Read()
    {
        using var _ = Languages.In(Languages.Chinese);
        return translations.GetAllStrings(includeParentCultures: false).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
    }
}
