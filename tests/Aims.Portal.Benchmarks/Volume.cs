namespace Aims.Portal.Benchmarks;

/// <summary>How much a database holds.</summary>
/// <param name="Tenants">Organisations: the bank, and half buyers, half vendors.</param>
/// <param name="Vendors">In the bank's register.</param>
/// <param name="Services">For each of its vendors.</param>
/// <param name="Assessments">For each of its vendors; the first ones are decided, the last one is under way.</param>
/// <param name="Documents">Granted to the bank for each of its vendors.</param>
/// <param name="Trail">Lines of the bank's audit trail for each of its vendors.</param>
internal sealed record Volume(int Tenants, int Vendors, int Services = 5, int Assessments = 2, int Documents = 10, int Trail = 100)
{
    /// <summary>Answers of the vendor to each assessment.</summary>
    public const int Answers = 80;

    /// <summary>Of every organisation besides the bank and the vendors' own.</summary>
    public const int VendorsElsewhere = 5;

    public int VendorOrganisations => Math.Max(1, Tenants / 2);

    public string Text => $"{Tenants:N0} tenants, {Vendors:N0} vendors";
}
