using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Demo;

/// <param name="Use">Whether the bank plans, uses or no longer uses its services. A vendor in use that nobody assessed yet is what a new portal starts with.</param>
/// <param name="Asked">How many days ago its first questionnaire went out; null when none did. Those that were answered are told in <see cref="DemoBank"/>.</param>
/// <param name="Services">Name and profile of use, see <see cref="DemoVendors"/>.</param>
internal sealed record DemoVendorEntry(string Name, string Site, string Country, string Contact, ServiceStatus Use, int? Asked, params (string Name, string Profile)[] Services)
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
    private const ServiceStatus Planned = ServiceStatus.Planned;
    private const ServiceStatus Used = ServiceStatus.InUse;
    private const ServiceStatus Ended = ServiceStatus.Ended;

    public static readonly DemoVendorEntry[] Bank =
    [
        new("Lumenfall Credit Analytics", "lumenfall", Hk, "Alex Cheung", Planned, null, ("Lumenfall Collect 2.0", "collections"), ("Lumenfall Score 4.2", "credit")) { Organisation = "lumenfall", LegalName = "Lumenfall Credit Analytics Limited" },
        new("Brightwater AML", "brightwater", Sg, "Rosa Lim", Planned, null, ("Brightwater Screen", "aml"), ("Brightwater Monitor", "fraud")) { Organisation = "brightwater", LegalName = "Brightwater AML Pte. Ltd." },
        new("Jadepath Talent", "jadepath", Hk, "Iris Fong", Planned, null, ("Jadepath Match", "hr"), ("Jadepath Shortlist", "hr")) { Organisation = "jadepath", LegalName = "Jadepath Talent (HK) Limited" },
        new("Kestrel Voice", "kestrel", Hk, "Noor Aziz", Planned, null, ("Kestrel Voice Assist", "voice"), ("Kestrel Voice Notes", "internal")) { Organisation = "kestrel", LegalName = "Kestrel Voice Limited" },
        new("Tidewheel Collections", "tidewheel", Hk, "Owen Mak", Planned, null, ("Tidewheel Recover", "collections"), ("Tidewheel Notes", "document")) { Organisation = "tidewheel", LegalName = "Tidewheel Collections Limited" },
        new("Quillmark Documents", "quillmark", Hk, "Petra Holm", Planned, null, ("Quillmark Extract", "document"), ("Quillmark Draft", "internal")),
        new("Copperleaf Code", "copperleaf", "United Kingdom", "Jon Barrow", Planned, null, ("Copperleaf Review", "coding")),
        new("維港語音科技有限公司", "vikong-voice", Hk, "黃家駿", Used, 9, ("維港客服語音助理", "voice")),
        new("華潤智能文件處理", "wahyun-docs", Hk, "李詠詩", Used, null, ("華潤票據識別", "document")),
        new("Southern Pacific Regulatory Technology and Financial Crime Intelligence Services (Asia) Company Limited, Hong Kong Branch", "spr-fcis", Hk, "Bernadette Montgomery-Lau", Used, 16, ("Sanctions and Adverse Media Screening with Name Matching for Chinese, Arabic and Cyrillic Scripts", "fraud")),
        new("Ashgrove Underwriting Models", "ashgrove", "United Kingdom", "Tim Ashe", Used, 6, ("Ashgrove SME Score", "credit")),
        new("Beacon Lane Marketing", "beaconlane", Hk, "Carmen Poon", Used, 13, ("Beacon Segments", "marketing"), ("Beacon Copy", "internal")),
        new("Birchfold Translate", "birchfold", Sg, "Yuki Sato", Used, null, ("Birchfold Docs", "document")),
        new("Bluejay Transcripts", "bluejay", Hk, "Simon Kwan", Used, null, ("Bluejay Meetings", "internal")),
        new("Calder & Wye Analytics", "calderwye", "United Kingdom", "Fiona Wye", Used, 3, ("Calder Behaviour Score", "credit"), ("Wye Limits", "credit")),
        new("Cedarline Forecasting", "cedarline", "Australia", "Ben Cole", Used, null, ("Cedarline Cash", "internal")),
        new("Cinderpeak Search", "cinderpeak", "United States", "Dana Ortiz", Planned, null, ("Cinderpeak Enterprise Search", "internal")),
        new("Cobalt Heron", "cobaltheron", Sg, "Wei Jie Tan", Used, 10, ("Heron Payments Fraud", "fraud")),
        new("Dovetail Claims", "dovetail-claims", Hk, "Nina Lo", Ended, null, ("Dovetail Triage", "claims")),
        new("Eastgate Identity", "eastgate-id", Hk, "Raymond Ng", Used, 17, ("Eastgate Face Match", "biometric"), ("Eastgate Document Check", "fraud")),
        new("Elmbridge Contracts", "elmbridge", "United Kingdom", "Olive Reid", Used, null, ("Elmbridge Clause", "document")),
        new("Fernhill Robotics Process", "fernhill", Hk, "Peter Chow", Used, null, ("Fernhill Flow", "agent")),
        new("Foxglove Chat", "foxglove", Sg, "Maya Iyer", Used, 7, ("Foxglove Concierge", "voice"), ("Foxglove Agent Assist", "internal")),
        new("Granite Quay", "granitequay", Hk, "Louis Yeung", Used, null, ("Quay Property Valuation", "credit")),
        new("Greywing Surveillance", "greywing", Sg, "Arun Nair", Used, 14, ("Greywing Trade Watch", "fraud")),
        new("Harrowgate Models", "harrowgate", "United Kingdom", "Ella Stone", Planned, null, ("Harrowgate IFRS 9", "internal")),
        new("Ironbark Data", "ironbark", "Australia", "Lachlan Grey", Used, null, ("Ironbark Cleanse", "document")),
        new("Juniper Row", "juniperrow", Hk, "Kelly Mok", Used, null, ("Juniper Coach", "internal"), ("Juniper Quality", "internal")),
        new("Kingsferry Wealth AI", "kingsferry", Hk, "Adrian Hui", Used, 4, ("Kingsferry Advisor", "advice")),
        new("Larkspur Mail Triage", "larkspur", Hk, "Hazel Tse", Used, null, ("Larkspur Inbox", "document")),
        new("Mapleton Complaints", "mapleton", "Canada", "Jean Roy", Used, null, ("Mapleton Classify", "internal")),
        new("Millrace Optimise", "millrace", Sg, "Grace Ong", Planned, null, ("Millrace Branch Staffing", "internal")),
        new("Moorcroft Speech", "moorcroft", "United Kingdom", "Ivy Marsh", Used, 11, ("Moorcroft Voice ID", "biometric")),
        new("Northlight Ledger", "northlight", Hk, "Derek Ip", Used, null, ("Northlight Reconcile", "document")),
        new("Opaline Research", "opaline", "United States", "Cole Hart", Used, 18, ("Opaline Summaries", "internal")),
        new("Orchard Gate Leasing Score", "orchardgate", Hk, "Vivian Szeto", Planned, null, ("Orchard Score", "credit")),
        new("Pebblestone Onboarding", "pebblestone", Hk, "Jason Fu", Used, 8, ("Pebblestone KYC", "fraud")),
        new("Pinewharf Treasury", "pinewharf", Sg, "Li Na Goh", Used, null, ("Pinewharf Hedge Ideas", "internal")),
        new("Redcliff Security Analytics", "redcliff", "United States", "Sam Doyle", Used, null, ("Redcliff SOC Copilot", "agent")),
        new("Rowanfield HR", "rowanfield", Hk, "Phoebe Lai", Ended, null, ("Rowanfield Pulse", "internal")),
        new("Saltmarsh Geo", "saltmarsh", "Netherlands", "Sanne Vos", Planned, null, ("Saltmarsh Flood Risk", "internal")),
        new("Silverbirch Support", "silverbirch", Hk, "Edmund Kan", Used, 15, ("Silverbirch Help Desk", "voice")),
        new("Stonecrop Pricing", "stonecrop", Hk, "Joyce Tang", Used, 5, ("Stonecrop Deposit Pricing", "marketing")),
        new("Sundial Scheduling", "sundial", Hk, "Leo Mui", Used, null, ("Sundial Rota", "internal")),
        new("Thornbury Legal AI", "thornbury", "United Kingdom", "Max Thorn", Used, null, ("Thornbury Review", "document"), ("Thornbury Draft", "internal")),
        new("Umber Vision", "umbervision", "Japan", "Kenji Abe", Planned, null, ("Umber Cheque Reader", "document")),
        new("Whitethorn Credit Bureau Models", "whitethorn", Hk, "Candy Suen", Used, 12, ("Whitethorn Retail Score", "credit"), ("Whitethorn SME Score", "credit"), ("Whitethorn Fraud Flags", "fraud")),
        new("Yarrow Knowledge", "yarrow", Sg, "Imran Shah", Used, null, ("Yarrow Policy Finder", "internal")),
    ];

    public static readonly DemoVendorEntry[] Insurer =
    [
        new("Lumenfall Analytics Ltd.", "lumenfall", Hk, "Alex Cheung", Planned, null, ("Lumenfall Score (premium instalments)", "pricing")) { Organisation = "lumenfall" },
        new("Alder Claims Vision", "alderclaims", Hk, "Rita Koo", Used, 2, ("Alder Motor Damage", "claims")),
        new("Bramble Actuarial", "bramble", "United Kingdom", "Hugh Lane", Used, null, ("Bramble Pricing", "pricing")),
        new("Coralwick Fraud", "coralwick", Sg, "Siti Rahman", Used, 9, ("Coralwick Claims Watch", "claims")),
        new("Driftwood Chat", "driftwood", Hk, "Gary Sin", Used, 16, ("Driftwood Policy Helper", "voice")),
        new("Emberline Health Triage", "emberline", Sg, "Mei Chua", Planned, null, ("Emberline Triage", "health")),
        new("Fieldfare Documents", "fieldfare", Hk, "Kitty Wan", Used, null, ("Fieldfare Intake", "document")),
        new("Goldcrest Telematics", "goldcrest", Hk, "Ian Ho", Used, 6, ("Goldcrest Drive Score", "pricing")),
        new("Hollybank Translate", "hollybank", "United Kingdom", "Una Field", Used, null, ("Hollybank Policy Texts", "document")),
        new("Islay Reserving", "islay", "United Kingdom", "Rory Bain", Used, null, ("Islay Reserves", "internal")),
        new("Keystone Agency Coach", "keystone-coach", Hk, "Amy Chu", Planned, null, ("Keystone Coach", "internal")),
        new("Lindenhof Underwriting", "lindenhof", "Germany", "Uwe Brandt", Used, 13, ("Lindenhof Life Underwriting", "health")),
        new("安保理賠科技", "onbo-claims", Hk, "陳志明", Used, null, ("安保醫療單據識別", "document")),
        new("Wrenfield Marketing", "wrenfield", Hk, "Tina Yu", Ended, null, ("Wrenfield Segments", "marketing")),
    ];
}
