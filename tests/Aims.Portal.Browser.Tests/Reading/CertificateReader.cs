namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>One proposal of what reads certificates.</summary>
/// <param name="Field">A member of <see cref="PrintedFacts"/>.</param>
/// <param name="Value">Dates as 2025-03-12, the mark as true or false, everything else as printed.</param>
/// <param name="Certainty">From 0, a guess, to 1.</param>
internal sealed record ReadField(string Field, string Value, double Certainty);

/// <summary>What is measured: the bytes of a PDF in, proposals out. Of several for a field the most certain counts.</summary>
internal delegate Task<IReadOnlyList<ReadField>> CertificateReader(byte[] pdf, CancellationToken ct);
