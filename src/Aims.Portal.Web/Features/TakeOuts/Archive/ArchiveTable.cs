using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>One kind of rows: which columns go out to a buyer, which to a vendor, and which to nobody. Every column of the row is named once; a test finds one that nobody has decided on.</summary>
public sealed class ArchiveTable
{
    private static readonly Func<PortalDbContext, OrganisationId, IAsyncEnumerable<object>> None = (_, _) => throw new InvalidOperationException("These rows go out to the other side alone.");

    private readonly Dictionary<OrganisationKind, (IReadOnlyList<string> Columns, Func<PortalDbContext, OrganisationId, IAsyncEnumerable<object>> Rows)> sides;

    private ArchiveTable(string path, Type row, string left, params (OrganisationKind Kind, string Columns, Func<PortalDbContext, OrganisationId, IAsyncEnumerable<object>> Rows)[] sides)
    {
        (Path, Row, Left) = (path, row, Words(left));
        this.sides = sides.Where(s => s.Columns.Length > 0).ToDictionary(s => s.Kind, s => ((IReadOnlyList<string>)Words(s.Columns), s.Rows));
    }

    /// <summary>Of the file in the archive.</summary>
    public string Path { get; }

    /// <summary>Of the file, without folder and ending: its definition in the schema.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public Type Row { get; }

    /// <summary>What goes out to nobody: keys of the other party, secrets, and what only the machinery needs.</summary>
    public IReadOnlyList<string> Left { get; }

    /// <summary>Empty where the side gets no such file.</summary>
    public IReadOnlyList<string> ColumnsFor(OrganisationKind side) => sides.TryGetValue(side, out var own) ? own.Columns : [];

    public IAsyncEnumerable<object> Rows(PortalDbContext db, OrganisationId owner, OrganisationKind side) => sides.TryGetValue(side, out var own) ? own.Rows(db, owner) : None(db, owner);

    /// <summary>What the model says of the columns, in their order.</summary>
    public IReadOnlyList<ArchiveColumn> In(IModel model, OrganisationKind side)
    {
        var entity = model.FindEntityType(Row);
        return [.. ColumnsFor(side).Select(name => entity?.FindProperty(name) is { } property ? ArchiveColumn.Of(property) : ArchiveColumn.Of(Row.GetProperty(name)!))];
    }

    /// <summary>Rows that are one organisation's alone.</summary>
    public static ArchiveTable Own<T>(string path, OrganisationKind? only, string columns, string left, Func<IQueryable<T>, IQueryable<T>>? order = null)
        where T : class, ITenantOwned
    {
        // The filter says it too; here it is said once more, where it is read.
        IAsyncEnumerable<object> Rows(PortalDbContext db, OrganisationId owner) => (order ?? (rows => rows))(db.Set<T>().AsNoTracking().Where(r => r.TenantId == owner)).AsAsyncEnumerable();
        return new(path, typeof(T), left, [.. new[] { OrganisationKind.Buyer, OrganisationKind.Vendor }.Where(k => only is null || k == only).Select(k => (k, columns, (Func<PortalDbContext, OrganisationId, IAsyncEnumerable<object>>)Rows))]);
    }

    /// <summary>Rows that a buyer and a vendor share: what each of them sees of them.</summary>
    /// <param name="visible">Which of them a vendor is shown at all; null for all.</param>
    public static ArchiveTable Party<T>(string path, string both, string buyer, string vendor, string left, Func<PortalDbContext, IQueryable<T>, IQueryable<T>>? visible = null)
        where T : class, IParty
    {
        IAsyncEnumerable<object> AsBuyer(PortalDbContext db, OrganisationId owner) => db.Set<T>().AsNoTracking().Where(r => r.BuyerId == owner).AsAsyncEnumerable();
        IAsyncEnumerable<object> AsVendor(PortalDbContext db, OrganisationId owner) => (visible ?? ((_, rows) => rows))(db, db.Set<T>().AsNoTracking().Where(r => r.VendorOrganisationId == owner)).AsAsyncEnumerable();
        return new(path, typeof(T), left, (OrganisationKind.Buyer, $"{both} {buyer}", AsBuyer), (OrganisationKind.Vendor, $"{both} {vendor}", AsVendor));
    }

    /// <summary>Rows that are put together of several.</summary>
    public static ArchiveTable Made<T>(string path, string columns, Func<PortalDbContext, OrganisationId, IAsyncEnumerable<T>> rows)
        where T : class => new(path, typeof(T), "", (OrganisationKind.Buyer, columns, rows), (OrganisationKind.Vendor, columns, rows));

    private static string[] Words(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
