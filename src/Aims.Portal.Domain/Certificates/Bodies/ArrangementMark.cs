namespace Aims.Portal.Domain.Certificates.Bodies;

/// <summary>The mark that says that an accreditation is recognised everywhere.</summary>
public enum ArrangementMark
{
    /// <summary>IAF MLA: the arrangement until 2025; its marks stay valid in the transition.</summary>
    IafMla,

    /// <summary>GAC MRA: the single arrangement of Global Accreditation Cooperation Incorporated since 1 January 2026.</summary>
    GlobalMra,
}

/// <summary>Reads the mark as certificates print it.</summary>
public static class ArrangementMarks
{
    /// <summary>Null where none is named. A mark that is missing is no defect: it is optional, and two are in use.</summary>
    public static ArrangementMark? Read(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed)) return null;
        string[] words = [.. BodyName.Words(printed)];
        if (words.Any(w => w is "iaf" or "mla" or "iafmla")) return ArrangementMark.IafMla;
        var said = string.Join(' ', words);
        return words.Any(w => w is "gacmra" or "globac") || words.Contains("mra") && !words.Contains("ilac") || said.Contains("global accreditation cooperation", StringComparison.Ordinal) ? ArrangementMark.GlobalMra : null;
    }
}
