using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>A trust profile for programs, as docs/trust-profile.schema.json describes it. Members are added to version 1, never renamed or taken out.</summary>
public static class TrustJson
{
    public const string ContentType = "application/json";
    public const string Format = "aims-portal-trust-profile";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(TrustView view)
    {
        var profile = view.Profile;
        return JsonSerializer.Serialize(
            new
            {
                Format,
                Version = 1,
                view.AsOf,
                Organisation = new { Name = view.Organisation, Id = view.Slug, Website = Text(profile.Website) },
                Contact = profile.ContactName.Length + profile.ContactEmail.Length == 0 ? null : new { Name = Text(profile.ContactName), Email = Text(profile.ContactEmail) },
                Introduction = new Dictionary<string, string> { ["en"] = profile.Introduction, ["zh-Hant"] = profile.IntroductionZh }.Where(t => t.Value.Length > 0).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal),
                Certificates = view.Certificates.Select(Certificate),
                view.Documents,
                Coverage = view.Coverage is { } coverage ? new { Security = Proof(coverage.Security), PersonalData = Proof(coverage.PersonalData), AiGovernance = Proof(coverage.AiGovernance), AiGovernanceGap = coverage.HasAiGovernanceGap } : null,
                AiSystems = view.Systems.Select(s => new { s.Name, Purpose = Text(s.Purpose), Model = Text(s.Model), Data = Text(s.Data), Oversight = Text(s.Oversight) }),
            },
            Json);
    }

    private static object Certificate(PublishedCertificate certificate)
    {
        var (facts, standing) = (certificate.Facts, certificate.Standing);
        return new
        {
            facts.Standard,
            Edition = Text(facts.Edition),
            facts.Number,
            Holder = facts.HolderName,
            facts.Scope,
            facts.CertificationBody,
            AccreditationBody = Text(facts.AccreditationBody),
            IssuedOn = facts.IssueDate,
            ExpiresOn = facts.ExpiryDate,
            VerifyAt = Text(facts.VerificationUrl),
            standing.Status,
            Besides = standing.Besides.Select(b => b.Status),
            standing.NextChangeOn,
            NextAudit = standing.NextMilestone is { } next ? new { next.Kind, NotLaterThan = next.HardLimit } : null,
            StatedBy = "vendor",
        };
    }

    private static object Proof(CoverageProof proof) => new { proof.Stand, proof.Until };

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
