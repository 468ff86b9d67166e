using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Questionnaires;

/// <summary>Questionnaire versions: immutable, so each is parsed once per process and kept.</summary>
public sealed class QuestionnaireStore(PortalDbContext db)
{
    private static readonly ConcurrentDictionary<(string Id, string Version, string Sha256), Questionnaire> Parsed = new();
    private static readonly ConcurrentDictionary<(string Id, string Version), Questionnaire> Shipped = new(
        ShippedQuestionnaires.All.Select(q => KeyValuePair.Create((q.Id, q.Version), q)));

    public async Task<Questionnaire> GetAsync(string id, string version, CancellationToken ct)
    {
        if (Shipped.TryGetValue((id, version), out var shipped)) return shipped;
        var stored = await db.Questionnaires.AsNoTracking().FirstAsync(q => q.QuestionnaireId == id && q.Version == version, ct);
        return Parsed.GetOrAdd((id, version, stored.Sha256), _ => Questionnaire.Parse(stored.Json));
    }

    /// <summary>A question as an assessment asked it; null for none of its questions.</summary>
    public async Task<Question?> QuestionAsync(Assessment assessment, string id, CancellationToken ct) =>
        (await GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct)).TryFind(id, out var question) ? question : null;

    /// <summary>Puts the shipped versions into the database. A version that changed without a new number stops the start: answers would no longer be to what was asked.</summary>
    /// <remarks>On a new database several nodes may start in the same moment: whoever comes second finds them there.</remarks>
    public Task OfferShippedAsync(CancellationToken ct) => db.AnewWhenOvertakenAsync(() => OfferAsync(ct));

    private async Task OfferAsync(CancellationToken ct)
    {
        var known = await db.Questionnaires.Select(q => new { q.QuestionnaireId, q.Version, q.Sha256 }).ToListAsync(ct);
        foreach (var questionnaire in ShippedQuestionnaires.All)
        {
            var json = ShippedQuestionnaires.RawJson(questionnaire.Id);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
            var stored = known.Find(k => k.QuestionnaireId == questionnaire.Id && k.Version == questionnaire.Version);
            if (stored is null) db.Questionnaires.Add(new StoredQuestionnaire(questionnaire.Id, questionnaire.Version, json, hash));
            else if (stored.Sha256 != hash)
                throw new InvalidOperationException($"Questionnaire {questionnaire.Id} {questionnaire.Version} differs from the one already offered. Give the changed text a new version number.");
        }

        await db.SaveChangesAsync(ct);
    }
}
