namespace Aims.Portal.Web;

/// <summary>Names the portal's one set of texts: the key is the English text, Resources/Text.zh-Hant.resx holds the translations.</summary>
public sealed class Text;
