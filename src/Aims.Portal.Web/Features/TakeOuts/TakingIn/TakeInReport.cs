using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.TakeOuts.Archive;

namespace Aims.Portal.Web.Features.TakeOuts.TakingIn;

/// <summary>What was brought back, by the name of its table.</summary>
public sealed class TakeInReport
{
    private readonly Dictionary<string, (int Brought, int Here)> rows = new(StringComparer.Ordinal);

    /// <summary>Rows whose file the archive does not hold.</summary>
    public List<string> WithoutFile { get; } = [];

    public int FilesBrought { get; set; }

    /// <summary>Ended by whoever started it, before the end.</summary>
    public bool Stopped { get; set; }

    public int Brought => rows.Values.Sum(r => r.Brought);

    public void Count(ArchiveTable table, bool brought)
    {
        var so = rows.GetValueOrDefault(table.Name);
        rows[table.Name] = brought ? (so.Brought + 1, so.Here) : (so.Brought, so.Here + 1);
    }

    public void Write(TextWriter say, OpenedArchive archive, OrganisationKind side)
    {
        foreach (var part in BroughtRows.Of(side))
        {
            var (brought, here) = rows.GetValueOrDefault(part.Table.Name);
            say.WriteLine($"{part.Table.Name}: {brought} brought, {here} were here already.");
        }

        say.WriteLine($"Files brought: {FilesBrought}.");
        foreach (var path in WithoutFile) say.WriteLine($"Not brought, since the archive has no file of it: {path}");
        foreach (var problem in archive.Manifest.Problems) say.WriteLine($"The archive says of {problem.Path}: {problem.Reason}");
        var back = BroughtRows.Of(side).Select(p => p.Table.Path).ToHashSet(StringComparer.Ordinal);
        var left = archive.Manifest.Entries.Where(e => e.Rows > 0 && !back.Contains(e.Path)).Select(e => $"{e.Rows} in {e.Path}").ToList();
        if (left.Count == 0) return;
        say.WriteLine("Not brought back as rows; to be read in the archive: what two parties had together, what hangs on it, people, and the trail.");
        foreach (var one in left) say.WriteLine($"  {one}");
    }
}
