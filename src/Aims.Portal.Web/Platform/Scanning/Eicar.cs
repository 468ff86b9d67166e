namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>The harmless file that every malware scanner finds (eicar.org). In two halves, or scanners would find this program.</summary>
public static class Eicar
{
    public static string Text { get; } = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
}
