namespace Aims.Portal.Web.Platform.Database;

/// <summary>Why the program does not go on, in a sentence for the person who started it. It ends with an exit code and without a stack trace.</summary>
public sealed class StartRefused(string reason, Exception? cause = null) : Exception(reason, cause);
