using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>What Harbour Bank asked its vendors in a year, from the oldest to the newest.</summary>
internal sealed class DemoBank(DemoWorld world, DemoEvidence evidence, HashSet<(OrganisationId, CertificateId)> shared, IReadOnlyDictionary<string, DemoVendor> vendors)
{
    private static readonly Questionnaire Full = ShippedQuestionnaires.AiVendorDueDiligence;
    private static readonly Questionnaire Basic = ShippedQuestionnaires.All.First(q => q.Id != Full.Id);

    private DemoPerson MeiLing => world.Person("mei-ling.chan");

    private DemoPerson Tommy => world.Person("tommy.wong");

    private DemoPerson Daniel => world.Person("daniel.lau");

    private DemoPerson Victor => world.Person("victor.leung");

    public void Fill()
    {
        PastYear();
        Tidewheel();
        Jadepath();
        Brightwater();
        Kestrel();
        LumenfallCollect();
        NotYetAccepted();
        FirstRound();
    }

    private DemoCase Send(DemoPerson sender, string vendor, string service, Questionnaire questionnaire, int sent, DateOnly due, string message = "") =>
        new(world, evidence, shared, sender, vendors[vendor], [service], questionnaire, sent, due, message);

    private void PastYear()
    {
        var cancelled = Send(Tommy, "Lumenfall Credit Analytics", "Lumenfall Score 4.2", Basic, 308, world.Day(-290));
        cancelled.Accept(world.Person("alex.cheung"), 305).Answer(304, count: 6);
        cancelled.Assessment.Cancel(world.At(303));
        cancelled.Request.Cancel();

        var score = Send(MeiLing, "Lumenfall Credit Analytics", "Lumenfall Score 4.2", Full, 300, world.Day(-275), "This is the yearly assessment. Please answer for version 4.2 as we use it in Hong Kong.")
            .Accept(world.Person("alex.cheung"), 298).HandOver(("SE", world.Person("sofia.reyes")), ("PV", world.Person("winnie.ho")))
            .Answer(285, Said(("DA-05", "no"), ("IN-02", "48"), ("IN-03", "1"))).Submit(278);
        var review = new DemoReview(world, score, Daniel);
        review.Accept(270, 80, "DA-05", "IN-02");
        review.AskBack(270, "IN-02", "Our own duty to report is 24 hours. Can you notify us within a day?");
        var bias = review.Find(270, "DA-05", "Applications in Traditional Chinese are not represented in the test data", Severity.Medium, -120);
        var conditions = review.Decide(262, Victor, DecisionOutcome.ApproveWithConditions, "Sound model governance and current certificates. Notification time and test data are to be improved within the year.", 12,
            ("Notify Harbour Bank of AI incidents within 24 hours, agreed in the contract", -140), ("Repeat the fairness test with applications in Traditional Chinese", 41));
        review.Meet(conditions[0], 150);
        review.Close(bias, "We added 18,400 applications in Traditional Chinese to the test set and repeated the test. The report is in the library, version 2.", 118);
    }

    private void Tidewheel()
    {
        var notes = Send(Tommy, "Tidewheel Collections", "Tidewheel Notes", Basic, 250, world.Day(-230)).Accept(world.Person("owen.mak"), 249).Answer(240).Submit(236);
        new DemoReview(world, notes, Daniel).Accept(230, 80).Decide(228, Victor, DecisionOutcome.Approve, "Low risk, all answers as expected.", 24);

        var recover = Send(MeiLing, "Tidewheel Collections", "Tidewheel Recover", Full, 130, world.Day(-108)).Accept(world.Person("owen.mak"), 127)
            .Answer(112, Said(("HO-01", "HIC"), ("MO-01", "quarterly"), ("PV-04", "180"))).Submit(109);
        var review = new DemoReview(world, recover, Daniel);
        review.Accept(100, 90, "HO-01", "MO-01", "PV-04", "CE-02");
        var oversight = review.Find(100, "HO-01", "Settlement offers leave without a person's approval", Severity.High, -9);
        var kept = review.Find(100, "PV-04", "Conversations are kept for 180 days, twice as long as allowed", Severity.Low, 26);
        var drift = review.Find(100, "MO-01", "Drift is measured only every quarter", Severity.Medium, -30);
        review.Find(100, "CE-02", "The ISO/IEC 42001 certificate is suspended", Severity.High, 33);
        var conditions = review.Decide(92, Victor, DecisionOutcome.ApproveWithConditions, "Needed for the year-end season; the open points are bound to dates and the volume is capped.", 12,
            ("A person approves each settlement offer above HKD 5,000", 19), ("The suspension of the 42001 certificate is lifted or an alternative pack is supplied", 33), ("Monthly drift report", -22));
        review.Meet(conditions[2], 25);
        review.Close(drift, "Drift is measured monthly since last month; the first report is in the library.", 24);
        review.Close(kept, "The default will be 60 days from the next release. The change request is attached to our ticket.", null);
        _ = oversight;
    }

    private void Jadepath()
    {
        var match = Send(Tommy, "Jadepath Talent", "Jadepath Match", Full, 190, world.Day(-168)).Accept(world.Person("iris.fong"), 188)
            .Answer(172, Said(("DA-03", "opt_out"), ("ML-02", "developers"), ("ML-04", "no"), ("HO-04", "no"), ("TR-03", "none"), ("GV-06", "60"), ("DA-02", "no"))).Submit(170);
        var review = new DemoReview(world, match, Daniel);
        review.Accept(160, 60, "DA-03", "ML-04", "ML-02");
        review.Find(160, "ML-04", "Outcomes were never tested for unfair bias", Severity.High, 14);
        var training = review.Find(160, "DA-03", "Applicants' data trains the model unless the bank opts out", Severity.High, -60);
        review.Decide(152, MeiLing, DecisionOutcome.Reject, "Employment decisions without a bias test cannot be defended. The vendor may apply again when the test and independent validation are done.", 12);
        review.Close(training, "Training on customers' data is now off for everybody; the terms say so from version 7.", 48);

        Send(Tommy, "Jadepath Talent", "Jadepath Shortlist", Full, 27, world.Workday(5), "You asked for a second look. Please answer for Shortlist, with the new bias test.").Accept(world.Person("iris.fong"), 26)
            .Answer(7, Said(("ML-04", "yes"), ("TR-04", "no"), ("DA-03", "opt_in"))).Submit(2);
    }

    private void Brightwater()
    {
        var monitor = Send(Tommy, "Brightwater AML", "Brightwater Monitor", Full, 330, world.Day(-305)).Accept(world.Person("rosa.lim"), 318).Answer(316).Submit(312);
        var review = new DemoReview(world, monitor, Daniel);
        review.Accept(300, 90);
        review.Decide(289, Victor, DecisionOutcome.ApproveWithConditions, "In order; the missing test record follows.", 12, ("Supply the record of the latest continuity test", -200));
        Send(MeiLing, "Brightwater AML", "Brightwater Screen", Full, 36, world.Day(-14), "The approval of Monitor ends in February; please answer for Screen as well.").Accept(world.Person("rosa.lim"), 34).Answer(11, count: 41);
    }

    private void Kestrel()
    {
        var assist = Send(Tommy, "Kestrel Voice", "Kestrel Voice Assist", Full, 60, world.Day(-38)).Accept(world.Person("noor.aziz"), 58)
            .Answer(40, Said(("CE-01", "in_progress"), ("CE-07", "2013"), ("TR-01", "no"), ("ML-02", "developers"), ("SE-03", "no"), ("TR-04", "no"))).Submit(37);
        var review = new DemoReview(world, assist, Daniel);
        review.Accept(18, 40, "TR-01", "SE-03", "CE-07");
        review.AskBack(18, "TR-01", "Where does the caller hear that a machine is speaking? Please send the script of the opening message.");
        review.AskBack(18, "SE-03", "Do you plan a test against prompt injection before the release in spring? Give the month.", "Security would accept our own test instead; ask Priya.");
        review.Find(18, "CE-07", "The ISO/IEC 27001 certificate is to an edition that is no longer in force", Severity.Medium, 45);
        review.Return(15, world.Day(-1), "Thank you for the careful answers. Three points are left before we can put Voice Assist to the committee.");
        assist.Answer(3, Said(("TR-01", "yes")), comments: Said(("TR-01", "The opening message says it in three languages; the script is attached.")));
        Send(Tommy, "Kestrel Voice", "Kestrel Voice Notes", Basic, 4, world.Workday(17)).Accept(world.Person("noor.aziz"), 2);
    }

    /// <summary>ISO/IEC 27001 and a privacy assessment are there, the ISO/IEC 42001 scope names another product: the gap the portal exists for.</summary>
    private void LumenfallCollect()
    {
        var modelReleased = DemoAnswers.Iso(world.Day(-83));
        var collect = Send(MeiLing, "Lumenfall Credit Analytics", "Lumenfall Collect 2.0", Full, 46, world.Day(-15), "Collect decides what customers in arrears are offered. Please be exact about who approves an offer.")
            .Accept(world.Person("alex.cheung"), 45).HandOver(("SE", world.Person("sofia.reyes")), ("PV", world.Person("winnie.ho")))
            .Answer(20, Said(
                ("HO-01", "HOOTL"), ("HO-04", "no"), ("CE-03", "no"), ("CO-04", modelReleased), ("PV-02", DemoAnswers.Iso(world.Day(-194))), ("MO-01", "quarterly"), ("DA-05", "no"), ("GV-06", "84"), ("IN-02", "48"),
                ("TR-04", "no"), ("CO-01", "Lumenfall Credit Analytics Limited, incorporated in Hong Kong, company registration number 2874411."),
                ("CO-02", "Lumenfall Collect 2.0: an offer model (gradient boosting, 2.0.3) and a message writer on a hosted language model, used for customers in arrears in Hong Kong."))).Submit(17);
        var review = new DemoReview(world, collect, Daniel);
        review.Accept(13, 90, "HO-01", "HO-04", "CE-03", "CE-02", "PV-02", "MO-01", "DA-05", "IN-02");
        review.AskBack(13, "HO-01", "No person is involved according to your answer. Who can stop an offer before it reaches the customer?", "Business wants auto-settlement below HKD 5,000.");
        review.AskBack(13, "HO-04", "Where is the customer told how to ask for a person?");
        review.AskBack(13, "MO-01", "Quarterly is not enough for a high-risk use. Can you measure monthly?");
        review.AskBack(13, "IN-02", "Please confirm 24 hours, as agreed for Score.");
        review.Find(13, "CE-03", "The ISO/IEC 42001 scope does not name Lumenfall Collect", Severity.High, 96);
        review.Find(13, "PV-02", "The privacy impact assessment is older than the live model", Severity.Medium, -4);
        review.Return(13, world.Workday(3), "Most of it is in good order. Please answer the points below; everything else stays as it is.");
        collect.Answer(5, Said(("HO-01", "HIC"), ("HO-04", "yes"), ("MO-01", "monthly"), ("IN-02", "24"), ("DA-05", "yes")), comments: Said(
            ("HO-01", "A supervisor watches the queue and can stop or change any offer; below HKD 5,000 offers go out without waiting for her."),
            ("HO-04", "In the opening message, in both languages: press 0 or write to us; answered within two working days."),
            ("MO-01", "Monthly since this quarter; the first report is attached."))).Submit(4);
        review.Accept(2, 3, "HO-01", "HO-04", "CE-03", "CE-02", "PV-02", "CO-01", "CO-02", "CO-03", "CO-04", "CO-05", "DA-05");
        world.Add(DemoStage.Review, Daniel, new AccessRequest(
            collect.Assessment, "pia_report", "For Lumenfall Collect 2.0, after the model change", "The assessment we hold is older than the model in use. The committee meets next month and wants to see the new one.",
            world.Workday(12), Daniel.Id, Daniel.Name, world.Day(-1), world.At(1)));
        review.Find(1, "HO-01", "High-risk use without a human deciding", Severity.High, 52, "Ask operations whether a person can confirm each offer.");
    }

    private void NotYetAccepted()
    {
        Send(Tommy, "Copperleaf Code", "Copperleaf Review", Basic, 22, world.Day(-2));
        Send(Tommy, "Quillmark Documents", "Quillmark Extract", Basic, 3, world.Workday(18), "A short questionnaire, about two hours of work.");
        Send(MeiLing, "Cinderpeak Search", "Cinderpeak Enterprise Search", Basic, 8, world.Workday(6));
        var ended = Send(Tommy, "Umber Vision", "Umber Cheque Reader", Basic, 75, world.Day(-50));
        ended.Assessment.Cancel(world.At(60));
        ended.Request.Cancel();
        ended.Invitation.Withdraw(world.At(60));
    }

    /// <summary>The vendors the bank used before the portal are asked one after the other; the tier picks what.</summary>
    private void FirstRound()
    {
        foreach (var (vendor, asked) in DemoVendors.Asked(vendors, DemoVendorList.Bank))
            Send(vendor.Owner, vendor.Vendor.Name, vendor.Services[0].Name, vendor.Services[0].Tier is RiskTier.Low ? Basic : Full, asked, world.Workday(24 - asked));
    }

    private static Dictionary<string, string> Said(params (string Question, string Value)[] said) => said.ToDictionary(s => s.Question, s => s.Value, StringComparer.Ordinal);
}
