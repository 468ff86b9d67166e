using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>A file of the archive.</summary>
/// <param name="Size">Bytes, unpacked.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Rows">How many rows a table has; null for other files.</param>
public sealed record ArchiveEntry(string Path, long Size, string Sha256, int? Rows = null);

/// <summary>A file that ought to be in the archive and is not.</summary>
/// <param name="Reason">In English, for a person.</param>
public sealed record ArchiveProblem(string Path, string Reason);

public sealed record ArchivedOrganisation(Guid Id, string Slug, string Name, OrganisationKind Kind, string TimeZone);

/// <summary>What the archive says of itself: the first thing to read, and the last to be written.</summary>
/// <param name="Entries">Every file but the manifest itself and the list of hashes.</param>
public sealed record ArchiveManifest(
    string Format, int Version, ArchivedOrganisation Organisation, DateTime MadeAt, DateTime RequestedAt, string RequestedBy, IReadOnlyList<ArchiveEntry> Entries, IReadOnlyList<ArchiveProblem> Problems)
{
    public const string Path = "manifest.json";
    public const string SumsPath = "SHA256SUMS";
    public const string FormatName = "aims-portal-take-out";
    public const int FormatVersion = 1;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
