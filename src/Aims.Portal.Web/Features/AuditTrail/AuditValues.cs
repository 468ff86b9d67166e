using System.Globalization;
using System.Text;
using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <summary>A value of the trail as a person reads it.</summary>
/// <param name="Parts">Labelled lines of a value that was stored as one document; empty for a plain one.</param>
public sealed record AuditValue(string Text, IReadOnlyList<(string Label, string Value)> Parts)
{
    private const int Short = 160;

    /// <summary>Too long to stand open in a table.</summary>
    public bool IsLong => Parts.Count > 0 || Text.Length > Short;

    /// <summary>What stands there while the rest is folded.</summary>
    public string Head => Text.Length <= Short ? Text : Text[..Short] + "…";
}

/// <summary>Turns what the trail stores (invariant texts) into dates, words and names, by the type of the property in the model.</summary>
public sealed class AuditValues(PortalDbContext db, Words words, IStringLocalizer<Text> text)
{
    public AuditValue? Show(string entity, string property, string? stored, AuditNames names)
    {
        if (stored is null) return null;
        if (DocumentChange.Properties.Contains(property)) return Document(stored, isCertificate: property == "FactsJson");
        // An id that somebody asked for in vain is shown like the key of any row without a name.
        var type = (entity, property) is (EvidenceAttempts.Entity, AuditWords.Identifier) ? typeof(Guid) : TypeOf(entity, property);
        return new AuditValue(type is null ? stored : Plain(type, property, stored, names), []);
    }

    private string Plain(Type type, string property, string stored, AuditNames names)
    {
        if (type == typeof(DateTime) && DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) return words.Moment(at);
        if (type == typeof(DateOnly)) return Day(stored);
        if (type == typeof(bool)) return stored is "True" ? text["Yes"] : text["No"];
        if (type.IsEnum) return Enum.TryParse(type, stored, out var value) && AuditWords.Enum(value!) is { } key ? text[key] : stored;
        if (type == typeof(Guid) || type.IsAssignableTo(typeof(IEntityId))) return Guid.TryParse(stored, out var id) ? names.Find(id)?.Text ?? $"…{stored[^8..]}" : stored;
        return property switch
        {
            "Size" when long.TryParse(stored, CultureInfo.InvariantCulture, out var bytes) => words.Size(bytes),
            "Kind" => EvidenceKinds.Find(stored)?.Name.In(Languages.Current) ?? stored,
            "QuestionnaireId" => ShippedQuestionnaires.Find(stored)?.Title.In(Languages.Current) ?? stored,
            _ => stored,
        };
    }

    private string Day(string stored) => DateOnly.TryParse(stored, CultureInfo.InvariantCulture, out var day) ? words.Date(day) : stored;

    private Type? TypeOf(string entity, string property)
    {
        var found = db.Model.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name == entity)?.FindProperty(property)?.ClrType;
        return found is null ? null : Nullable.GetUnderlyingType(found) ?? found;
    }

    /// <summary>Facts that are kept as JSON, line by line. The trail cuts long texts off, so what can be read of it is shown.</summary>
    private AuditValue Document(string json, bool isCertificate)
    {
        List<(string Label, string Value)> parts = [];
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), isFinalBlock: false, default);
        var name = "";
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName) name = reader.GetString()!;
                var value = reader.TokenType switch
                {
                    JsonTokenType.String when isCertificate && Event(name, reader.GetString()!) is { } said => said,
                    JsonTokenType.String => Part(name, reader.GetString()!),
                    JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                    JsonTokenType.True => text["Yes"].Value,
                    JsonTokenType.False => text["No"].Value,
                    _ => "",
                };
                if (value.Length > 0) parts.Add((AuditWords.Facts.TryGetValue(name, out var label) ? text[label] : name, value));
            }
        }
        catch (JsonException)
        {
            // The end was cut off.
        }

        return new AuditValue(json == "{}" ? "–" : parts.Count == 0 ? json : text["{0} facts", parts.Count], parts);
    }

    private string Part(string name, string value) => name switch
    {
        "standard" => Enum.TryParse<CertificateStandard>(value, out var standard) && Enum.IsDefined(standard) ? CertificateEdition.Name(standard) : value,
        "tier" or "reportedState" or "buyerType" => AuditWords.Stored(value) is { } key ? text[key] : value,
        _ when value is [_, _, _, _, '-', _, _, '-', _, _] => Day(value),
        _ when UseCaseQuestions(name) is { } question => AnswerValue.FromStored(question.Type, value).Display(question, Languages.Current),
        _ => value,
    };

    /// <summary>What belongs to an event of a certificate's history; null for the other facts.</summary>
    private string? Event(string name, string value) => name switch
    {
        "kind" => Happened(value),
        "result" => Enum.TryParse<RegisterResult>(value, out var result) && Enum.IsDefined(result) ? text[EventWords.Of(result)] : value,

        // Keys and moments that say nothing to a reader; the line of the trail has its own.
        "recordedAt" or "recordedById" or "value" => "",
        _ => null,
    };

    /// <summary>By the name the event is stored under.</summary>
    private string Happened(string kind) => kind switch
    {
        "stage-audit" => text["Stage audit"],
        "certification-decision" => text["Certification decision"],
        "scope-change" => text["Scope change"],
        _ => Enum.TryParse<EventKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known) && Enum.IsDefined(known) ? text[EventWords.Of(known)] : kind,
    };

    private static Question? UseCaseQuestions(string name) => Domain.Risk.UseCaseQuestions.Find(name);
}
