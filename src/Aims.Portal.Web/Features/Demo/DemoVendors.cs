using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Demo;

internal sealed record DemoVendor(Vendor Vendor, IReadOnlyList<AiService> Services, VendorContact Contact, DemoPerson Owner, Organisation? Organisation)
{
    /// <summary>What the buyer waits for; the earliest of them is the vendor's next date.</summary>
    public List<Obligation> Obligations { get; } = [];
}

/// <summary>Fills the registers. The tiers are worked out from the nine facts by the rule set, as in the product.</summary>
internal sealed class DemoVendors(DemoWorld world)
{
    /// <summary>UC-01 … UC-09; several choices are parted by a plus sign.</summary>
    private static readonly Dictionary<string, string[]> Profiles = new(StringComparer.Ordinal)
    {
        ["credit"] = ["credit", "decides_with_veto", "retail_customers", "ordinary", "no", "no", "no", "yes", "gt100k"],
        ["collections"] = ["collections", "decides_with_veto", "retail_customers", "ordinary", "yes", "yes", "no", "no", "1k_100k"],
        ["aml"] = ["aml_kyc_fraud", "decides_with_veto", "retail_customers+corporate_customers", "ordinary", "no", "no", "no", "yes", "gt100k"],
        ["fraud"] = ["aml_kyc_fraud", "advises", "retail_customers+corporate_customers", "ordinary", "no", "no", "no", "no", "gt100k"],
        ["hr"] = ["employment", "advises", "applicants", "ordinary", "no", "no", "no", "no", "1k_100k"],
        ["biometric"] = ["biometric_id", "decides_with_veto", "retail_customers", "sensitive", "no", "yes", "no", "yes", "gt100k"],
        ["voice"] = ["customer_chat", "no_decision", "retail_customers", "ordinary", "yes", "yes", "no", "no", "gt100k"],
        ["advice"] = ["investment_advice", "advises", "retail_customers", "ordinary", "yes", "no", "no", "no", "1k_100k"],
        ["claims"] = ["insurance_claims", "advises", "retail_customers", "ordinary", "no", "no", "no", "no", "1k_100k"],
        ["pricing"] = ["insurance_pricing", "advises", "retail_customers", "ordinary", "no", "no", "no", "yes", "gt100k"],
        ["health"] = ["healthcare", "advises", "patients", "sensitive", "no", "no", "no", "no", "1k_100k"],
        ["marketing"] = ["marketing", "advises", "retail_customers", "ordinary", "no", "no", "no", "no", "gt100k"],
        ["agent"] = ["internal", "advises", "employees", "ordinary", "yes", "no", "yes", "no", "lt1k"],
        ["document"] = ["document", "no_decision", "none", "none", "no", "no", "no", "no", "lt1k"],
        ["internal"] = ["internal", "no_decision", "none", "none", "yes", "no", "no", "no", "lt1k"],
        ["coding"] = ["coding", "no_decision", "none", "none", "yes", "no", "no", "no", "lt1k"],
    };

    private static readonly Dictionary<string, string> Purposes = new(StringComparer.Ordinal)
    {
        ["credit"] = "Scores applications and limits; a credit officer can overrule the result.",
        ["collections"] = "Writes to customers in arrears and proposes settlements within limits.",
        ["aml"] = "Screens customers and payments and closes alerts it rates as false.",
        ["fraud"] = "Ranks alerts for the financial crime team.",
        ["hr"] = "Ranks applications for open positions.",
        ["voice"] = "Answers questions of customers in Cantonese, Mandarin and English.",
        ["internal"] = "Helps staff with drafts and answers; nothing goes to customers unread.",
        ["document"] = "Reads documents and fills in forms, which staff check.",
    };

    /// <summary>Contacts who are written to in Chinese.</summary>
    private static string LanguageOf(string name) => name[0] > 0x3000 ? "zh-Hant" : "en";

    public Dictionary<string, DemoVendor> Fill(DemoPerson[] owners, DemoVendorEntry[] entries) =>
        entries.Select((entry, i) => Add(owners[i % owners.Length], entry, i)).ToDictionary(v => v.Vendor.Name, StringComparer.Ordinal);

    /// <summary>First questionnaires that nobody has taken on yet; the portal waits for the contact.</summary>
    public static IEnumerable<(DemoVendor Vendor, int Asked)> Asked(IReadOnlyDictionary<string, DemoVendor> vendors, DemoVendorEntry[] entries) =>
        entries.Where(e => e.Asked is not null).Select(e => (vendors[e.Name], e.Asked!.Value));

    private DemoVendor Add(DemoPerson owner, DemoVendorEntry entry, int place)
    {
        var added = world.At(345 - place * 5);
        var vendor = new Vendor(owner.Organisation.Id, entry.Name, owner.Id, added);
        vendor.Describe(entry.Name, entry.LegalName, $"https://{entry.Site}.example", entry.Country, null, owner.Id);
        List<AiService> services = [.. entry.Services.Select(s => Service(vendor, s.Name, s.Profile, owner, entry.Use))];
        vendor.RefreshFrom(services);
        var address = LanguageOf(entry.Contact) == "en" ? entry.Contact.ToLowerInvariant().Replace(' ', '.') : "contact";
        var contact = new VendorContact(vendor, entry.Contact, $"{address}@{entry.Site}.example", LanguageOf(entry.Contact), place % 3 == 0 ? "Head of compliance" : null);
        var row = new DemoVendor(vendor, services, contact, owner, entry.Organisation is { } slug ? world.Organisation(slug) : null);
        if (row.Organisation is { } organisation) vendor.LinkTo(organisation.Id);
        foreach (var added1 in new object[] { vendor, contact }.Concat(services)) world.Add(DemoStage.Register, owner, added1);
        if (entry.Use is ServiceStatus.Ended) row.Vendor.End();
        return row;
    }

    private static AiService Service(Vendor vendor, string name, string profile, DemoPerson owner, ServiceStatus use)
    {
        var service = new AiService(vendor, name);
        service.Describe(name, Purposes.GetValueOrDefault(profile), use, owner.Id);
        var facts = new AnswerSheet(UseCaseQuestions.All.Zip(Profiles[profile], (question, said) =>
            KeyValuePair.Create(question.Id, question.Type is QuestionType.MultiChoice ? AnswerValue.OfMany(said.Split('+')) : AnswerValue.Of(said))));
        var tier = RiskTiering.Default.Evaluate(facts, owner.Organisation.BuyerType!.Value);
        service.Classify(UseCaseFacts.ToJson(facts), tier.Tier, tier.IsProvisional);
        return service;
    }
}
