using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Data.Dedicated;

/// <summary>Where a table's rows of a buyer with a database of its own are: there, or in the exchange, the shared database, with everything that two parties or all have together.</summary>
public static class DedicatedTables
{
    /// <summary>The schema in a dedicated database that holds the exchange's tables as foreign tables.</summary>
    public const string ExchangeSchema = "exchange";

    /// <summary>The buyer's own rows, which nobody else ever sees; those another row points to first. A new table is on neither list and fails a test until somebody decides.</summary>
    private static readonly Type[] Own =
    [
        typeof(Vendor), typeof(VendorContact), typeof(AiService), typeof(AssessedService), typeof(ReviewItem), typeof(Decision), typeof(Obligation), typeof(SentReminder), typeof(HeldReminder),
        typeof(ReminderPause), typeof(BuyerChecks), typeof(CheckPicture), typeof(AcceptedPoint), typeof(ReferenceEntry), typeof(AuditEntry),
    ];

    public static bool IsOwn(Type entity) => Array.IndexOf(Own, entity) >= 0;

    /// <summary>The tables of the buyer's own rows, each after those it points to.</summary>
    public static IReadOnlyList<string> OwnOf(IModel model) => [.. Own.Select(t => model.FindEntityType(t)!.GetTableName()!)];

    /// <summary>Every other table of the model.</summary>
    public static IReadOnlyList<string> ExchangeOf(IModel model) =>
        [.. model.GetEntityTypes().Where(t => !IsOwn(t.ClrType)).Select(t => t.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
