namespace Aims.Portal.Domain.Obligations;

/// <summary>From how many days after the due date each of those is told who is not told first. 0: from the first reminder on.</summary>
/// <param name="VendorAdministratorAfter">The vendor's administrators, beside the evidence owners; without an evidence owner they are told from the first reminder on.</param>
/// <param name="BuyerOwnerAfter">Whoever looks after the vendor at the buyer.</param>
/// <param name="RiskManagerAfter">The buyer's risk managers; null: only where nobody looks after the vendor.</param>
public sealed record EscalationChain(int VendorAdministratorAfter, int BuyerOwnerAfter, int? RiskManagerAfter)
{
    public const int Most = 60;

    /// <summary>Ladder of lifecycle.json; the buyer's owner three days after the date, as before there was a policy.</summary>
    /// <summary>Days late from which a buyer hears of it, where it says nothing else.</summary>
    public const int BuyersHearAfter = 3;

    public static readonly EscalationChain Default = new(VendorAdministratorAfter: 3, BuyerOwnerAfter: BuyersHearAfter, RiskManagerAfter: null);
}
