using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Trust;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>What one vendor of the demo tells everybody about itself.</summary>
internal sealed class DemoTrust(DemoWorld world, DemoEvidence evidence)
{
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal) { "iso42001_certificate", "iso27001_certificate", "pia_report", "ai_policy", "model_card" };

    public void Fill()
    {
        var (by, at) = (world.Person("alex.cheung"), world.At(35));
        var profile = new TrustProfile(by.Organisation.Id, at);
        profile.Describe(
            "Lumenfall builds credit models for banks and insurers in Hong Kong. Our AI management system is certified; every model has an owner, a card and a yearly validation by people who did not build it.",
            "Lumenfall 為香港的銀行及保險公司建立信貸模型。我們的人工智能管理體系已獲認證；每個模型都有負責人、模型卡，並每年由非開發人員驗證。",
            by.Name, "trust@lumenfall.example", "https://lumenfall.example", showsCoverage: true, at);
        profile.Show(ProfileVisibility.Public, "", at);
        world.Add(DemoStage.Answer, by, profile);
        System("Lumenfall Score 4.2", "Estimates the probability of default of retail applicants, for a bank's credit officers.", "Gradient boosting, 4.2.1", "Application data and credit reports, personal data among them; no data from social media.", "A credit officer decides; every score can be explained and contested.", at);
        System("Lumenfall Collect 2.0", "Proposes offers to customers in arrears, and writes the message.", "Gradient boosting 2.0.3 and a hosted language model", "Account and payment data, personal data among them.", "A supervisor watches the queue and can stop or change any offer.", at);
        foreach (var document in evidence.Of("lumenfall").Where(f => Named.Contains(f.Document.Kind)).Select(f => f.Document).Distinct()) document.Publish(true);
    }

    /// <summary>Buyers that hold an older version know of the newer one.</summary>
    public void MarkNewer()
    {
        var newest = DemoEvidenceList.Keepers.SelectMany(k => evidence.Of(k.Vendor)).GroupBy(f => f.Document.Id).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Version.Number)!.Version);
        foreach (var grant in world.Rows<EvidenceGrant>()) grant.Superseded(newest[grant.DocumentId].Number, newest[grant.DocumentId].UploadedAt);
    }

    private void System(string name, string purpose, string model, string data, string oversight, DateTime at)
    {
        var by = world.Person("alex.cheung");
        var system = new AiSystem(by.Organisation.Id, at);
        system.Describe(name, purpose, model, data, oversight, isPublished: true);
        world.Add(DemoStage.Answer, by, system);
    }
}
