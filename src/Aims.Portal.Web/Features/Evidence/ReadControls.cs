using Aims.Portal.Domain.Evidence.Reading.Statements;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Rows of a statement of applicability as a table.</summary>
/// <param name="NameStandard">Whether there are controls of more than one standard.</param>
public sealed record ReadControls(bool AreApplicable, IReadOnlyList<SoaControl> Rows, bool NameStandard);
