namespace Aims.Portal.Web.Platform.Storage;

/// <summary>The store did not answer, or broke off. Nothing is known of the blob; the same may be tried again.</summary>
public sealed class StoreUnavailableException(string container, string name, Exception? fault = null)
    : IOException($"The store did not answer about blob {container}/{name}, or broke off.", fault);
