using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Domain.Assessments;

/// <summary>The frozen answers of one round, read and written as a whole.</summary>
public sealed record SubmissionContent(IReadOnlyList<SubmittedAnswer> Answers)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public SubmittedAnswer? Find(string questionId) => Answers.FirstOrDefault(a => a.QuestionId == questionId);

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static SubmissionContent Parse(string json) => JsonSerializer.Deserialize<SubmissionContent>(json, Json)!;

    /// <summary>SHA-256 of the JSON text, lower-case hexadecimal.</summary>
    public static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <param name="Value">The answer as stored; empty when the question was left open.</param>
public sealed record SubmittedAnswer(string QuestionId, string Value, string? Comment, string AnsweredBy, DateTime? AnsweredAt, IReadOnlyList<SubmittedEvidence> Evidence);

/// <param name="Kind">Evidence kind id of the content, for example <c>iso42001_certificate</c>.</param>
/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
public sealed record SubmittedEvidence(
    DocumentId DocumentId, DocumentVersionId VersionId, string Kind, string Title, string FileName, int Number, long Size, string Sha256, DateOnly? DocumentDate, DateOnly? ValidUntil);
