namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">What is stored and what conditions speak of.</param>
/// <param name="Score">0 to 100; overrides "met = 100, not met = 0". Null: the expected rule alone decides.</param>
public sealed record Option(string Value, LocalText Label, int? Score);
