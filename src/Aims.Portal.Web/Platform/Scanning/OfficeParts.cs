using System.Xml;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>What the parts of an Office document tell (ECMA-376 part 2, open packaging conventions).</summary>
internal static class OfficeParts
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 20_000_000 };

    // A hyperlink goes somewhere only when somebody presses it.
    private static readonly string[] Pressed = ["/hyperlink"];

    public static bool Matters(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || Named(name) is not null;

    public static IEnumerable<ContentAlert> AlertsOf(string name, MemoryStream content)
    {
        if (Named(name) is { } alert) return [alert];
        return FetchesFromElsewhere(content) ? [ContentAlert.OfficeExternalContent] : [];
    }

    private static ContentAlert? Named(string name)
    {
        var file = Path.GetFileName(name);
        if (file.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)) return ContentAlert.OfficeMacros;
        if (name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || file.StartsWith("oleObject", StringComparison.OrdinalIgnoreCase)) return ContentAlert.OfficeObjects;
        return null;
    }

    private static bool FetchesFromElsewhere(MemoryStream content)
    {
        try
        {
            content.Position = 0;
            using var xml = XmlReader.Create(content, Safe);
            while (xml.Read())
            {
                if (xml.NodeType is not XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") != "External") continue;
                var type = xml.GetAttribute("Type") ?? "";
                if (!Pressed.Any(p => type.EndsWith(p, StringComparison.OrdinalIgnoreCase))) return true;
            }

            return false;
        }
        catch (XmlException)
        {
            // No program of ours reads it, and another one might: say so.
            return true;
        }
    }
}
