namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>What happens to one request on its way to the store and back.</summary>
public enum WireFault
{
    None,

    /// <summary>The connection breaks before the store has heard of it all; it hears nothing.</summary>
    CutRequest,

    /// <summary>The connection breaks in the middle of the body, and the store sees the half.</summary>
    CutBody,

    /// <summary>The store did it, and nothing of its answer comes back.</summary>
    LoseAnswer,

    /// <summary>The store did it, and the answer breaks off in its first line.</summary>
    CutAnswer,

    /// <summary>The answer's body breaks off half way.</summary>
    CutAnswerBody,

    /// <summary>As <see cref="CutAnswerBody"/>, by a proxy that announced no length: to the client it looks complete.</summary>
    ShortenAnswer,

    /// <summary>Answered with 500 on the way; the store hears nothing.</summary>
    Answer500,

    /// <summary>Answered with 503 on the way; the store hears nothing.</summary>
    Answer503,

    /// <summary>Nobody answers until the client has given up; the store hears nothing.</summary>
    Silence,

    /// <summary>All comes through, a few bytes at a time.</summary>
    Dribble,

    /// <summary>The store gets it twice, as from a client whose first answer was lost, and its second answer comes back.</summary>
    Twice,
}
