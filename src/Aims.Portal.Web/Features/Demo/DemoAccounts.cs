using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Demo;

public sealed record DemoAccount(string Name, string Email, string Organisation, Role Role);

/// <summary>The people of the demo data; shown on the sign-in page where demo data is on, which only Development allows.</summary>
public sealed class DemoAccounts(IHostEnvironment environment, IConfiguration configuration)
{
    public const string Password = "correct horse demo battery";

    public bool Enabled => environment.IsDevelopment() && configuration.GetValue<bool>("Portal:DemoData");

    public IReadOnlyList<DemoAccount> Shown => Enabled ? All : [];

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("Mei-Ling Chan", "mei-ling.chan@harbour-bank.example", "Harbour Bank", Role.RiskManager),
        new("Tommy Wong", "tommy.wong@harbour-bank.example", "Harbour Bank", Role.ProcurementOfficer),
        new("Daniel Lau", "daniel.lau@harbour-bank.example", "Harbour Bank", Role.Reviewer),
        new("Victor Leung", "victor.leung@harbour-bank.example", "Harbour Bank", Role.Approver),
        new("Ada Kwok", "ada.kwok@harbour-bank.example", "Harbour Bank", Role.BuyerAdministrator),
        new("Helen Yip", "helen.yip@peak-mutual.example", "Peak Mutual Insurance", Role.RiskManager),
        new("Marcus Tam", "marcus.tam@peak-mutual.example", "Peak Mutual Insurance", Role.Approver),
        new("Alex Cheung", "alex.cheung@lumenfall.example", "Lumenfall Credit Analytics", Role.VendorAdministrator),
        new("Sofia Reyes", "sofia.reyes@lumenfall.example", "Lumenfall Credit Analytics", Role.EvidenceOwner),
        new("何穎儀 Winnie Ho", "winnie.ho@lumenfall.example", "Lumenfall Credit Analytics", Role.ResponseOwner),
        new("Rosa Lim", "rosa.lim@brightwater.example", "Brightwater AML", Role.VendorAdministrator),
        new("Iris Fong", "iris.fong@jadepath.example", "Jadepath Talent", Role.VendorAdministrator),
        new("Noor Aziz", "noor.aziz@kestrel.example", "Kestrel Voice", Role.VendorAdministrator),
        new("Owen Mak", "owen.mak@tidewheel.example", "Tidewheel Collections", Role.VendorAdministrator),
        new("Olu Adeyemi", "olu@operator.example", "Aims Portal operations", Role.PlatformOperator),
    ];
}
