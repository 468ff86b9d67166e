using System.Net;
using System.Text.Json;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Trust;

/// <summary>A vendor publishes what it chooses, to whom it chooses, and nothing beside it.</summary>
public sealed class TrustProfileTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_hidden_profile_an_unknown_organisation_and_a_bank_answer_alike()
    {
        var (vendor, _) = await VendorAsync();
        var bank = await portal.AddBankAsync($"trust-bank-{Interlocked.Increment(ref number)}");
        var stranger = portal.NewVisitor();

        foreach (var slug in new[] { vendor.Slug, bank.Slug, "nobody-has-this", "Not%20a%20slug" })
        {
            var (page, json) = (await stranger.GetAsync($"/public/{slug}"), await stranger.GetAsync($"/public/{slug}/profile.json"));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.Status, json.Status));
        }

        Assert.Equal((await stranger.GetAsync($"/public/{vendor.Slug}")).Text, (await stranger.GetAsync("/public/nobody-has-this")).Text);
    }

    [Fact]
    public async Task Everybody_reads_what_was_chosen_with_the_certificates_status_of_the_day_and_no_file()
    {
        var (vendor, owner) = await VendorAsync();
        var certificate = await owner.KeepAsync("iso42001_certificate", "certificate.pdf");
        await owner.SubmitAsync(await owner.OpenAsync($"~/our-certificates/record/{certificate}"), "main form[method=post]", EvidenceScene.CertificateFields());
        var pia = await owner.KeepAsync("pia_report", "Shown pia.pdf");
        await owner.KeepAsync("ai_policy", "Secret policy.pdf");
        await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile/systems/new"), "main form[method=post]", new() { ["Name"] = "Lumen Score", ["Oversight"] = "A credit officer decides." });
        await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form[action*=Documents]", new() { ["chosen"] = Visitor.Many(certificate.ToString(), pia.ToString()) });
        await WriteAsync(owner, new() { ["Visibility"] = "Public", ["Introduction"] = "We govern AI.", ["IntroductionZh"] = "我們管治人工智能。", ["ContactEmail"] = "trust@lumen.example" });
        var stranger = portal.NewVisitor();

        var page = await stranger.OpenAsync($"/public/{vendor.Slug}");
        var json = JsonDocument.Parse(await stranger.Http.GetStringAsync(new Uri($"/public/{vendor.Slug}/profile.json", UriKind.Relative))).RootElement;

        foreach (var word in new[] { "We govern AI.", "AIMS-2024-0315", "Shown pia", "Lumen Score", "A credit officer decides.", "trust@lumen.example" }) Assert.Contains(word, page.Text);
        Assert.DoesNotContain("Secret policy", page.Text);
        Assert.DoesNotContain("certificate.pdf", page.Html.DocumentElement.OuterHtml);
        Assert.Equal(("AIMS-2024-0315", "vendor"), (json.GetProperty("certificates")[0].GetProperty("number").GetString(), json.GetProperty("certificates")[0].GetProperty("statedBy").GetString()));
        Assert.Equal("Shown pia", json.GetProperty("documents")[0].GetProperty("title").GetString());

        var schema = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "docs", "trust-profile.schema.json"))).RootElement;
        Assert.Empty(Faults(json, schema, schema, "$"));

        // The status is worked out on the day somebody looks.
        var before = json.GetProperty("certificates")[0].GetProperty("status").GetString();
        await portal.InTenantAsync(vendor, db => db.Certificates.ExecuteUpdateAsync(u => u.SetProperty(c => c.FactsJson, c => c.FactsJson.Replace("2027-03-14", "2025-03-14"))));
        var later = JsonDocument.Parse(await stranger.Http.GetStringAsync(new Uri($"/public/{vendor.Slug}/profile.json", UriKind.Relative))).RootElement.GetProperty("certificates")[0].GetProperty("status").GetString();
        Assert.NotEqual(before, later);
        Assert.Equal("expired", later, ignoreCase: true);
    }

    [Fact]
    public async Task By_link_only_who_has_the_link_of_now_reads_it()
    {
        var (vendor, owner) = await VendorAsync();
        await WriteAsync(owner, new() { ["Visibility"] = "Link", ["Introduction"] = "For prospects." });
        var link = new Uri((await owner.OpenAsync("~/trust-profile")).Html.QuerySelector(".notice a[href*='/public/']")!.GetAttribute("href")!).PathAndQuery;
        var stranger = portal.NewVisitor();

        var open = await stranger.OpenAsync(link);
        Assert.Contains("For prospects.", open.Text);
        Assert.Equal("noindex, nofollow", Assert.Single(open.Response.Headers.GetValues("X-Robots-Tag")));
        foreach (var wrong in new[] { $"/public/{vendor.Slug}", $"/public/{vendor.Slug}?key=", $"/public/{vendor.Slug}?key=AAAA", link[..^1], $"/public/{vendor.Slug}/profile.json" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(wrong)).Status);

        await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form[action*=Renew]", []);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).Status);
        await WriteAsync(owner, new() { ["Visibility"] = "Hidden" });
        Assert.Null((await owner.OpenAsync("~/trust-profile")).Html.QuerySelector(".notice a[href*='/public/']"));
        Assert.DoesNotContain((await portal.InTenantAsync(vendor, db => db.TrustProfiles.Select(p => p.Token).SingleAsync())), string.Concat(await portal.InTenantAsync(vendor, db => db.AuditEntries.Select(e => e.Changes).ToListAsync())));
    }

    [Fact]
    public async Task What_a_colleague_has_hidden_meanwhile_stays_hidden()
    {
        var (vendor, owner) = await VendorAsync();
        var (first, second) = (await owner.KeepAsync("ai_policy", "First.pdf"), await owner.KeepAsync("ai_policy", "Second.pdf"));
        await WriteAsync(owner, new() { ["Visibility"] = "Public", ["Introduction"] = "Ours." });
        await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form[action*=Documents]", new() { ["chosen"] = Visitor.Many(first.ToString(), second.ToString()) });
        var stale = await owner.OpenAsync("~/trust-profile");
        await WriteAsync(owner, new() { ["Visibility"] = "Hidden" });
        await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form[action*=Documents]", new() { ["chosen"] = first.ToString() });

        var words = await owner.SubmitAsync(stale, "main form:not([action*=handler])", new() { ["Introduction"] = "Ours, better." });
        await owner.SubmitAsync(stale, "main form[action*=Documents]", []);

        Assert.Equal(HttpStatusCode.BadRequest, words.Status);
        Assert.Contains("Somebody has changed the profile", Assert.Single(words.Errors));
        Assert.Equal(HttpStatusCode.NotFound, (await portal.NewVisitor().GetAsync($"/public/{vendor.Slug}")).Status);
        Assert.Equal([first], await portal.InTenantAsync(vendor, db => db.Documents.Where(d => d.IsPublished).Select(d => d.Id).ToListAsync()));
    }

    [Fact]
    public async Task One_vendors_profile_shows_nothing_of_another_and_only_who_may_publish_changes_it()
    {
        var ((vendor, owner), (other, rival)) = (await VendorAsync(), await VendorAsync());
        var theirs = await rival.KeepAsync("ai_policy", "Theirs.pdf");
        await WriteAsync(owner, new() { ["Visibility"] = "Public", ["Introduction"] = "Ours." });

        var posted = await owner.PostAsync("~/trust-profile?handler=Documents", [new("chosen", theirs.ToString()), new("__RequestVerificationToken", await owner.FormTokenAsync())]);
        Assert.Equal(HttpStatusCode.Redirect, posted.Status);
        Assert.False(await portal.InTenantAsync(other, db => db.Documents.Where(d => d.Id == theirs).Select(d => d.IsPublished).SingleAsync()));
        Assert.DoesNotContain("Theirs", (await portal.NewVisitor().OpenAsync($"/public/{vendor.Slug}")).Text);

        await rival.SubmitAsync(await rival.OpenAsync("~/trust-profile/systems/new"), "main form[method=post]", new() { ["Name"] = "Rival Score" });
        var system = await portal.InTenantAsync(other, db => db.AiSystems.Select(s => s.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"~/trust-profile/systems/{system}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.PostAsync($"~/trust-profile/systems/{system}?handler=Remove", [new("__RequestVerificationToken", await owner.FormTokenAsync())])).Status);
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.Contributor));
        Assert.Equal(HttpStatusCode.OK, (await contributor.GetAsync("~/trust-profile")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.PostAsync("~/trust-profile", [new("Visibility", "Hidden"), new("__RequestVerificationToken", await contributor.FormTokenAsync())])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.GetAsync("~/trust-profile/systems/new")).Status);
    }

    [Theory]
    [InlineData("Website", "javascript:alert(1)", "not a web address")]
    [InlineData("Website", "https://user:pass@company.example", "not a web address")]
    [InlineData("ContactEmail", "nobody", "not an e-mail address")]
    [InlineData("Introduction", "long", "at most 2000 characters")]
    public async Task What_cannot_be_is_said_beside_its_field(string field, string value, string says)
    {
        var (vendor, owner) = await VendorAsync();

        var answer = await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form:not([action*=handler])", new() { ["ContactName"] = "Typed", [field] = value == "long" ? new string('x', 2001) : value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        Assert.Equal("Typed", answer.Html.QuerySelector("#ContactName")!.GetAttribute("value"));
        Assert.Empty(await portal.InTenantAsync(vendor, db => db.TrustProfiles.ToListAsync()));
    }

    private static async Task WriteAsync(Visitor owner, Dictionary<string, string?> fields)
    {
        var answer = await owner.SubmitAsync(await owner.OpenAsync("~/trust-profile"), "main form:not([action*=handler])", fields);
        if (answer.Status is not HttpStatusCode.Redirect) throw new InvalidOperationException(answer.Text);
    }

    private async Task<(Organisation Vendor, Visitor Owner)> VendorAsync()
    {
        var vendor = await portal.AddVendorAsync($"trust-{Interlocked.Increment(ref number)}");
        return (vendor, await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator)));
    }

    /// <summary>What of a value the schema does not say: a member without a description, a required one that is missing, another kind of value. As much of JSON Schema as ours uses.</summary>
    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement root, string at)
    {
        if (schema.TryGetProperty("$ref", out var to)) schema = root.GetProperty("$defs").GetProperty(to.GetString()!.Split('/')[^1]);
        if (schema.TryGetProperty("const", out var only) && only.ToString() != value.ToString()) yield return $"{at} is {value}";
        if (schema.TryGetProperty("enum", out var some) && !some.EnumerateArray().Any(e => e.GetString() == value.GetString())) yield return $"{at} is {value}";
        if (schema.TryGetProperty("type", out var type) && type.GetString() != KindOf(value)) yield return $"{at} is of kind {value.ValueKind}";
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _))) yield return $"{at}.{name} is missing";
        }

        if (value.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (!schema.GetProperty("properties").TryGetProperty(member.Name, out var described)) yield return $"{at}.{member.Name} is not described";
                else foreach (var fault in Faults(member.Value, described, root, $"{at}.{member.Name}")) yield return fault;
            }
        }
        else if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var fault in value.EnumerateArray().SelectMany((item, n) => Faults(item, schema.GetProperty("items"), root, $"{at}[{n}]"))) yield return fault;
        }
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "number",
        _ => "null",
    };
}
