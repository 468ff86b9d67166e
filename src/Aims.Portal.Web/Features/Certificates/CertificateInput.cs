namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A field of the form of a certificate.</summary>
/// <param name="Type">Of the input; <c>area</c> for several lines.</param>
/// <param name="Read">What the machine read in the file.</param>
public sealed record CertificateInput(string Name, string Label, string? Value, string Type, string? Hint, bool Required, ReadFields? Read = null);
