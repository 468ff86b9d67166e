namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>
/// Does the scope name the service? Its name in the scope settles it; another service of the same vendor by name and not this one
/// settles it the other way; else the judgement of whoever read the certificate.
/// </summary>
internal static class ScopeReading
{
    /// <returns>Whether it is named, null while nobody has judged it; and the other service that is named instead.</returns>
    public static (bool? Named, string? Other) Of(CertificateFacts facts, string service, IEnumerable<string> services)
    {
        if (Names(facts.Scope, service)) return (true, null);
        var other = services.FirstOrDefault(n => n != service && Names(facts.Scope, n));
        return other is null ? (facts.ScopeCoversService, null) : (false, other);
    }

    private static bool Names(string scope, string service)
    {
        // Scopes name products without their version: "Lumenfall Score" is Lumenfall Score 4.2.
        var words = service.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && words[^1].TrimStart('v', 'V') is [>= '0' and <= '9', ..]) words.RemoveAt(words.Count - 1);
        return words.Count > 0 && scope.Contains(string.Join(' ', words), StringComparison.OrdinalIgnoreCase);
    }
}
