using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Letters;

/// <summary>What somebody outside a buyer's database did and its own rows must learn: written in the shared database with the act itself, carried over by a job, and kept for a while
/// afterwards, so that a database which was put back to an earlier moment can read it again (docs/adr/0012). Reading one twice changes nothing the second time.</summary>
public sealed class Letter : ITenantOwned
{
    public const int KindLength = 40;
    public const int ActorLength = 200;
    public const int ErrorLength = 500;

    private Letter()
    {
    }

    public Letter(OrganisationId buyer, string kind, string content, Guid? actorId, string actorName, DateTime now)
    {
        TenantId = buyer;
        Id = LetterId.New();
        Kind = kind;
        Content = content;
        ActorId = actorId;
        ActorName = actorName;
        WrittenAt = now;
    }

    /// <summary>The buyer it is for.</summary>
    public OrganisationId TenantId { get; private set; }

    /// <summary>Holds the time it was written, so letters are read in that order.</summary>
    public LetterId Id { get; private set; }

    public string Kind { get; private set; } = "";

    /// <summary>JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Who acted, as the buyer's trail will name him.</summary>
    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    public DateTime WrittenAt { get; private set; }

    /// <summary>When the buyer's database had taken it in; null while it waits.</summary>
    public DateTime? ReadAt { get; private set; }

    public string? LastError { get; private set; }

    public void Read(DateTime now) => (ReadAt, LastError) = (now, null);

    public void Failed(string error) => LastError = error.Cut(ErrorLength);
}
