namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>As what a document is read.</summary>
public enum ReadingPurpose
{
    Certificate,

    /// <summary>A statement of applicability: its controls, its version and date.</summary>
    Soa,

    /// <summary>An assessment of one system before it runs: dates, system, scope, version of the model.</summary>
    Pia,

    /// <summary>A test or an audit: dates, period, scope.</summary>
    SecurityReport,
}

/// <summary>Which kinds of evidence are read for what.</summary>
public static class ReadingPurposes
{
    /// <param name="kind">Of evidence-types.json.</param>
    /// <returns>Null for a kind of which nothing but the text is read.</returns>
    public static ReadingPurpose? Of(string kind) => kind switch
    {
        "soa_42001" or "soa_27001" => ReadingPurpose.Soa,
        "pia_report" or "ai_impact_assessment" => ReadingPurpose.Pia,
        "pentest_report" or "red_team_report" or "sraa_report" or "soc2_report" => ReadingPurpose.SecurityReport,
        _ => EvidenceKinds.IsCertificate(kind) ? ReadingPurpose.Certificate : null,
    };
}
