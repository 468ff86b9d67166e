namespace Aims.Portal.Domain;

/// <summary>Texts made to fit where they are kept, never ending in half of a surrogate pair: PostgreSQL takes none, and whoever put an emoji in that place would see a fault of the portal.</summary>
public static class Fitting
{
    /// <summary>The first <paramref name="length"/> characters at most.</summary>
    public static string Cut(this string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The same for a person to read: with "…" where something is missing.</summary>
    public static string Fit(this string text, int length) => text.Length <= length ? text : text.Cut(length - 1) + "…";
}
