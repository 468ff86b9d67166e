namespace Aims.Portal.Domain;

/// <summary>A rule of the field was broken. The text is written for the person on the screen and says the way out.</summary>
/// <param name="code">Stable name of the rule, for example <c>certificate.withdrawn</c>.</param>
/// <param name="text">English sentence, also the key of its translation; <c>{0}</c> places are filled from <paramref name="args"/>.</param>
/// <param name="args">What fills the places, already readable (names, dates as <see cref="DateOnly"/>, numbers), or a <see cref="TextKey"/>.</param>
public sealed class RuleViolation(string code, string text, params object[] args) : Exception(text)
{
    /// <summary>Stable name of the rule.</summary>
    public string Code { get; } = code;

    /// <summary>English sentence with <c>{0}</c> places, the key of its translation.</summary>
    public string Text { get; } = text;

    /// <summary>What fills the places of <see cref="Text"/>.</summary>
    public IReadOnlyList<object> Args { get; } = args;

    /// <summary>The input the rule speaks of, where there is one (name of the form field).</summary>
    public string? Field { get; init; }

    /// <summary>Further rules broken by the same input; see <see cref="Faults"/>.</summary>
    public IReadOnlyList<RuleViolation> Also { get; init; } = [];
}
