using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Portal.Domain;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>How a value of a row stands in the archive, what the schema says of it, and the way back.</summary>
public static class ArchiveJson
{
    // Chinese as itself: this is read by people too, and never put into a page.
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case Guid id: json.WriteStringValue(id); break;
            case IEntityId id: json.WriteStringValue(id.Value); break;
            case DateOnly day: json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture)); break;
            case DateTime at: json.WriteStringValue(at.ToString("O", CultureInfo.InvariantCulture)); break;
            case Enum name: json.WriteStringValue(name.ToString()); break;
            default: throw new InvalidOperationException($"A {value.GetType().Name} has no form in the archive.");
        }
    }

    public static object? Read(JsonElement value, Type type) => value.ValueKind is JsonValueKind.Null ? null
        : type == typeof(string) ? value.GetString()
        : type == typeof(bool) ? value.GetBoolean()
        : type == typeof(int) ? value.GetInt32()
        : type == typeof(long) ? value.GetInt64()
        : type == typeof(decimal) ? value.GetDecimal()
        : type == typeof(Guid) ? value.GetGuid()
        : type.IsAssignableTo(typeof(IEntityId)) ? Activator.CreateInstance(type, value.GetGuid())
        : type == typeof(DateOnly) ? DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture)
        : type == typeof(DateTime) ? DateTime.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)
        : type.IsEnum ? Enum.Parse(type, value.GetString()!)
        : throw new InvalidOperationException($"A {type.Name} has no form in the archive.");

    /// <summary>JSON Schema 2020-12.</summary>
    public static JsonObject Schema(ArchiveColumn column)
    {
        var (type, format) = (NameOf(column.Type), FormatOf(column.Type));
        var schema = new JsonObject { ["type"] = column.IsNullable ? new JsonArray(type, "null") : type };
        if (format is not null) schema["format"] = format;
        if (!column.Type.IsEnum) return schema;
        var names = new JsonArray([.. Enum.GetNames(column.Type).Select(n => (JsonNode)n)]);
        if (column.IsNullable) names.Add(null);
        schema["enum"] = names;
        return schema;
    }

    private static string NameOf(Type type) =>
        type == typeof(bool) ? "boolean"
        : type == typeof(int) || type == typeof(long) ? "integer"
        : type == typeof(decimal) ? "number"
        : type == typeof(string) || type.IsEnum || FormatOf(type) is not null ? "string"
        : throw new InvalidOperationException($"A {type.Name} has no form in the archive.");

    private static string? FormatOf(Type type) =>
        type == typeof(Guid) || type.IsAssignableTo(typeof(IEntityId)) ? "uuid"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(DateTime) ? "date-time"
        : null;
}
