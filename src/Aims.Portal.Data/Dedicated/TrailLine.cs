using System.Text.Json;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Letters;

namespace Aims.Portal.Data.Dedicated;

/// <summary>A line of a buyer's trail on its way to the buyer's own database. It keeps its id, so that one that arrives twice is one line.</summary>
public sealed record TrailLine(Guid Id, DateTime At, Guid? ActorId, string ActorName, string Action, string Entity, Guid EntityId, string Changes)
{
    public const string Kind = "trail";

    public static Letter ToLetter(AuditEntry e, DateTime now) =>
        new(e.TenantId, Kind, JsonSerializer.Serialize(new TrailLine(e.Id.Value, e.At, e.ActorId, e.ActorName, e.Action, e.Entity, e.EntityId, e.Changes)), e.ActorId, e.ActorName, now);

    public static AuditEntry FromLetter(Letter letter)
    {
        var line = JsonSerializer.Deserialize<TrailLine>(letter.Content)!;
        return new AuditEntry(letter.TenantId, line.At, line.ActorId, line.ActorName, line.Action, line.Entity, line.EntityId, line.Changes, new AuditEntryId(line.Id));
    }
}
