namespace Aims.Portal.Domain.Questionnaires;

/// <summary>A part of a questionnaire that one person can take on: governance, privacy, security.</summary>
/// <param name="Order">Place among the sections, ascending; gaps are allowed.</param>
/// <param name="Questions">In the order of the document; never empty in a published questionnaire.</param>
public sealed record Section(string Id, int Order, LocalText Title, IReadOnlyList<Question> Questions);
