namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>A cell of a table of which the file itself says where it begins and ends: a sheet of a workbook, a table of a Word document.</summary>
/// <param name="Table">From 0, over the whole document.</param>
/// <param name="Rows">How many rows it spans.</param>
public sealed record ReadCell(int Table, int Row, int Column, int Rows = 1);

/// <summary>Text on one base line without a wide gap in it: a line of a paragraph or a cell of a table.</summary>
/// <param name="X">Points (1/72 inch) from the left edge of the page as it is looked at.</param>
/// <param name="Y">Points from the top edge down to the top of the line.</param>
/// <param name="FontSize">Points.</param>
/// <param name="Confidence">0 to 1 where the line was read from a picture; null where the file holds the text itself.</param>
/// <param name="Cell">The cell of which it is a line; null where the file knows no tables, as a PDF.</param>
public sealed record ReadLine(string Text, double X, double Y, double Width, double Height, double FontSize, double? Confidence = null, ReadCell? Cell = null)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double Centre => X + Width / 2;

    public double Middle => Y + Height / 2;
}

/// <summary>A page of what was read; its lines stand in reading order.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">Points, after the page's own rotation.</param>
/// <param name="OnlyPictures">There are pictures but no text: it can only be read by looking at it.</param>
public sealed record ReadPage(int Number, double Width, double Height, IReadOnlyList<ReadLine> Lines, bool OnlyPictures = false);

/// <summary>What the file says of itself. Anybody can write anything there.</summary>
public sealed record ReadInfo(string? Producer = null, string? Created = null, string? Modified = null);

/// <summary>Why something of the document was left out.</summary>
public enum ReadCut
{
    /// <summary>More pages than are read.</summary>
    Pages,

    /// <summary>More text than is kept.</summary>
    Text,

    /// <summary>The time was over.</summary>
    Time,

    /// <summary>A page could not be read; the others were.</summary>
    BrokenPage,

    /// <summary>More pages of pictures than are looked at.</summary>
    Pictures,
}

/// <summary>The text of a document with the places where it stands.</summary>
/// <param name="PageCount">Of the whole document, also where fewer were read; 0 where it is not known.</param>
public sealed record ReadDocument(IReadOnlyList<ReadPage> Pages, int PageCount, ReadInfo Info, IReadOnlyList<ReadCut> CutOff)
{
    public static readonly ReadDocument Empty = new([], 0, new ReadInfo(), []);

    public bool HasText => Pages.Any(p => p.Lines.Count > 0);
}
