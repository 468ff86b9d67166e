using Aims.Portal.Domain.Certificates.Bodies;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Certificates;

/// <summary>A body that accredits certification bodies. Every value is a default that a buyer corrects; see <see cref="Confidence"/>.</summary>
/// <param name="Id">The short name it is known by: HKAS, UKAS, ANAB.</param>
/// <param name="Iso3166">Two-letter code of the economy.</param>
/// <param name="MlaManagementSystems">Signatory for management-system certification; null where unknown. Says nothing of a single standard.</param>
/// <param name="MlaIsms">Signatory for ISO/IEC 27001; null where unknown.</param>
/// <param name="AimsProgramme">Accredits for ISO/IEC 42001; null where unknown.</param>
/// <param name="Confidence"><c>verified</c> or <c>general-knowledge-not-verified</c>.</param>
public sealed record AccreditationBody(
    string Id,
    string Name,
    string? NativeName,
    string Economy,
    string Iso3166,
    bool? MlaManagementSystems,
    bool? MlaIsms,
    bool? AimsProgramme,
    string Confidence,
    string? Website,
    string? Note)
{
    /// <summary>Further ways in which certificates print its name.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>When somebody last looked; null where nobody has.</summary>
    public DateOnly? CheckedOn { get; init; }

    internal IEnumerable<string> Names => ((string?[])[Id, Name, NativeName, .. Name.Split('(', ')'), .. Spellings]).OfType<string>();
}

/// <summary>The accreditation bodies the product knows. Not on the list means "to be checked", never "forged".</summary>
public static class AccreditationBodies
{
    private static readonly Lazy<IReadOnlyList<AccreditationBody>> Known = new(() =>
    {
        var content = ShippedContent.Root("accreditation-bodies.json");
        var asOf = content.OptionalDay("asOf");
        return [.. content.List("bodies").Select(b => Read(b, asOf))];
    });

    public static IReadOnlyList<AccreditationBody> All => Known.Value;

    /// <summary>By id, name, native name or a usual spelling; null for a blank or unknown one.</summary>
    public static AccreditationBody? Find(string? idOrName) => BodyRegister.Shipped.FindAccreditation(idOrName);

    private static AccreditationBody Read(ContentNode node, DateOnly? asOf)
    {
        node = node.At($"accreditation body {node.Text("id")}");
        return new AccreditationBody(
            node.Text("id"),
            node.Text("name"),
            node.OptionalText("nativeName"),
            node.Text("economy"),
            node.Text("iso3166"),
            Known3(node, "mlaManagementSystems"),
            Known3(node, "mlaIsms"),
            Known3(node, "aimsProgramme"),
            node.Text("confidence"),
            node.OptionalText("website"),
            node.OptionalText("note"))
        {
            Source = node.OptionalText("source"),
            CheckedOn = node.Text("confidence") == "verified" ? asOf : null,
        };
    }

    /// <summary>True, false, or "unknown" and absent, which both are null.</summary>
    private static bool? Known3(ContentNode node, string name) =>
        node.Has(name) && node.Child(name).Kind is not System.Text.Json.JsonValueKind.String ? node.Flag(name) : null;
}
