namespace Aims.Portal.Domain.Assessments;

/// <summary>A questionnaire version as it was when first offered: one immutable JSON document. Assessments name it, so what was sent stays what it was.</summary>
public sealed class StoredQuestionnaire(string questionnaireId, string version, string json, string sha256)
{
    public const int IdLength = 60;
    public const int VersionLength = 20;
    public const int HashLength = 64;

    public string QuestionnaireId { get; private set; } = questionnaireId;

    public string Version { get; private set; } = version;

    public string Json { get; private set; } = json;

    /// <summary>Of the document, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = sha256;
}
