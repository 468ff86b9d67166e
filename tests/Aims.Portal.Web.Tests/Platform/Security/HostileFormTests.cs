using System.Net.Http.Headers;
using System.Text;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using AngleSharp.Html.Dom;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>Every form a member can reach is sent with every field damaged in every way. The answer may be anything but a fault of the portal.</summary>
public sealed class HostileFormTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private const string Absent = "\u0001absent";

    /// <summary>Raw, already form-encoded: two of them are no text at all.</summary>
    private static readonly (string Name, string[] Encoded)[] Damages =
    [
        ("missing", [Absent]),
        ("empty", [""]),
        ("repeated", ["one", "two"]),
        ("oversized", [new string('x', 100_000)]),
        ("letters", ["not-a-number-date-or-id"]),
        ("negative", ["-1"]),
        ("huge number", ["99999999999999999999"]),
        ("impossible date", ["2026-02-31"]),
        ("NUL", ["a%00b"]),
        ("half a surrogate pair", ["a%ED%A0%80b"]),
        ("markup", ["%3Cscript%3Ealert(1)%3C%2Fscript%3E%7B0%7D"]),
    ];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_damaged_form_makes_the_portal_fail(Role role)
    {
        var visitor = await portal.SignInAsync(portal.Members[role]);
        var forms = await FormsAsync(visitor, role);
        Assert.NotEmpty(forms);
        var wrong = new List<string>();
        foreach (var form in forms)
        {
            foreach (var (field, damage) in form.Fields.Where(f => f.Key != "__RequestVerificationToken").Select(f => f.Key).Distinct(StringComparer.Ordinal).SelectMany(f => Damages.Select(d => (f, d))))
            {
                using var answer = await SendAsync(visitor, form, field, damage.Encoded);
                if ((int)answer.StatusCode >= 500) wrong.Add($"{form.Action}: {field} {damage.Name} gave {(int)answer.StatusCode}");
                if (!answer.IsSuccessStatusCode || !damage.Name.Equals("markup", StringComparison.Ordinal)) continue;
                if ((await answer.Content.ReadAsStringAsync()).Contains("<script>alert(1)", StringComparison.Ordinal)) wrong.Add($"{form.Action}: {field} came back as markup");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var visitor = await portal.SignInAsync(portal.Members[Role.BuyerAdministrator]);
        var wrong = new List<string>();
        foreach (var form in await FormsAsync(visitor, Role.BuyerAdministrator))
        {
            var answer = await visitor.PostAsync(form.Action, form.Fields.Where(f => f.Key != "__RequestVerificationToken"));
            if ((int)answer.Status is not 400) wrong.Add($"{form.Action}: {(int)answer.Status}");
        }

        Assert.Empty(wrong);
    }

    private async Task<List<HostileForm>> FormsAsync(Visitor visitor, Role role)
    {
        var forms = new List<HostileForm>();
        foreach (var door in (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "GET", Handler: null }))
        {
            var inside = door.Access is RequiresAttribute r && role.Allows(r.Permission);
            if (!inside && door.Access is not (OpenAttribute or SignedInAttribute)) continue;
            foreach (var path in Paths(door))
            {
                var page = await visitor.GetAsync((inside ? "~" : "") + path);
                if ((int)page.Status != 200) continue;
                forms.AddRange(page.Html.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>()
                    .Select(f => new HostileForm(f.GetAttribute("action") is { Length: > 0 } a ? a : page.Response.RequestMessage!.RequestUri!.PathAndQuery, f.Enctype?.StartsWith("multipart", StringComparison.Ordinal) == true, FieldsOf(f))));
            }
        }

        // Signing out would end the walk.
        return [.. forms.Where(f => !f.Action.Contains("sign-out", StringComparison.Ordinal)).DistinctBy(f => $"{f.Action} {string.Join(',', f.Fields.Select(x => x.Key).Order(StringComparer.Ordinal))}", StringComparer.Ordinal)];
    }

    private IEnumerable<string> Paths(Door door)
    {
        var name = door.RouteNames.FirstOrDefault();
        if (name is null) return [door.Path((_, _) => "")];
        var type = door.Inputs.GetValueOrDefault(name, typeof(string));
        var known = typeof(IEntityId).IsAssignableFrom(type) && portal.Ids.TryGetValue(type, out var ids) ? ids : portal.Ids.Values.SelectMany(i => i);
        return known.Select(id => door.Path((n, t) => n == name ? id.ToString() : portal.Ids.TryGetValue(t, out var others) ? others[0].ToString() : "x")).Take(12);
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form) =>
        [.. form.Elements.OfType<IHtmlElement>().Where(e => e.GetAttribute("name") is { Length: > 0 }).Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e switch
        {
            IHtmlInputElement i => i.Value,
            IHtmlTextAreaElement t => t.Value,
            IHtmlSelectElement s => s.Value ?? "",
            _ => e.GetAttribute("value") ?? "",
        }))];

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, HostileForm form, string field, string[] damaged)
    {
        var parts = form.Fields.Where(f => f.Key != field).Select(f => (f.Key, Uri.EscapeDataString(f.Value))).Concat(damaged.Where(d => d != Absent).Select(d => (field, d)));
        if (!form.Multipart)
        {
            using var body = new StringContent(string.Join('&', parts.Select(p => $"{Uri.EscapeDataString(p.Item1)}={p.Item2}")), Encoding.ASCII, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
            return await visitor.Http.PostAsync(form.Action, body);
        }

        using var multipart = new MultipartFormDataContent();
        foreach (var (name, value) in parts) multipart.Add(new ByteArrayContent(Bytes(value)), name);
        return await visitor.Http.PostAsync(form.Action, multipart);
    }

    /// <summary>The percent-encoded text as the bytes it stands for, valid UTF-8 or not.</summary>
    private static byte[] Bytes(string encoded)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%')
            {
                bytes.Add((byte)encoded[i]);
                continue;
            }

            bytes.Add(Convert.ToByte(encoded.Substring(i + 1, 2), 16));
            i += 2;
        }

        return [.. bytes];
    }

    private sealed record HostileForm(string Action, bool Multipart, IReadOnlyList<KeyValuePair<string, string>> Fields);
}
