namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Into what a page is turned after it was printed.</summary>
internal enum Finish
{
    /// <summary>A text layer, as it comes from the printer.</summary>
    Text,

    /// <summary>As <see cref="Text"/>, with the page turned by its /Rotate entry.</summary>
    TurnedBack,

    /// <summary>A picture only: grey, 200 dpi, skewed and speckled.</summary>
    GreyScan,

    /// <summary>A picture only: colour, 150 dpi, compressed with loss and slightly askew.</summary>
    JpegScan,

    /// <summary>A picture only: black and white, 300 dpi.</summary>
    FaxScan,
}

/// <summary>One certificate as somebody hands it in: how it is drawn and what is to be read off it.</summary>
/// <param name="Name">Unique: body, standard, language, what is special.</param>
/// <param name="Body">In whose manner it is laid out.</param>
/// <param name="Language"><c>en</c>, <c>zh-Hant</c>, <c>zh-Hans</c> or two of them with a plus.</param>
/// <param name="Form">How its dates are written.</param>
internal sealed record CertificateCase(string Name, string Body, string Language, DateForm Form, PrintedFacts Facts)
{
    /// <summary>The page for Chromium to print; null where <see cref="Draw"/> writes the file itself.</summary>
    public Func<PrintedFacts, Func<DateOnly?, string>, string>? Html { get; init; }

    public Func<PrintedFacts, Func<DateOnly?, string>, byte[]>? Draw { get; init; }

    public Finish Finish { get; init; } = Finish.Text;

    /// <summary>Further values that a reader may say with right, each for a field: the trade name under the logo for the company at the foot.</summary>
    public IReadOnlyList<(string Field, string Value)> AlsoRight { get; init; } = [];

    /// <summary>Values for which people would differ whether the paper says them; they count neither for nor against.</summary>
    public IReadOnlyList<(string Field, string Value)> Arguable { get; init; } = [];

    public bool IsScan => Finish is Finish.GreyScan or Finish.JpegScan or Finish.FaxScan;

    public override string ToString() => Name;
}
