using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using AngleSharp.Html.Dom;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Who attacks, with which ids, and what lies open to him: gathered once before a run.</summary>
internal sealed class FuzzWorld
{
    private readonly List<string> targets = [];

    private FuzzWorld()
    {
    }

    public IReadOnlyList<Door> Doors { get; private init; } = [];

    /// <summary>Everybody with a session or none, by name: attackers and owners.</summary>
    public Dictionary<string, FuzzActor> Actors { get; } = new(StringComparer.Ordinal);

    public List<FuzzActor> Attackers { get; } = [];

    /// <summary>First path segments of the organisations under attack; a rename adds one.</summary>
    public IReadOnlyList<string> Targets => targets;

    public required IdPool Own { get; init; }

    public required IdPool Foreign { get; init; }

    /// <summary>Pages of owners on which the oracle saw a secret: who, and the path in his organisation.</summary>
    public List<(FuzzActor Owner, string Path)> Controls { get; } = [];

    public static async Task<FuzzWorld> CreateAsync(FuzzPortal portal, IEnumerable<string> targets, IdPool own, IdPool foreign)
    {
        var world = new FuzzWorld { Doors = await Walk.DoorsAsync(portal.Services), Own = own, Foreign = foreign };
        world.targets.AddRange(targets);
        return world;
    }

    public static string NameOf(TestPerson person) => $"{person.Name}, {person.Role} of {person.Organisation.Slug}";

    public void AddTarget(string slug) => targets.Add(slug);

    /// <summary>The organisation has another name in addresses from now on; what its owners see is asked for there.</summary>
    public void Rename(string from, string to)
    {
        AddTarget(to);
        foreach (var (owner, path) in Controls.Where(c => c.Owner.Home == from).ToList())
        {
            Controls.Remove((owner, path));
            Controls.Add((owner with { Home = to }, path));
        }
    }

    /// <summary>The attackers of an organisation that has got another name are at home there, and may be told what they are called.</summary>
    public void MoveAttackers(string from, string to)
    {
        for (var i = 0; i < Attackers.Count; i++)
        {
            var forms = Attackers[i].Forms.Select(f => f.Action.StartsWith($"/{from}/", StringComparison.Ordinal) ? f with { Action = "/" + to + f.Action[(from.Length + 1)..] } : f);
            var moved = Attackers[i] with { Forms = [.. forms], Home = Attackers[i].Home == from ? to : Attackers[i].Home, MayKnow = [.. Attackers[i].MayKnow, to] };
            Attackers[i] = moved;
            Actors[moved.Name] = moved;
        }
    }

    /// <summary>Signs the person in, and lets him look at every page that is his, for its forms.</summary>
    public async Task AddAttackerAsync(FuzzPortal portal, TestPerson person, IdPool seen, params string[] mayKnow)
    {
        var name = NameOf(person);
        var recorder = new CookieRecorder();
        var visitor = await SignInAsync(portal, person, recorder);
        var forms = new List<FuzzForm>();
        string? token = null;
        foreach (var path in Paths(person.Role, seen, 3))
        {
            var page = await visitor.GetAsync(path.StartsWith("~/", StringComparison.Ordinal) ? portal.AddressOf(person.Organisation.Slug, path[1..]) : path);
            token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? token;
            forms.AddRange(page.Html.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>()
                .Select(f => new FuzzForm(portal.ActionOf(person.Organisation.Slug, f.GetAttribute("action") is { Length: > 0 } a ? a : page.Response.RequestMessage!.RequestUri!.PathAndQuery), f.Enctype?.StartsWith("multipart", StringComparison.Ordinal) == true, FieldsOf(f))));
        }

        var actor = new FuzzActor(name, person.Role, person.Organisation.Slug)
        {
            Cookies = recorder.Cookies(),
            Token = token ?? throw new InvalidOperationException($"{name} saw no form."),
            Forms = [.. forms.DistinctBy(f => $"{f.Action} {string.Join(',', f.Fields.Select(x => x.Key))}", StringComparer.Ordinal)],
            MayKnow = mayKnow,
        };
        Actors.Add(name, actor);
        Attackers.Add(actor);
    }

    public void AddSignedOut(FuzzActor signedOut)
    {
        Actors.Add(signedOut.Name, signedOut);
        Attackers.Add(signedOut);
    }

    /// <summary>Signs an owner in and keeps the pages on which the oracle sees what nobody else may.</summary>
    public async Task AddOwnerAsync(FuzzPortal portal, TestPerson person, IdPool seen, LeakOracle oracle)
    {
        var name = $"owner, {person.Role} of {person.Organisation.Slug}";
        var recorder = new CookieRecorder();
        var visitor = await SignInAsync(portal, person, recorder);
        var token = await visitor.FormTokenAsync("/account/settings");
        var owner = new FuzzActor(name, person.Role, person.Organisation.Slug) { Cookies = recorder.Cookies(), Token = token };
        Actors.Add(name, owner);
        var sender = new FuzzSender(portal, Actors);
        foreach (var path in Paths(person.Role, seen, 1).Where(p => p.StartsWith("~/", StringComparison.Ordinal) && !p.EndsWith("/file", StringComparison.Ordinal)))
        {
            var request = ControlOf(owner, 0, person.Organisation.Slug, path[1..]);
            if (await sender.SendAsync(request) is { Status: 200 } answer && oracle.Judge(request, owner, answer) is not null) Controls.Add((owner, path[1..]));
        }
    }

    public static FuzzRequest ControlOf(FuzzActor owner, int number, string slug, string path) =>
        new() { Number = number, Who = owner.Name, Method = "GET", Path = $"/{slug}{path}", Cookies = [new("aims.session", owner.Name)], IsControl = true };

    private static async Task<Visitor> SignInAsync(FuzzPortal portal, TestPerson person, CookieRecorder recorder)
    {
        var visitor = new Visitor(portal.CreateDefaultClient(new Uri("https://portal.test"), new CookieJar(), recorder));
        await visitor.SignInAsync(person);
        return visitor;
    }

    private IEnumerable<string> Paths(Role role, IdPool ids, int each)
    {
        foreach (var door in Doors.Where(d => d is { Method: "GET", Handler: null }))
        {
            var inside = door.Access is RequiresAttribute r && role.Allows(r.Permission);
            if (!inside && door.Access is not SignedInAttribute) continue;
            var count = door.RouteNames.Any() ? each : 1;
            for (var i = 0; i < count; i++) yield return (inside ? "~" : "") + door.Path((_, type) => ids.At(type, i));
        }
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form) =>
        [.. form.Elements.OfType<AngleSharp.Html.Dom.IHtmlElement>().Where(e => e.GetAttribute("name") is { Length: > 0 } and not "__RequestVerificationToken").Select(e => KeyValuePair.Create(e.GetAttribute("name")!, Unspoken(e switch
        {
            IHtmlInputElement i => i.Value,
            IHtmlTextAreaElement t => t.Value,
            IHtmlSelectElement s => s.Value ?? "",
            _ => e.GetAttribute("value") ?? "",
        })))];

    /// <summary>Without the words that are looked for: who left still has forms with them, and would write them into what is his own.</summary>
    private static string Unspoken(string value) => FuzzPortal.Words.Aggregate(value, (v, word) => v.Replace(word, "Known", StringComparison.OrdinalIgnoreCase));

    private sealed class CookieRecorder : DelegatingHandler
    {
        private readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);

        public Dictionary<string, string> Cookies() => new(seen, StringComparer.Ordinal);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return response;
            foreach (var cookie in set)
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                if (pair[0] is "aims.session" or "aims.form" && pair[1].Length > 0) seen[pair[0]] = pair[1];
            }

            return response;
        }
    }
}
