namespace Aims.Portal.Domain;

/// <summary>A sentence the portal says about something it has judged: an English text, the key of its translation, with what fills its places.</summary>
/// <param name="Text">English, with <c>{0}</c> places.</param>
/// <param name="Args">Dates as <see cref="DateOnly"/>, numbers, somebody's words as strings, the portal's own words as <see cref="TextKey"/>.</param>
public sealed record Sentence(string Text, params object[] Args)
{
    public bool Equals(Sentence? other) => other is not null && Text == other.Text && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>In English; for tests and logs.</summary>
    public override string ToString() => string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, Args);
}
