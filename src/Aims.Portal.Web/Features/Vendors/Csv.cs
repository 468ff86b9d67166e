namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet cannot take for formulas.</summary>
public static class Csv
{
    public static string Line(params IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    public static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        // A cell that begins like this is run as a formula when the file is opened; the apostrophe makes it text.
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠') value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
