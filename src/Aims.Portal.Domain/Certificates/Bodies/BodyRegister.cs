using System.Collections.Frozen;

namespace Aims.Portal.Domain.Certificates.Bodies;

/// <summary>The accreditation and certification bodies a judgement rests on: the shipped ones with a buyer's own entries over them.</summary>
public sealed class BodyRegister
{
    private static readonly Lazy<BodyRegister> Defaults = new(() => new BodyRegister(Certificates.AccreditationBodies.All, Bodies.CertificationBodies.All));

    private readonly FrozenDictionary<string, AccreditationBody> accreditation;
    private readonly FrozenDictionary<string, CertificationBody> certification;

    private BodyRegister(IReadOnlyList<AccreditationBody> accreditationBodies, IReadOnlyList<CertificationBody> certificationBodies)
    {
        AccreditationBodies = accreditationBodies;
        CertificationBodies = certificationBodies;
        accreditation = ByName(accreditationBodies, b => b.Names);
        certification = ByName(certificationBodies, b => b.Names);
    }

    public static BodyRegister Shipped => Defaults.Value;

    public IReadOnlyList<AccreditationBody> AccreditationBodies { get; }

    public IReadOnlyList<CertificationBody> CertificationBodies { get; }

    /// <summary>A buyer's own entries go over those with the same id or a name in common, and stand before the others.</summary>
    public BodyRegister With(IReadOnlyList<AccreditationBody> accreditationBodies, IReadOnlyList<CertificationBody> certificationBodies) => new(
        [.. accreditationBodies, .. AccreditationBodies.Where(b => !accreditationBodies.Any(own => Same(own.Id, b.Id)))],
        [.. certificationBodies, .. CertificationBodies.Where(b => !certificationBodies.Any(own => Same(own.Id, b.Id)))]);

    /// <summary>By id, name, native name or a usual spelling; null for a blank or unknown one.</summary>
    public AccreditationBody? FindAccreditation(string? written) => Find(accreditation, written);

    /// <inheritdoc cref="FindAccreditation"/>
    public CertificationBody? FindCertification(string? written) => Find(certification, written);

    private static T? Find<T>(FrozenDictionary<string, T> known, string? written)
        where T : class => BodyName.Key(written) is { } key ? known.GetValueOrDefault(key) : null;

    /// <summary>The first that bears a name keeps it: own entries stand first.</summary>
    private static FrozenDictionary<string, T> ByName<T>(IEnumerable<T> bodies, Func<T, IEnumerable<string>> names) =>
        (from body in bodies from name in names(body) let key = BodyName.Key(name) where key is not null select (key, body))
        .DistinctBy(p => p.key, StringComparer.Ordinal).ToFrozenDictionary(p => p.key, p => p.body, StringComparer.Ordinal);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
