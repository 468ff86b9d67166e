using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Evidence.Reading;
using Aims.Portal.Domain.Evidence.Reading.Reports;
using Aims.Portal.Domain.Evidence.Reading.Statements;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The one place where proposals become JSON and back: those of a certificate a list, those of any other document an object. A document whose kind was changed since has the other.</summary>
public static class ReadProposals
{
    /// <summary>Nothing was read, or nothing is read of that kind.</summary>
    public const string Nothing = "[]";

    private const int MostWords = 1000;
    private const int MostValue = 4000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(IReadOnlyList<Proposal> proposals) =>
        JsonSerializer.Serialize(proposals.Where(p => p.Value.Length <= MostValue).Select(p => p with { Words = p.Words.Length <= MostWords ? p.Words : p.Words[..MostWords] }).Select(Storable), Json);

    public static string Write(ReportFacts facts) => JsonSerializer.Serialize(new ReportFacts([.. facts.Facts.Select(Storable)], facts.Soa is { } soa ? new SoaTable([.. soa.Controls.Select(Storable)]) : null), Json);

    /// <returns>The best one of each field.</returns>
    public static IReadOnlyDictionary<CertificateField, Proposal> Read(string json) => IsList(json)
        ? JsonSerializer.Deserialize<List<Proposal>>(json, Json)!.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Certainty)!)
        : new Dictionary<CertificateField, Proposal>();

    public static ReportFacts ReadReport(string json) => IsList(json) ? ReportFacts.None : JsonSerializer.Deserialize<ReportFacts>(json, Json)!;

    private static bool IsList(string json) => json.AsSpan().TrimStart() is [] or ['[', ..];

    // Half a surrogate or a NUL cannot be kept by every database.
    private static Proposal Storable(Proposal p) => p with { Value = Clean(p.Value), Words = Clean(p.Words) };

    private static ReportFact Storable(ReportFact f) => f with { Value = Clean(f.Value), Words = Clean(f.Words) };

    private static SoaControl Storable(SoaControl c) => c with { Id = Clean(c.Id), Title = Clean(c.Title), Said = Clean(c.Said), Justification = Clean(c.Justification) };

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or >= ' ' && r != System.Text.Rune.ReplacementChar && (r.Value & 0xFFFE) != 0xFFFE && r.Value is not (>= 0xFDD0 and <= 0xFDEF)).Select(r => r.ToString()));
}
