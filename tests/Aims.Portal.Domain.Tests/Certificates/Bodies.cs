using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Tests.Certificates;

public sealed class Bodies
{
    [Theory]
    [InlineData("BSI", "bsi")]
    [InlineData("B.S.I.", "bsi")]
    [InlineData("BSI Assurance UK Ltd", "bsi")]
    [InlineData("bsi group the netherlands bv", "bsi")]
    [InlineData("British Standards Institution", "bsi")]
    [InlineData("英國標準協會", "bsi")]
    [InlineData("SGS", "sgs")]
    [InlineData("ＳＧＳ", "sgs")]
    [InlineData("SGS United Kingdom Ltd.", "sgs")]
    [InlineData("SGS Societe Generale de Surveillance S.A.", "sgs")]
    [InlineData("TÜV SÜD", "tuv-sud")]
    [InlineData("TUEV SUED Management Service GmbH", "tuv-sud")]
    [InlineData("TUV SUD Management Service", "tuv-sud")]
    [InlineData("TÜV Rheinland Cert GmbH", "tuv-rheinland")]
    [InlineData("TUV NORD CERT", "tuv-nord")]
    [InlineData("DNV", "dnv")]
    [InlineData("DNV Business Assurance B.V.", "dnv")]
    [InlineData("LRQA Ltd", "lrqa")]
    [InlineData("Lloyd’s Register Quality Assurance Limited", "lrqa")]
    [InlineData("HKQAA", "hkqaa")]
    [InlineData("Hong Kong Quality Assurance Agency", "hkqaa")]
    [InlineData("香港品質保證局", "hkqaa")]
    [InlineData("Schellman & Company, LLC", "schellman")]
    [InlineData("Schellman and Company LLC", "schellman")]
    [InlineData("Bureau Veritas Certification", "bureau-veritas")]
    [InlineData("AFNOR Certification", "afnor")]
    [InlineData("Association Francaise de Normalisation", "afnor")]
    [InlineData("DQS Inc.", "dqs")]
    [InlineData("DEKRA Certification GmbH", "dekra")]
    public void A_certification_body_is_found_by_its_usual_spellings(string printed, string id) => Assert.Equal(id, BodyRegister.Shipped.FindCertification(printed)?.Id);

    [Theory]
    [InlineData("BSI Consulting")]
    [InlineData("SGSS")]
    [InlineData("TÜV")]
    [InlineData("DNV Certificates of Compliance")]
    [InlineData("Certification Limited")]
    [InlineData("N/A")]
    [InlineData(" ")]
    public void Another_name_is_another_body(string printed) => Assert.Null(BodyRegister.Shipped.FindCertification(printed));

    [Theory]
    [InlineData("hkas", "HKAS")]
    [InlineData("Deutsche Akkreditierungsstelle GmbH", "DAkkS")]
    [InlineData("JAS ANZ", "JAS-ANZ")]
    [InlineData("JASANZ", "JAS-ANZ")]
    [InlineData("Dutch Accreditation Council", "RvA")]
    [InlineData("Raad voor Accreditatie", "RvA")]
    [InlineData("Comite francais d'accreditation", "COFRAC")]
    [InlineData("ＵＫＡＳ", "UKAS")]
    [InlineData("NA", "NA")]
    [InlineData("SAS", "SAS")]
    [InlineData("n/a", null)]
    [InlineData("n.a.", null)]
    [InlineData("Universal Accreditation Club", null)]
    public void An_accreditation_body_is_found_by_its_usual_spellings(string printed, string? id) => Assert.Equal(id, AccreditationBodies.Find(printed)?.Id);

    [Fact]
    public void No_two_bodies_share_a_spelling()
    {
        Assert.Empty(Shared(CertificationBodies.All.Select(b => (b.Id, Names: (IEnumerable<string?>)[b.Id, b.Name, .. b.Spellings]))));
        Assert.Empty(Shared(AccreditationBodies.All.Select(b => (b.Id, Names: (IEnumerable<string?>)[b.Id, b.Name, b.NativeName, .. b.Spellings]))));

        static IEnumerable<string> Shared(IEnumerable<(string Id, IEnumerable<string?> Names)> bodies) =>
            bodies.SelectMany(b => b.Names.Select(BodyName.Key).OfType<string>().Distinct().Select(key => (key, b.Id))).GroupBy(p => p.key).Where(g => g.Count() > 1).Select(g => g.Key);
    }

    [Fact]
    public void What_ships_about_certification_bodies_is_claims_only()
    {
        Assert.DoesNotContain(CertificationBodies.All.SelectMany(b => b.Accreditations), a => a.Stand is AccreditationStand.Accredited);
        Assert.All(CertificationBodies.All.SelectMany(b => b.Accreditations), a => Assert.True(a.Source is not null && a.CheckedOn == new DateOnly(2026, 11, 23)));
        Assert.Equal(AccreditationStand.NotAccredited, BodyRegister.Shipped.FindCertification("Linford & Company")!.For(CertificateStandard.Iso42001)!.Stand);
    }

    [Fact]
    public void A_buyers_own_entries_go_over_the_shipped_ones()
    {
        var dnv = new CertificationBody("dnv", "DNV", ["DNV Zertifizierung"], [new(CertificateStandard.Iso42001, AccreditationStand.Accredited, "UKAS", "UKAS directory", new(2026, 11, 20))]);
        var mine = new CertificationBody("mine", "Harbour Certification", ["BSI"], []);
        var club = AccreditationBodies.Find("UKAS")! with { MlaManagementSystems = false };

        var register = BodyRegister.Shipped.With([club], [dnv, mine]);

        Assert.Equal(AccreditationStand.Accredited, register.FindCertification("dnv zertifizierung gmbh")!.For(CertificateStandard.Iso42001)!.Stand);
        Assert.Equal(("mine", "bsi"), (register.FindCertification("BSI")!.Id, register.FindCertification("BSI Assurance")!.Id));
        Assert.Equal((CertificationBodies.All.Count + 1, AccreditationBodies.All.Count), (register.CertificationBodies.Count, register.AccreditationBodies.Count));
        Assert.Equal(CertificateStatus.Unaccredited, CertificateStatusRules.Evaluate(Certified.Facts with { AccreditationBody = "UKAS" }, new(2025, 6, 1), CertificateReference.Shipped with { Bodies = register }).Status);
        Assert.Equal(CertificateStatus.Valid, CertificateStatusRules.Evaluate(Certified.Facts with { AccreditationBody = "UKAS" }, new(2025, 6, 1)).Status);
    }

    [Theory]
    [InlineData("IAF MLA", ArrangementMark.IafMla)]
    [InlineData("HKCAS-024 (IAF-MLA)", ArrangementMark.IafMla)]
    [InlineData("HKCAS 024, IAF MLA", ArrangementMark.IafMla)]
    [InlineData("MLA", ArrangementMark.IafMla)]
    [InlineData("GAC MRA", ArrangementMark.GlobalMra)]
    [InlineData("GAC-MRA", ArrangementMark.GlobalMra)]
    [InlineData("Global Accreditation Cooperation", ArrangementMark.GlobalMra)]
    [InlineData("GLOBAC", ArrangementMark.GlobalMra)]
    [InlineData("ILAC MRA", null)]
    [InlineData("MS-024", null)]
    [InlineData(null, null)]
    public void Both_marks_are_read(string? printed, ArrangementMark? mark) => Assert.Equal(mark, ArrangementMarks.Read(printed));
}
