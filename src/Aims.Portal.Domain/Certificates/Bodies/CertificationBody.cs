using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Certificates.Bodies;

/// <summary>What is known of a certification body's accreditation for one standard.</summary>
public enum AccreditationStand
{
    /// <summary>Found in an accreditation body's directory.</summary>
    Accredited,

    /// <summary>Said by the body itself or by others; nobody has looked it up.</summary>
    Claimed,

    /// <summary>By its own word or the directory not accredited for this standard.</summary>
    NotAccredited,
}

/// <summary>An accreditation for one standard. One for ISO/IEC 27001 says nothing of ISO/IEC 42001.</summary>
/// <param name="AccreditationBody">Id or name of the body that accredited; null where it is not known.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="CheckedOn">When somebody last looked; null where nobody has.</param>
public sealed record StandardAccreditation(CertificateStandard Standard, AccreditationStand Stand, string? AccreditationBody, string? Source, DateOnly? CheckedOn)
{
    public string? Note { get; init; }
}

/// <summary>A body that issues certificates, as a default the buyer corrects.</summary>
/// <param name="Spellings">Further ways in which certificates print its name.</param>
public sealed record CertificationBody(string Id, string Name, IReadOnlyList<string> Spellings, IReadOnlyList<StandardAccreditation> Accreditations)
{
    /// <summary>Null: nothing is known for this standard, whatever is known for others.</summary>
    public StandardAccreditation? For(CertificateStandard standard) => Accreditations.FirstOrDefault(a => a.Standard == standard);

    internal IEnumerable<string> Names => [Id, Name, .. Spellings];
}

/// <summary>The certification bodies the product ships with (certification-bodies.json): public claims and usual spellings, no truth about accreditation.</summary>
public static class CertificationBodies
{
    private static readonly Dictionary<string, AccreditationStand> Stands = new(StringComparer.Ordinal)
    {
        ["accredited"] = AccreditationStand.Accredited,
        ["claimed"] = AccreditationStand.Claimed,
        ["not-accredited"] = AccreditationStand.NotAccredited,
    };

    private static readonly Lazy<IReadOnlyList<CertificationBody>> Known = new(() => [.. ShippedContent.Root("certification-bodies.json").List("bodies").Select(Read)]);

    public static IReadOnlyList<CertificationBody> All => Known.Value;

    private static CertificationBody Read(ContentNode node)
    {
        node = node.At($"certification body {node.Text("id")}");
        return new CertificationBody(node.Text("id"), node.Text("name"), node.Texts("spellings"), [.. node.List("accreditations").Select(a => new StandardAccreditation(
            CertificateEdition.StandardOf(a.Text("standard")) ?? throw a.Fail("unknown-standard", "{0} names the standard \"{1}\", which is unknown.", a.Text("standard")),
            a.OneOf("stand", Stands),
            a.OptionalText("accreditationBody"),
            a.OptionalText("source"),
            a.OptionalDay("checkedOn")) { Note = a.OptionalText("note") })]);
    }
}
