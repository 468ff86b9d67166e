using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>The insurer shares one vendor with the bank; neither learns of it.</summary>
internal sealed class DemoInsurer(DemoWorld world, DemoEvidence evidence, HashSet<(OrganisationId, CertificateId)> shared, IReadOnlyDictionary<string, DemoVendor> vendors)
{
    public void Fill()
    {
        var (helen, marcus, alex) = (world.Person("helen.yip"), world.Person("marcus.tam"), world.Person("alex.cheung"));
        var full = ShippedQuestionnaires.AiVendorDueDiligence;
        var score = new DemoCase(world, evidence, shared, helen, vendors["Lumenfall Analytics Ltd."], ["Lumenfall Score (premium instalments)"], full, 220, world.Day(-199))
            .Accept(alex, 218).Answer(205, new Dictionary<string, string>(StringComparer.Ordinal) { ["TR-04"] = "no", ["SE-05"] = "3" }).Submit(203);
        var review = new DemoReview(world, score, helen);
        review.Accept(198, 90, "SE-05");
        review.Find(198, "SE-05", "Event logs are kept for three months only", Severity.Medium, 11);
        review.Decide(190, marcus, DecisionOutcome.ApproveWithConditions, "Suitable for instalments; logs are to be kept longer.", 12, ("Keep event logs for at least six months", 11));
        new DemoCase(world, evidence, shared, helen, vendors["Lumenfall Analytics Ltd."], ["Lumenfall Score (premium instalments)"], full, 12, world.Workday(9), "We extend the use to motor insurance. Please answer again for that.")
            .Accept(alex, 10).Answer(3, count: 27);
        _ = new DemoCase(world, evidence, shared, helen, vendors["Keystone Agency Coach"], ["Keystone Coach"], ShippedQuestionnaires.All.First(q => q.Id != full.Id), 6, world.Workday(12));
        foreach (var (vendor, asked) in DemoVendors.Asked(vendors, DemoVendorList.Insurer))
            _ = new DemoCase(world, evidence, shared, helen, vendor, [vendor.Services[0].Name], full, asked, world.Workday(24 - asked));
    }
}
