using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A page as a test sees it: the answer and its parsed HTML.</summary>
public sealed record PageSeen(HttpResponseMessage Response, IHtmlDocument Html)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string? Location => Response.Headers.Location?.ToString();

    /// <summary>The visible text with white space folded.</summary>
    public string Text => string.Join(' ', (Html.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The error summary at the top of a form; empty when there is none.</summary>
    public IReadOnlyList<string> Errors => [.. Html.QuerySelectorAll("#errors li").Select(e => e.TextContent.Trim())];

    public IHtmlFormElement Form(string selector = "main form[method=post]") =>
        (IHtmlFormElement?)Html.QuerySelector(selector) ?? throw new InvalidOperationException($"No form {selector} on the page: {Text}");
}

/// <summary>A person with a browser: real HTTP, real cookies, real antiforgery tokens, no JavaScript.</summary>
public sealed class Visitor(HttpClient http)
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default));
    private string home = "";

    public HttpClient Http { get; } = http;

    /// <summary>Paths that start with <c>~/</c> are inside the organisation of the person who signed in.</summary>
    public string At(string path) => path.StartsWith("~/", StringComparison.Ordinal) ? home + path[1..] : path;

    public async Task SignInAsync(TestPerson person)
    {
        home = "/" + person.Organisation.Slug;
        var page = await GetAsync("/account/sign-in");
        var answer = await SubmitAsync(page, "main form[action*='sign-in'], main .card form[method=post]", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });
        if (answer.Status is not HttpStatusCode.Redirect) throw new InvalidOperationException($"{person.Email} could not sign in: {answer.Text}");
    }

    public async Task<PageSeen> GetAsync(string path) => await SeeAsync(await Http.GetAsync(At(path)));

    /// <summary>Gets the page and insists that it is there.</summary>
    public async Task<PageSeen> OpenAsync(string path)
    {
        var page = await GetAsync(path);
        for (var hops = 0; page.Location is { } next && hops < 5; hops++) page = await GetAsync(next);
        return page.Status is HttpStatusCode.OK ? page : throw new InvalidOperationException($"GET {At(path)} answered {(int)page.Status}: {page.Text}");
    }

    /// <summary>Fills in the form as shown (hidden fields, tokens, chosen options) with <paramref name="values"/> over it, and sends it. A null removes a field.</summary>
    public async Task<PageSeen> SubmitAsync(PageSeen page, string formSelector, Dictionary<string, string?> values, string? button = null)
    {
        var form = page.Form(formSelector);
        var fields = FieldsOf(form).Where(f => !values.ContainsKey(f.Key)).ToList();
        fields.AddRange(values.Where(v => v.Value is not null).SelectMany(v => v.Value!.Split('\u001f').Select(part => KeyValuePair.Create(v.Key, part))));
        if (button is not null && (form.QuerySelector(button) ?? throw new InvalidOperationException($"No button {button} in the form.")) is IHtmlButtonElement { Name.Length: > 0 } pressed)
            fields.Add(KeyValuePair.Create(pressed.Name!, pressed.Value ?? ""));
        var action = new Uri(page.Response.RequestMessage!.RequestUri!, form.GetAttribute("action") ?? "");
        return await PostAsync(action.ToString(), fields);
    }

    public async Task<PageSeen> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await SeeAsync(await Http.PostAsync(At(path), content));
    }

    /// <summary>A valid antiforgery token for this visitor, from any page with a form.</summary>
    public async Task<string> FormTokenAsync(string path = "~/home") =>
        (await GetAsync(path)).Html.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? throw new InvalidOperationException("No form token on the page.");

    /// <summary>Values for a field that is sent more than once (checkboxes).</summary>
    public static string Many(params string[] values) => string.Join('\u001f', values);

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            if (element is IHtmlElement html && (html.HasAttribute("disabled") || html.Closest("fieldset[disabled]") is not null)) continue;
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("submit" or "button" or "file"):
                    if (input.Type is not ("checkbox" or "radio") || input.IsChecked) yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    foreach (var option in select.Options.Where(o => o.IsSelected)) yield return KeyValuePair.Create(name, option.Value);
                    break;
            }
        }
    }

    private static async Task<PageSeen> SeeAsync(HttpResponseMessage response) =>
        new(response, await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
}
