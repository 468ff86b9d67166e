using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Tests.Certificates;

internal static class Certified
{
    /// <summary>A good ISO/IEC 42001 certificate decided on 2024-03-15, its first surveillance done.</summary>
    public static CertificateFacts Facts { get; } = new()
    {
        Standard = CertificateStandard.Iso42001,
        Edition = "ISO/IEC 42001:2023",
        Number = "AIMS-0001",
        HolderName = "Example AI Limited",
        HolderAddress = "1 Example Road, Hong Kong",
        Scope = "Design and operation of the Example service",
        OriginalDate = new(2024, 3, 15),
        IssueDate = new(2024, 3, 15),
        CycleStart = new(2024, 3, 15),
        ExpiryDate = new(2027, 3, 14),
        CertificationBody = "Example Certification",
        AccreditationBody = "HKAS",
        SurveillanceDone = [new(2025, 2, 20)],
        ScopeCoversService = true,
        Verified = true,
    };

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static IReadOnlyList<DateOnly> Days(string isos) => [.. isos.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)];
}
