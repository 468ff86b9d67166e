namespace Aims.Portal.Web.Platform.Reading;

/// <summary>The file unpacks to more than is read.</summary>
internal sealed class InflatesTooFarException() : Exception("The file unpacks to more than is read.");

/// <summary>The file needs a password.</summary>
internal sealed class NeedsPasswordException() : Exception("The file needs a password.");
