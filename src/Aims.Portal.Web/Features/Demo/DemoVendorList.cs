using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Demo;

/// <param name="Services">Name and profile of use, see <see cref="DemoVendors"/>.</param>
/// <param name="Until">Days from today to the end of an approval given before the portal was used.</param>
internal sealed record DemoVendorEntry(string Name, string Site, string Country, string Contact, VendorStatus Status, int? Until, params (string Name, string Profile)[] Services)
{
    /// <summary>Slug of its organisation, where it is a member of the portal.</summary>
    public string? Organisation { get; init; }

    public string? LegalName { get; init; }
}

/// <summary>Who stands in the registers. All names are invented.</summary>
internal static class DemoVendorList
{
    private const string Hk = "Hong Kong";
    private const string Sg = "Singapore";
    private const VendorStatus Approved = VendorStatus.Approved;
    private const VendorStatus Conditional = VendorStatus.ApprovedWithConditions;
    private const VendorStatus New = VendorStatus.Registered;

    public static readonly DemoVendorEntry[] Bank =
    [
        new("Lumenfall Credit Analytics", "lumenfall", Hk, "Alex Cheung", New, null, ("Lumenfall Collect 2.0", "collections"), ("Lumenfall Score 4.2", "credit")) { Organisation = "lumenfall", LegalName = "Lumenfall Credit Analytics Limited" },
        new("Brightwater AML", "brightwater", Sg, "Rosa Lim", New, null, ("Brightwater Screen", "aml"), ("Brightwater Monitor", "fraud")) { Organisation = "brightwater", LegalName = "Brightwater AML Pte. Ltd." },
        new("Jadepath Talent", "jadepath", Hk, "Iris Fong", New, null, ("Jadepath Match", "hr"), ("Jadepath Shortlist", "hr")) { Organisation = "jadepath", LegalName = "Jadepath Talent (HK) Limited" },
        new("Kestrel Voice", "kestrel", Hk, "Noor Aziz", New, null, ("Kestrel Voice Assist", "voice"), ("Kestrel Voice Notes", "internal")) { Organisation = "kestrel", LegalName = "Kestrel Voice Limited" },
        new("Tidewheel Collections", "tidewheel", Hk, "Owen Mak", New, null, ("Tidewheel Recover", "collections"), ("Tidewheel Notes", "document")) { Organisation = "tidewheel", LegalName = "Tidewheel Collections Limited" },
        new("Quillmark Documents", "quillmark", Hk, "Petra Holm", New, null, ("Quillmark Extract", "document"), ("Quillmark Draft", "internal")),
        new("Copperleaf Code", "copperleaf", "United Kingdom", "Jon Barrow", New, null, ("Copperleaf Review", "coding")),
        new("維港語音科技有限公司", "vikong-voice", Hk, "黃家駿", Approved, 63, ("維港客服語音助理", "voice")),
        new("華潤智能文件處理", "wahyun-docs", Hk, "李詠詩", Approved, 301, ("華潤票據識別", "document")),
        new("Southern Pacific Regulatory Technology and Financial Crime Intelligence Services (Asia) Company Limited, Hong Kong Branch", "spr-fcis", Hk, "Bernadette Montgomery-Lau", Conditional, 118, ("Sanctions and Adverse Media Screening with Name Matching for Chinese, Arabic and Cyrillic Scripts", "fraud")),
        new("Ashgrove Underwriting Models", "ashgrove", "United Kingdom", "Tim Ashe", Approved, 214, ("Ashgrove SME Score", "credit")),
        new("Beacon Lane Marketing", "beaconlane", Hk, "Carmen Poon", Approved, 142, ("Beacon Segments", "marketing"), ("Beacon Copy", "internal")),
        new("Birchfold Translate", "birchfold", Sg, "Yuki Sato", Approved, 488, ("Birchfold Docs", "document")),
        new("Bluejay Transcripts", "bluejay", Hk, "Simon Kwan", Approved, 395, ("Bluejay Meetings", "internal")),
        new("Calder & Wye Analytics", "calderwye", "United Kingdom", "Fiona Wye", Conditional, 37, ("Calder Behaviour Score", "credit"), ("Wye Limits", "credit")),
        new("Cedarline Forecasting", "cedarline", "Australia", "Ben Cole", Approved, 560, ("Cedarline Cash", "internal")),
        new("Cinderpeak Search", "cinderpeak", "United States", "Dana Ortiz", New, null, ("Cinderpeak Enterprise Search", "internal")),
        new("Cobalt Heron", "cobaltheron", Sg, "Wei Jie Tan", Approved, 176, ("Heron Payments Fraud", "fraud")),
        new("Dovetail Claims", "dovetail-claims", Hk, "Nina Lo", VendorStatus.Ended, null, ("Dovetail Triage", "claims")),
        new("Eastgate Identity", "eastgate-id", Hk, "Raymond Ng", Approved, 88, ("Eastgate Face Match", "biometric"), ("Eastgate Document Check", "fraud")),
        new("Elmbridge Contracts", "elmbridge", "United Kingdom", "Olive Reid", Approved, 421, ("Elmbridge Clause", "document")),
        new("Fernhill Robotics Process", "fernhill", Hk, "Peter Chow", Approved, 333, ("Fernhill Flow", "agent")),
        new("Foxglove Chat", "foxglove", Sg, "Maya Iyer", Conditional, 52, ("Foxglove Concierge", "voice"), ("Foxglove Agent Assist", "internal")),
        new("Granite Quay", "granitequay", Hk, "Louis Yeung", Approved, 250, ("Quay Property Valuation", "credit")),
        new("Greywing Surveillance", "greywing", Sg, "Arun Nair", Approved, 199, ("Greywing Trade Watch", "fraud")),
        new("Harrowgate Models", "harrowgate", "United Kingdom", "Ella Stone", New, null, ("Harrowgate IFRS 9", "internal")),
        new("Ironbark Data", "ironbark", "Australia", "Lachlan Grey", Approved, 640, ("Ironbark Cleanse", "document")),
        new("Juniper Row", "juniperrow", Hk, "Kelly Mok", Approved, 281, ("Juniper Coach", "internal"), ("Juniper Quality", "internal")),
        new("Kingsferry Wealth AI", "kingsferry", Hk, "Adrian Hui", Conditional, 21, ("Kingsferry Advisor", "advice")),
        new("Larkspur Mail Triage", "larkspur", Hk, "Hazel Tse", Approved, 510, ("Larkspur Inbox", "document")),
        new("Mapleton Complaints", "mapleton", "Canada", "Jean Roy", Approved, 367, ("Mapleton Classify", "internal")),
        new("Millrace Optimise", "millrace", Sg, "Grace Ong", New, null, ("Millrace Branch Staffing", "internal")),
        new("Moorcroft Speech", "moorcroft", "United Kingdom", "Ivy Marsh", Approved, 229, ("Moorcroft Voice ID", "biometric")),
        new("Northlight Ledger", "northlight", Hk, "Derek Ip", Approved, 455, ("Northlight Reconcile", "document")),
        new("Opaline Research", "opaline", "United States", "Cole Hart", Approved, 164, ("Opaline Summaries", "internal")),
        new("Orchard Gate Leasing Score", "orchardgate", Hk, "Vivian Szeto", VendorStatus.Rejected, null, ("Orchard Score", "credit")),
        new("Pebblestone Onboarding", "pebblestone", Hk, "Jason Fu", Approved, 74, ("Pebblestone KYC", "fraud")),
        new("Pinewharf Treasury", "pinewharf", Sg, "Li Na Goh", Approved, 318, ("Pinewharf Hedge Ideas", "internal")),
        new("Redcliff Security Analytics", "redcliff", "United States", "Sam Doyle", Approved, 290, ("Redcliff SOC Copilot", "agent")),
        new("Rowanfield HR", "rowanfield", Hk, "Phoebe Lai", VendorStatus.Ended, null, ("Rowanfield Pulse", "internal")),
        new("Saltmarsh Geo", "saltmarsh", "Netherlands", "Sanne Vos", New, null, ("Saltmarsh Flood Risk", "internal")),
        new("Silverbirch Support", "silverbirch", Hk, "Edmund Kan", Approved, 12, ("Silverbirch Help Desk", "voice")),
        new("Stonecrop Pricing", "stonecrop", Hk, "Joyce Tang", Approved, 155, ("Stonecrop Deposit Pricing", "marketing")),
        new("Sundial Scheduling", "sundial", Hk, "Leo Mui", Approved, 599, ("Sundial Rota", "internal")),
        new("Thornbury Legal AI", "thornbury", "United Kingdom", "Max Thorn", Approved, 347, ("Thornbury Review", "document"), ("Thornbury Draft", "internal")),
        new("Umber Vision", "umbervision", "Japan", "Kenji Abe", New, null, ("Umber Cheque Reader", "document")),
        new("Whitethorn Credit Bureau Models", "whitethorn", Hk, "Candy Suen", Approved, 133, ("Whitethorn Retail Score", "credit"), ("Whitethorn SME Score", "credit"), ("Whitethorn Fraud Flags", "fraud")),
        new("Yarrow Knowledge", "yarrow", Sg, "Imran Shah", Approved, 402, ("Yarrow Policy Finder", "internal")),
    ];

    public static readonly DemoVendorEntry[] Insurer =
    [
        new("Lumenfall Analytics Ltd.", "lumenfall", Hk, "Alex Cheung", New, null, ("Lumenfall Score (premium instalments)", "pricing")) { Organisation = "lumenfall" },
        new("Alder Claims Vision", "alderclaims", Hk, "Rita Koo", Approved, 96, ("Alder Motor Damage", "claims")),
        new("Bramble Actuarial", "bramble", "United Kingdom", "Hugh Lane", Approved, 270, ("Bramble Pricing", "pricing")),
        new("Coralwick Fraud", "coralwick", Sg, "Siti Rahman", Conditional, 44, ("Coralwick Claims Watch", "claims")),
        new("Driftwood Chat", "driftwood", Hk, "Gary Sin", Approved, 183, ("Driftwood Policy Helper", "voice")),
        new("Emberline Health Triage", "emberline", Sg, "Mei Chua", New, null, ("Emberline Triage", "health")),
        new("Fieldfare Documents", "fieldfare", Hk, "Kitty Wan", Approved, 410, ("Fieldfare Intake", "document")),
        new("Goldcrest Telematics", "goldcrest", Hk, "Ian Ho", Approved, 228, ("Goldcrest Drive Score", "pricing")),
        new("Hollybank Translate", "hollybank", "United Kingdom", "Una Field", Approved, 520, ("Hollybank Policy Texts", "document")),
        new("Islay Reserving", "islay", "United Kingdom", "Rory Bain", Approved, 360, ("Islay Reserves", "internal")),
        new("Keystone Agency Coach", "keystone-coach", Hk, "Amy Chu", New, null, ("Keystone Coach", "internal")),
        new("Lindenhof Underwriting", "lindenhof", "Germany", "Uwe Brandt", Conditional, 29, ("Lindenhof Life Underwriting", "health")),
        new("安保理賠科技", "onbo-claims", Hk, "陳志明", Approved, 311, ("安保醫療單據識別", "document")),
        new("Wrenfield Marketing", "wrenfield", Hk, "Tina Yu", VendorStatus.Ended, null, ("Wrenfield Segments", "marketing")),
    ];
}
