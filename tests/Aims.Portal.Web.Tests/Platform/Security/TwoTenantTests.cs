using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Security.Fuzz;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>Somebody with the right role in the wrong organisation calls every door with real ids of others.</summary>
public sealed class TwoTenantTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private const int AtMostPerDoor = 60;

    [Theory]
    [InlineData(OrganisationKind.Buyer)]
    [InlineData(OrganisationKind.Vendor)]
    public async Task Real_ids_of_another_organisation_are_not_found_and_nothing_of_it_changes(OrganisationKind kind)
    {
        var before = await SnapshotAsync();
        var visitors = new Dictionary<Role, Visitor>();
        var (wrong, calls) = (new List<string>(), 0);
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d.Access is RequiresAttribute && d.TakesIds))
        {
            var permission = ((RequiresAttribute)door.Access!).Permission;
            foreach (var role in RolePermissions.Of(kind).Where(r => r.Allows(permission)).Take(1))
            {
                if (!visitors.TryGetValue(role, out var visitor)) visitors[role] = visitor = await portal.SignInAsync(portal.Others[role]);
                foreach (var path in Paths(door))
                {
                    calls++;
                    var answer = door.Method is "GET" ? await visitor.GetAsync("~" + WithIds(path, door)) : await visitor.PostAsync("~" + path, await BodyAsync(visitor, door));
                    var inRoute = door.Route.Parameters.Count > 0;
                    if ((int)answer.Status >= 500 || inRoute && (int)answer.Status is not (404 or 400 or 403)) wrong.Add($"{door} {path}: {(int)answer.Status}");
                    if (answer.Html.DocumentElement.OuterHtml.Contains(SeededPortal.Secret, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{door} {path}: the answer shows what is another organisation's");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(calls > 0);
        Assert.Equal(before, await SnapshotAsync());
    }

    [Theory]
    [InlineData(OrganisationKind.Buyer)]
    [InlineData(OrganisationKind.Vendor)]
    public async Task No_list_shows_anything_of_another_organisation(OrganisationKind kind)
    {
        var wrong = new List<string>();
        foreach (var role in RolePermissions.Of(kind))
        {
            var visitor = await portal.SignInAsync(portal.Others[role]);
            foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Access: RequiresAttribute r, Method: "GET", Route.Parameters.Count: 0 } && role.Allows(r.Permission)))
            {
                var page = await visitor.GetAsync("~" + door.Path((_, _) => ""));
                if (page.Html.DocumentElement.OuterHtml.Contains(SeededPortal.Secret, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{door} as {role}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Every combination of known ids that fit the types of the route's parameters.</summary>
    private IEnumerable<string> Paths(Door door)
    {
        IEnumerable<Dictionary<string, string>> combinations = [new(StringComparer.OrdinalIgnoreCase)];
        foreach (var name in door.RouteNames)
        {
            var values = Known(door.Inputs.GetValueOrDefault(name, typeof(string)));
            combinations = combinations.SelectMany(c => values.Select(v => new Dictionary<string, string>(c, StringComparer.OrdinalIgnoreCase) { [name] = v.ToString() }));
        }

        return combinations.Take(AtMostPerDoor).Select(c => door.Path((name, _) => c[name])).Distinct(StringComparer.Ordinal);
    }

    private List<Guid> Known(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return portal.Ids.TryGetValue(type, out var ids) && typeof(IEntityId).IsAssignableFrom(type) ? ids : [.. portal.Ids.Values.SelectMany(i => i).Distinct()];
    }

    private string WithIds(string path, Door door)
    {
        var query = door.Inputs.Where(i => !door.RouteNames.Contains(i.Key, StringComparer.OrdinalIgnoreCase) && typeof(IEntityId).IsAssignableFrom(Nullable.GetUnderlyingType(i.Value) ?? i.Value))
            .Select(i => $"{i.Key}={Known(i.Value)[0]}");
        var text = string.Join('&', query);
        return text.Length == 0 ? path : path + (path.Contains('?') ? "&" : "?") + text;
    }

    private async Task<List<KeyValuePair<string, string>>> BodyAsync(Visitor visitor, Door door)
    {
        var fields = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", await visitor.FormTokenAsync()) };
        foreach (var (name, type) in door.Inputs.Where(i => !door.RouteNames.Contains(i.Key, StringComparer.OrdinalIgnoreCase))) Fill(fields, name, type, 0);
        return fields;
    }

    private void Fill(List<KeyValuePair<string, string>> fields, string name, Type declared, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        string? value = type switch
        {
            _ when typeof(IEntityId).IsAssignableFrom(type) => Known(type)[0].ToString(),
            _ when type == typeof(string) => "Plausible text",
            _ when type == typeof(bool) => "true",
            _ when type == typeof(Guid) => Known(type)[0].ToString(),
            _ when type == typeof(DateOnly) => portal.Today.AddDays(28).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when type.IsEnum => Enum.GetNames(type)[0],
            _ when type.IsPrimitive || type == typeof(decimal) => "1",
            _ => null,
        };
        if (value is not null)
        {
            fields.Add(new(name, value));
        }
        else if (type.IsGenericType && type.GetGenericArguments() is [var element])
        {
            Fill(fields, typeof(IEntityId).IsAssignableFrom(element) || element == typeof(string) ? name : name + "[0]", element, depth + 1);
        }
        else if (depth < 3 && type.Assembly == typeof(Program).Assembly)
        {
            foreach (var property in type.GetProperties().Where(p => p.CanWrite)) Fill(fields, $"{name}.{property.Name}", property.PropertyType, depth + 1);
        }
    }

    /// <summary>Every row of the bank and the vendor, table by table, as one hash each.</summary>
    private Task<Dictionary<string, string>> SnapshotAsync() => portal.AcrossAsync(async db =>
    {
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType) || typeof(IParty).IsAssignableFrom(t.ClrType)))
        {
            var rows = await (Task<List<object>>)typeof(TwoTenantTests).GetMethod(nameof(RowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            var texts = rows.Where(IsVictims).Select(r => string.Join('|', type.GetProperties().Select(p => JsonSerializer.Serialize(p.PropertyInfo!.GetValue(r))))).Order(StringComparer.Ordinal).ToList();
            tables[type.ClrType.Name] = $"{texts.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))))}";
        }

        return tables;
    });

    private static async Task<List<object>> RowsAsync<T>(PortalDbContext db)
        where T : class => [.. await db.AcrossTenants<T>().AsNoTracking().ToListAsync()];

    private bool IsVictims(object row) => row switch
    {
        _ when RowDigest.TellsOfAnAttempt(row) => false,
        ITenantOwned owned => owned.TenantId == portal.Bank.Id || owned.TenantId == portal.Vendor.Id,
        IParty party => party.BuyerId == portal.Bank.Id || party.VendorOrganisationId == portal.Vendor.Id,
        _ => false,
    };
}
