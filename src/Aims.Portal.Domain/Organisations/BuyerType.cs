namespace Aims.Portal.Domain.Organisations;

/// <summary>What kind of regulated buyer an organisation is: the fact <c>buyerType</c> of the tiering rules.</summary>
public enum BuyerType
{
    Bank,
    Insurer,
    LicensedCorporation,
    StoredValueOrStablecoin,
    Listed,
    Other,
}
