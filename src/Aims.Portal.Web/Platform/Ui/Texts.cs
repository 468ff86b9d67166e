using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The texts on screen. A key is the English text itself, so English needs no look-up: a page of eighty questions asks for a thousand texts.</summary>
public sealed class Texts(IStringLocalizerFactory factory) : IStringLocalizer<Text>
{
    private readonly IStringLocalizer translations = factory.Create(typeof(Text));

    public LocalizedString this[string name] =>
        Languages.IsChinese ? translations[name] : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] =>
        Languages.IsChinese ? translations[name, arguments] : new LocalizedString(name, string.Format(System.Globalization.CultureInfo.CurrentCulture, name, arguments), resourceNotFound: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => translations.GetAllStrings(includeParentCultures);
}
