namespace Aims.Portal.Domain.Obligations;

/// <summary>How the reminders to an organisation's people are put together.</summary>
public enum DigestRhythm
{
    /// <summary>Each in a mail of its own.</summary>
    None,

    /// <summary>One mail a person each working day.</summary>
    Daily,

    /// <summary>One mail a person each week.</summary>
    Weekly,
}
