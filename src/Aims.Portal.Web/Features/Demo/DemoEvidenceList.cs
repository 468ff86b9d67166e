namespace Aims.Portal.Web.Features.Demo;

/// <param name="DaysAgo">The age of the document; shifted a little per vendor unless <paramref name="Exact"/>.</param>
internal sealed record DemoDocument(string Kind, string Title, int DaysAgo, int? ValidMonths, bool Exact = false)
{
    public IReadOnlyDictionary<string, string>? Services { get; init; }
}

/// <summary>What a vendor's library holds, and who keeps it.</summary>
internal static class DemoEvidenceList
{
    private static readonly Dictionary<string, string> Main = new(StringComparer.Ordinal)
    {
        ["lumenfall"] = "Lumenfall Collect 2.0",
        ["brightwater"] = "Brightwater Screen",
        ["jadepath"] = "Jadepath Match",
        ["kestrel"] = "Kestrel Voice Assist",
        ["tidewheel"] = "Tidewheel Recover",
    };

    public static readonly (string Vendor, string Keeper, string[] Without)[] Keepers =
    [
        ("lumenfall", "sofia.reyes", []),
        ("brightwater", "rosa.lim", ["red_team_report", "genai_eval_report", "bcp_test"]),
        ("jadepath", "iris.fong", ["bias_report", "data_provenance", "transparency_notice"]),
        ("kestrel", "noor.aziz", ["validation_report", "exit_plan", "management_review", "attestation", "soa_42001", "cb_audit_report"]),
        ("tidewheel", "owen.mak", ["genai_eval_report", "soc2_report"]),
    ];

    public static readonly DemoDocument[] Documents =
    [
        new("pia_report", "Privacy impact assessment", 194, 24, Exact: true) { Services = Main },
        new("pentest_report", "Penetration test report, summary", 318, 12),
        new("model_card", "Model card", 78, null) { Services = Main },
        new("validation_report", "Independent model validation report", 71, 12) { Services = Main },
        new("bias_report", "Fairness and bias test report", 74, 12) { Services = Main },
        new("genai_eval_report", "Generative AI evaluation report", 69, 12),
        new("red_team_report", "AI red-team exercise report", 140, 12),
        new("ai_policy", "AI policy", 120, null),
        new("committee_charter", "AI governance committee charter", 290, null),
        new("ai_inventory", "AI system register", 58, null),
        new("genai_staff_guideline", "Staff guideline on generative AI", 210, null),
        new("training_records", "AI risk training records", 95, 12),
        new("ai_risk_assessment", "AI risk assessment", 88, 12) { Services = Main },
        new("ai_impact_assessment", "AI system impact assessment", 66, 12) { Services = Main },
        new("data_provenance", "Training data provenance statement", 160, null),
        new("human_oversight_procedure", "Human oversight procedure", 52, null) { Services = Main },
        new("transparency_notice", "Customer notice on the use of AI", 130, null),
        new("monitoring_report", "Monitoring report, last quarter", 40, 3),
        new("incident_plan", "AI incident response plan and exercise record", 230, 12),
        new("dpa_contract", "Data processing terms", 280, null),
        new("subprocessor_list", "List of sub-processors", 84, null),
        new("internal_audit_report", "Internal audit of the AI management system", 145, 12),
        new("management_review", "Management review minutes", 118, 12),
        new("soa_42001", "Statement of applicability, ISO/IEC 42001", 260, null),
        new("cb_audit_report", "Certification body audit report", 240, null),
        new("exit_plan", "Exit and hand-over plan", 270, null),
        new("bcp_test", "Business continuity test record", 300, 12),
        new("company_registration", "Certificate of incorporation", 700, null),
        new("attestation", "Management attestation on AI governance", 30, 12),
    ];
}
