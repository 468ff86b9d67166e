using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Makes the request of a number out of the seed: a door or a form, ids of others in every place, and tricks on top.</summary>
internal sealed partial class RequestGenerator(FuzzWorld world, int seed, string today)
{
    private const int ControlEvery = 100;

    private static readonly string[] Methods = ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "GET", "POST"];
    private static readonly string[] ExtraNames = ["returnUrl", "ReturnUrl", "page", "q", "language", "culture", "handler", "tab", "state", "sort", "tenant", "slug", "area", "id", "vendor", "size"];
    private static readonly string[] Texts = ["Plausible text", "", " ", "0", "-1", "2147483647", "99999999999999999999", "GOV-01", "GV", "en", "zh-Hant", "S1", "yes", "true", "2026-12-24", "9999-12-31", "<b>x</b>{0}", "%00", "名稱 😀", "' or 1=1 --", "%25_"];

    /// <summary>Every place where a door takes an id, or text in its address: each is tried with an id of others before chance begins.</summary>
    private readonly IReadOnlyList<(Door Door, string Place)> plan =
        [.. world.Doors.SelectMany(d => d.Inputs.Where(i => TakesId(i.Value)).Select(i => i.Key).Union(d.RouteNames, StringComparer.OrdinalIgnoreCase).Select(n => (d, n)))];

    /// <summary>Ids that may go into fields of text, which keep them: later they come back without having been said in that request.</summary>
    public static IEnumerable<Guid> Burned(IdPool foreign) => foreign.All.Take(3);

    public FuzzRequest Next(int number)
    {
        var dice = new Dice(seed, number);
        if (number % ControlEvery == ControlEvery - 1 && world.Controls.Count > 0)
        {
            var (owner, path) = dice.Pick(world.Controls);
            return FuzzWorld.ControlOf(owner, number, owner.Home!, path);
        }

        if (number < PlannedTries) return Planned(number, dice);
        var actor = dice.Pick(world.Attackers);
        var kind = dice.Below(100);
        var request = kind switch
        {
            < 18 when AnyForms(actor) => Form(number, dice, actor),
            < 52 when actor is { Home: not null, Role: { } role } => Call(number, dice, actor, OwnDoor(dice, role), actor.Home, foreignPercent: 60),
            < 88 => Call(number, dice, actor, dice.Pick(world.Doors), dice.Pick(world.Targets), foreignPercent: 85),
            _ => Call(number, dice, actor, dice.Pick(world.Doors.Where(d => d.Access is not RequiresAttribute).ToList()), null, foreignPercent: 85),
        };
        return Trick(Identity(request, dice, actor), dice, actor);
    }

    /// <summary>Once in the organisation of somebody who may, once in one that is not his.</summary>
    public int PlannedTries => plan.Count * 2;

    private FuzzRequest Planned(int number, Dice dice)
    {
        var (door, place) = plan[number / 2];
        var allowed = world.Attackers.Where(a => a.Home is not null && a.Role is { } role && (door.Access is not RequiresAttribute r || role.Allows(r.Permission))).ToList();
        var actor = dice.Pick(allowed.Count > 0 ? allowed : world.Attackers);
        var slug = door.Access is not RequiresAttribute ? null : number % 2 == 0 && actor.Home is { } home ? home : dice.Pick(world.Targets);
        var request = Call(number, dice, actor, door, slug, foreignPercent: 30, place);
        return request with { Cookies = [new("aims.session", actor.Name), new("aims.form", actor.Name)], TokenOf = request.Fields is null ? null : actor.Name };
    }

    private static bool TakesId(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType && type.GetGenericArguments() is [var element]) type = element;
        return typeof(IEntityId).IsAssignableFrom(type) || type == typeof(Guid);
    }

    private string OfOthers(Dice dice, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return dice.Pick(world.Foreign.Of(type.IsGenericType ? type.GetGenericArguments()[0] : type)).ToString();
    }

    private static bool AnyForms(FuzzActor actor) => actor.Forms.Count > 0;

    private Door OwnDoor(Dice dice, Role role)
    {
        if (dice.Chance(10)) return dice.Pick(world.Doors);
        return dice.Pick(world.Doors.Where(d => d.Access is RequiresAttribute r && role.Allows(r.Permission)).ToList());
    }

    private FuzzRequest Call(int number, Dice dice, FuzzActor actor, Door door, string? slug, int foreignPercent, string? place = null)
    {
        var values = new List<string>();
        var path = door.Path((name, type) =>
        {
            values.Add(name.Equals(place, StringComparison.OrdinalIgnoreCase) ? OfOthers(dice, type) : InAddress(dice, type, foreignPercent));
            return $"zq{values.Count - 1}qz";
        });
        for (var i = 0; i < values.Count; i++) path = path.Replace($"zq{i}qz", values[i], StringComparison.Ordinal);
        var split = path.Split('?', 2);
        var start = slug is null ? "" : place is null && dice.Chance(12) ? Disguises.Slug(slug, actor.Home ?? "account", dice) : "/" + slug;
        if (place is null && dice.Chance(6)) split[0] = Disguises.Path(split[0], dice);
        var query = split.Length > 1 ? new List<string> { split[1] } : [];
        var inputs = door.Inputs.Where(i => !door.RouteNames.Contains(i.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        List<KeyValuePair<string, string>>? fields = null;
        var chosen = inputs.FirstOrDefault(i => i.Key.Equals(place, StringComparison.OrdinalIgnoreCase));

        // A wrong password costs a third of a second on purpose.
        var post = door.Method is not "GET" && (door.Access is not OpenAttribute || !Costly().IsMatch(door.Name) || dice.Chance(15));
        if (post)
        {
            fields = [];
            if (chosen.Key is not null) fields.Add(new(chosen.Key, OfOthers(dice, chosen.Value)));
            foreach (var (name, type) in inputs.Where(i => i.Key != chosen.Key && dice.Chance(90))) Fill(fields, dice, name, type, foreignPercent, 0);
            if (TakesFiles(door)) FillUpload(fields, dice, foreignPercent);
        }
        else
        {
            if (chosen.Key is not null) query.Add($"{chosen.Key}={OfOthers(dice, chosen.Value)}");
            query.AddRange(inputs.Where(i => i.Key != chosen.Key && dice.Chance(60)).Where(i => IsSimple(i.Value)).Select(i => $"{i.Key}={InAddress(dice, i.Value, foreignPercent)}"));
        }

        return new FuzzRequest
        {
            Number = number,
            Who = actor.Name,
            Method = post ? door.Method : "GET",
            Path = start + split[0] is { Length: > 0 } full ? full : "/",
            Query = query,
            Fields = fields,
            Multipart = post && (TakesFiles(door) || dice.Chance(4)),
        };
    }

    /// <summary>A form as it stood on a page, its ids changed for others of the same kind, perhaps sent to where another form goes.</summary>
    private FuzzRequest Form(int number, Dice dice, FuzzActor actor)
    {
        var form = dice.Pick(actor.Forms);
        var action = dice.Chance(20) ? dice.Pick(actor.Forms).Action : form.Action;
        action = Swap(action, dice, 50);
        if (actor.Home is { } home && action.StartsWith($"/{home}/", StringComparison.Ordinal) && dice.Chance(35)) action = "/" + dice.Pick(world.Targets) + action[(home.Length + 1)..];
        var split = action.Split('?', 2);
        return new FuzzRequest
        {
            Number = number,
            Who = actor.Name,
            Method = "POST",
            Path = split[0],
            Query = split.Length > 1 ? split[1].Split('&') : [],
            Fields = [.. form.Fields.Where(_ => dice.Chance(95)).Select(f => new KeyValuePair<string, string>(f.Key, dice.Chance(10) ? Text(dice, f.Key, storable: true) : Swap(f.Value, dice, 60)))],
            Multipart = form.Multipart,
        };
    }

    private FuzzRequest Identity(FuzzRequest request, Dice dice, FuzzActor actor)
    {
        // Never an owner's session: what he sees is his.
        var session = dice.Chance(6) ? dice.Pick(world.Attackers) : actor;
        var stranger = dice.Pick(world.Actors.Values.OrderBy(a => a.Name, StringComparer.Ordinal).ToList());
        var cookie = dice.Chance(8) ? stranger : actor;
        var token = dice.Below(100) switch
        {
            < 78 => cookie,
            < 88 => null,
            _ => stranger,
        };
        var cookies = new List<KeyValuePair<string, string>>();
        if (!dice.Chance(3)) cookies.Add(new("aims.session", session.Name));
        if (!dice.Chance(4)) cookies.Add(new("aims.form", cookie.Name));
        return request with { Who = session.Name, Cookies = cookies, TokenOf = request.Fields is null ? null : token?.Name, TokenInHeader = dice.Chance(10) };
    }

    private FuzzRequest Trick(FuzzRequest request, Dice dice, FuzzActor actor)
    {
        var target = dice.Pick(world.Targets);
        var headers = new List<KeyValuePair<string, string>>();
        if (dice.Chance(30))
        {
            for (var i = dice.Below(3); i >= 0; i--) headers.Add(Disguises.Header(target, actor.Home ?? "account", dice.Pick(world.Foreign.All), dice));
        }

        if (dice.Chance(5)) headers.Add(new("Host", Disguises.Host(target, dice)));
        var query = request.Query.ToList();
        if (dice.Chance(20)) query.Add($"{dice.Pick(ExtraNames)}={Uri.EscapeDataString(Text(dice, "returnUrl", storable: false))}");
        if (dice.Chance(3) && query.Count > 0) query.Add(query[0]);
        var method = dice.Chance(6) ? dice.Pick(Methods) : request.Method;
        var type = request.Fields is not null && dice.Chance(3) ? dice.Pick(new[] { "application/json", "text/plain", "application/x-www-form-urlencoded; charset=utf-7", "multipart/form-data", "application/xml" }) : null;
        return request with { Headers = headers, Query = query, Method = method, ContentType = type, RemoteAddress = dice.Chance(20) ? "127.0.0.1" : "198.51.100.7" };
    }

    private void Fill(List<KeyValuePair<string, string>> fields, Dice dice, string name, Type declared, int foreignPercent, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (IsSimple(type))
        {
            var times = dice.Chance(4) ? 2 : 1;
            for (var i = 0; i < times; i++) fields.Add(new(name, Value(dice, name, type, foreignPercent, storable: true)));
        }
        else if (type.IsGenericType && type.GetGenericArguments() is [var element])
        {
            for (var i = dice.Below(3); i >= 0; i--) Fill(fields, dice, typeof(IEntityId).IsAssignableFrom(element) || element == typeof(string) ? name : $"{name}[{i}]", element, foreignPercent, depth + 1);
        }
        else if (type.IsArray)
        {
            Fill(fields, dice, name, type.GetElementType()!, foreignPercent, depth + 1);
        }
        else if (depth < 3 && type.Assembly == typeof(Program).Assembly)
        {
            foreach (var property in type.GetProperties().Where(p => p.CanWrite)) Fill(fields, dice, $"{name}.{property.Name}", property.PropertyType, foreignPercent, depth + 1);
        }
    }

    /// <summary>An upload is read as it streams in, so its fields are not bound to the page.</summary>
    /// <summary>Reads its fields from the form by itself, so that nothing is bound by name.</summary>
    private static bool TakesFiles(Door door) => door.Name.Contains("Upload", StringComparison.Ordinal) || door.Name.EndsWith("/Begin.cshtml", StringComparison.Ordinal);

    private void FillUpload(List<KeyValuePair<string, string>> fields, Dice dice, int foreignPercent)
    {
        foreach (var (name, type) in new[] { ("assessment", typeof(AssessmentId)), ("document", typeof(DocumentId)) })
        {
            if (dice.Chance(60)) fields.Add(new(name, Id(dice, type, foreignPercent, encoded: false)));
        }

        fields.AddRange([new("question", "GOV-01"), new("Kind", "iso42001_certificate"), new("Title", "Plausible title"), new("Files", "")]);
    }

    private static bool IsSimple(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return typeof(IEntityId).IsAssignableFrom(type) || type == typeof(string) || type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum;
    }

    private string InAddress(Dice dice, Type type, int foreignPercent)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (typeof(IEntityId).IsAssignableFrom(bare) || bare == typeof(Guid)) return Id(dice, bare, foreignPercent, encoded: true);
        if (bare == typeof(string) && dice.Chance(50)) return Disguises.Of(dice.Pick(world.Foreign.All), dice.Pick(world.Own.All), dice, encoded: true);
        var value = Value(dice, "", type, foreignPercent, storable: false);
        return value.Length == 0 ? "x" : Uri.EscapeDataString(value);
    }

    private string Value(Dice dice, string name, Type declared, int foreignPercent, bool storable)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (typeof(IEntityId).IsAssignableFrom(type) || type == typeof(Guid)) return Id(dice, type, foreignPercent, encoded: false);
        if (dice.Chance(4)) return Text(dice, name, storable);
        if (type == typeof(bool)) return dice.Chance(70) ? "true" : "false";
        if (type == typeof(DateOnly)) return dice.Chance(80) ? today : "2026-02-31";
        if (type.IsEnum) return dice.Pick(Enum.GetNames(type));
        if (type.IsPrimitive || type == typeof(decimal)) return dice.Below(3).ToString(CultureInfo.InvariantCulture);
        return Text(dice, name, storable);
    }

    private string Id(Dice dice, Type type, int foreignPercent, bool encoded)
    {
        var throwOf = dice.Below(100);
        var id = throwOf switch
        {
            < 5 => dice.Pick(world.Foreign.All),
            < 8 => dice.Guid(),
            < 9 => Guid.Empty,
            _ => dice.Chance(foreignPercent) ? dice.Pick(world.Foreign.Of(type)) : dice.Pick(world.Own.Of(type)),
        };
        return Disguises.Of(id, dice.Pick(world.Own.All), dice, encoded);
    }

    private string Text(Dice dice, string name, bool storable)
    {
        if (name.Contains("return", StringComparison.OrdinalIgnoreCase) && dice.Chance(70))
            return dice.Pick(new[] { "/", $"/{world.Targets[0]}/home", "//evil.example", "https://evil.example/", "/\\evil.example", "/account/settings", $"/{world.Targets[0]}/%2e%2e/x", "\r\nSet-Cookie: a=b" });
        if (name.Contains("email", StringComparison.OrdinalIgnoreCase) && dice.Chance(70)) return dice.Pick(new[] { "former.manager@leaver.example", "somebody@elsewhere.example", "not an address" });
        if (dice.Chance(10)) return dice.Pick(storable ? Burned(world.Foreign).ToList() : world.Foreign.All).ToString();
        return dice.Pick(Texts);
    }

    /// <summary>Changes ids in the text for others' of the same kind.</summary>
    private string Swap(string text, Dice dice, int percent) => IdPattern().Replace(text, m =>
    {
        if (!dice.Chance(percent)) return m.Value;
        var type = world.Own.TypeOf(Guid.Parse(m.Value)) ?? world.Foreign.TypeOf(Guid.Parse(m.Value));
        return dice.Pick(type is null ? world.Foreign.All : world.Foreign.Of(type)).ToString();
    });

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdPattern();

    [GeneratedRegex("SignIn|Reset|Join|Forgotten", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Costly();
}
