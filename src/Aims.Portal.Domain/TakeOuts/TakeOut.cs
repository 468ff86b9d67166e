using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.TakeOuts;

public enum TakeOutState
{
    /// <summary>A job will begin with it.</summary>
    Waiting,
    Running,

    /// <summary>The archive can be downloaded.</summary>
    Ready,

    /// <summary>It did not come to its end; it can be asked for again.</summary>
    Failed,

    /// <summary>Its days are over and its bytes are removed.</summary>
    Gone,
}

/// <summary>One archive of everything an organisation has, made by a job: rows as JSON, original files, hashes, trail.</summary>
public sealed class TakeOut : ITenantOwned, IAudited
{
    public const int BlobNameLength = 120;
    public const int HashLength = 64;
    public const int FaultLength = 300;

    /// <summary>How long an archive can be downloaded.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>How often it is begun before it is given up.</summary>
    public const int MostAttempts = 5;

    private TakeOut()
    {
    }

    public TakeOut(OrganisationId tenantId, Guid byId, string byName, DateTime now)
    {
        TenantId = tenantId;
        Id = TakeOutId.New();
        RequestedById = byId;
        RequestedByName = byName;
        RequestedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public TakeOutId Id { get; private set; }

    public TakeOutState State { get; private set; }

    public Guid RequestedById { get; private set; }

    public string RequestedByName { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>When the job that works at it last said so (UTC): one that is silent for long has died.</summary>
    public DateTime? AliveAt { get; private set; }

    /// <summary>Files written so far, and files there are.</summary>
    public int FilesDone { get; private set; }

    public int FilesAll { get; private set; }

    /// <summary>Where the attempt writes; each attempt has a name of its own. Empty before the first.</summary>
    public string BlobName { get; private set; } = "";

    /// <summary>Bytes; 0 until it is ready.</summary>
    public long Size { get; private set; }

    /// <summary>Lower-case hexadecimal; empty until it is ready.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTime? ReadyAt { get; private set; }

    public DateTime? KeptUntil { get; private set; }

    /// <summary>Why it failed, for the operator; empty otherwise.</summary>
    public string Fault { get; private set; } = "";

    public Guid AuditId => Id.Value;

    public bool CanBeReadAt(DateTime now) => State is TakeOutState.Ready && now < KeptUntil;

    /// <summary>Says that an attempt begins.</summary>
    /// <returns>The name of the blob of the attempt before, of which something may be there; empty for the first.</returns>
    public string Begin(DateTime now)
    {
        var before = BlobName;
        (State, Attempts, AliveAt, FilesDone, FilesAll, Fault) = (TakeOutState.Running, Attempts + 1, now, 0, 0, "");
        BlobName = $"takeout-{Id.Value:N}-{Attempts}";
        return before;
    }

    public void Alive(int done, int all, DateTime now) => (FilesDone, FilesAll, AliveAt) = (done, all, now);

    public void Ready(long size, string sha256, DateTime now) =>
        (State, Size, Sha256, ReadyAt, KeptUntil, AliveAt, Fault) = (TakeOutState.Ready, size, sha256, now, now + Kept, null, "");

    /// <summary>Tried again later, until it was begun <see cref="MostAttempts"/> times.</summary>
    public void Failed(string fault) => (State, AliveAt, Fault) = (Attempts < MostAttempts ? TakeOutState.Waiting : TakeOutState.Failed, null, fault.Fit(FaultLength));

    /// <summary>Something in it was deleted, or is not safe any more: it can be downloaded no longer, and the next run removes its bytes.</summary>
    public void Expire(DateTime now) => KeptUntil = KeptUntil > now ? now : KeptUntil;

    public void Gone() => State = TakeOutState.Gone;
}
