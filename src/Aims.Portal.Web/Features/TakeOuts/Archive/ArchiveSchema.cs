using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>The schema of the rows, made from the very lists by which they are written: the two cannot differ.</summary>
public static class ArchiveSchema
{
    public const string Path = "schema.json";

    public static void Write(Utf8JsonWriter json, IModel model, OrganisationKind side) => Of(model, side).WriteTo(json);

    public static JsonObject Of(IModel model, OrganisationKind side)
    {
        var (files, rows) = (new JsonObject(), new JsonObject());
        foreach (var table in ArchiveTables.All.Where(t => t.ColumnsFor(side).Count > 0))
        {
            var columns = table.In(model, side);
            files[table.Path] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = $"#/$defs/{table.Name}" } };
            rows[table.Name] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)ArchiveJson.Schema(c)))),
                ["required"] = new JsonArray([.. columns.Select(c => (JsonNode)c.Name)]),
                ["additionalProperties"] = false,
            };
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"{ArchiveManifest.FormatName} {ArchiveManifest.FormatVersion}, {side}",
            ["description"] = "The property named like a file of the archive says what that file holds. Times are UTC. Texts whose name ends in Json, and Content, Facts, Changes and UseCase, hold JSON as it is stored.",
            ["type"] = "object",
            ["properties"] = files,
            ["$defs"] = rows,
        };
    }
}
