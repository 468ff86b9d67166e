using System.Globalization;
using System.Text;

namespace Aims.Portal.Web.Features.Obligations;

/// <param name="Uid">The same for the same date as long as it is kept, so that a calendar moves an event and does not double it.</param>
public sealed record CalendarEvent(string Uid, int Sequence, DateOnly On, string Summary, string Description, string Url);

/// <summary>An iCalendar file of all-day events (RFC 5545).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Octets of a line without its break (section 3.1).</summary>
    private const int LineOctets = 75;

    /// <param name="now">UTC.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTime now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Aims Portal//Due dates//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        foreach (var e in events)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, "UID:" + e.Uid);
            Line(text, "DTSTAMP:" + now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line(text, "SEQUENCE:" + e.Sequence.ToString(CultureInfo.InvariantCulture));
            Line(text, "DTSTART;VALUE=DATE:" + Day(e.On));
            // The end is the first day that does not belong to it.
            Line(text, "DTEND;VALUE=DATE:" + Day(e.On.AddDays(1)));
            Line(text, "SUMMARY:" + Escaped(e.Summary));
            Line(text, "DESCRIPTION:" + Escaped(e.Description));
            Line(text, "URL:" + e.Url);
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11; other control characters are not allowed in a text at all.</summary>
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            if (c == '\n') text.Append("\\n");
            else if (c is '\\' or ';' or ',') text.Append('\\').Append(c);
            else if (!char.IsControl(c)) text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Folds before the limit, between whole characters; the blank that continues a line counts.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
