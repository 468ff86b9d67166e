namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>What became of one file.</summary>
public enum MoveOutcome
{
    /// <summary>Written into the target, read back from there, and the same.</summary>
    Copied,

    /// <summary>It was in the target, and is the same: read back now, or by an earlier run and not written since.</summary>
    There,

    /// <summary>The source has no such file.</summary>
    Missing,

    /// <summary>The source has other bytes than the database says. They are not copied.</summary>
    Altered,

    /// <summary>The target has other bytes under the name. They are left there.</summary>
    Occupied,

    /// <summary>A store broke off or did not answer; nothing is known.</summary>
    Failed,

    /// <summary>No row names it, and its name is none that the portal makes.</summary>
    Left,
}
