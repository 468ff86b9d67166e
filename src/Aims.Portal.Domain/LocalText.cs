using System.Text.Json.Serialization;

namespace Aims.Portal.Domain;

/// <summary>A text of the shipped content in the portal's two languages.</summary>
public sealed record LocalText([property: JsonPropertyName("en")] string En, [property: JsonPropertyName("zh-Hant")] string ZhHant)
{
    /// <summary>The text in <paramref name="language"/> (<c>en</c> or <c>zh-Hant</c>); English for any other.</summary>
    public string In(string language) => language.StartsWith("zh", StringComparison.Ordinal) ? ZhHant : En;
}
