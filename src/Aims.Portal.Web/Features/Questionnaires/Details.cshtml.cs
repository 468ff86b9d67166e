using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Questionnaires;

/// <summary>Every question of a questionnaire with what a good answer is, to be read before it is sent.</summary>
[Requires(Permission.ReadRegister)]
public sealed class DetailsModel : PortalPage
{
    private static readonly Dictionary<string, string> Frameworks = new(StringComparer.Ordinal)
    {
        ["iso42001"] = "ISO/IEC 42001",
        ["iso27001"] = "ISO/IEC 27001",
        ["pcpd"] = "PCPD",
        ["pcpdChecklist"] = "PCPD checklist",
        ["pdpo"] = "PDPO",
        ["hkma"] = "HKMA",
        ["sfc"] = "SFC",
        ["ia"] = "IA",
        ["mas"] = "MAS",
        ["dora"] = "DORA",
        ["euAiAct"] = "EU AI Act",
        ["nistAiRmf"] = "NIST AI RMF",
    };

    public Questionnaire Questionnaire { get; private set; } = null!;

    /// <summary>The tier for which expectations are shown: some differ.</summary>
    public RiskTier Tier { get; private set; }

    /// <param name="id">Null when nothing but white space was in the address.</param>
    public IActionResult OnGet(string? id)
    {
        if (id is null || ShippedQuestionnaires.Find(id) is not { } found) return NotFound();
        Questionnaire = found;
        Tier = Enum.TryParse<RiskTier>(Request.Query["tier"], ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : RiskTier.High;
        return Page();
    }

    public static string FrameworkName(string id) => Frameworks.GetValueOrDefault(id, id);

    public static string KindName(string kind) => EvidenceKinds.Find(kind)?.Name.In(Languages.Current) ?? kind;

    public static string TypeWords(QuestionType type) => type switch
    {
        QuestionType.YesNo => "Yes or no",
        QuestionType.SingleChoice => "One answer",
        QuestionType.MultiChoice => "Several answers",
        QuestionType.Text => "Text",
        QuestionType.Number => "Number",
        QuestionType.Date => "Date",
        QuestionType.File => "Document",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static Label CriticalityLabel(Criticality criticality) => criticality switch
    {
        Criticality.Info => new("For information", "idle"),
        Criticality.Standard => new("Standard", "idle"),
        Criticality.Major => new("Major", "warn"),
        Criticality.Critical => new("Critical", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(criticality)),
    };
}
