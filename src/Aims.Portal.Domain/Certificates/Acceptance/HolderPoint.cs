namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Is the company the buyer contracts with the one that is certified?</summary>
internal static class HolderPoint
{
    public static PointFinding Of(CertificateFacts facts, ContractingEntity entity)
    {
        var holder = facts.HolderName;
        Sentence compared = new("Holder: {0}. Contracting entity: {1}.", Said(holder), Said(entity.Name));
        if (string.IsNullOrWhiteSpace(holder) || !entity.Names.Any())
            return Open("holder.unknown", new("The holder or the contracting entity is not known."), new("Write the company of the contract and the holder as printed."));
        if (entity.Names.Any(n => CompanyName.Compare(holder, n) is NameMatch.Same))
            return Met("holder.entity", new("The holder is the contracting entity."), compared);
        if (facts.Sites.FirstOrDefault(s => entity.Names.Any(n => CompanyName.Names(s, n))) is { } site)
            return Met("holder.site", new("The certificate names the contracting entity as a site."), new("Holder: {0}. Contracting entity: {1}, the site \"{2}\".", holder, entity.Name, site));
        if (facts.NamedCompanies.FirstOrDefault(c => entity.Names.Any(n => CompanyName.Compare(c, n) is NameMatch.Same)) is { } company)
            return Met("holder.named-company", new("The certificate names the contracting entity as a company of the holder's group."), new("Holder: {0}. Contracting entity: {1}, named as \"{2}\".", holder, entity.Name, company));
        if (entity.Names.Any(n => CompanyName.Compare(holder, n) is NameMatch.OtherForm))
            return Open("holder.other-form", new("The names agree but for the legal form; these may be two companies."), new("Compare the company numbers in the register of companies, and correct the name that is wrong."));
        return entity.GroupMembers.Any(m => CompanyName.Compare(holder, m) is NameMatch.Same)
            ? NotMet("holder.group-member", new("The holder is another company of the same group, and the certificate does not name the contracting entity."), new("Ask for the annex that names {0}, or contract with {1}.", entity.Name, holder))
            : NotMet("holder.other-company", new("The certificate belongs to another company."), new("Ask for a certificate of {0}, or for the annex that names it.", entity.Name));

        PointFinding NotMet(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.Holder, PointResult.NotMet, reason, says, wayOut, compared);
        PointFinding Open(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.Holder, PointResult.NotKnown, reason, says, wayOut, compared);
    }

    private static PointFinding Met(string reason, Sentence says, Sentence compared) => new(AcceptabilityPoint.Holder, PointResult.Met, reason, says, null, compared);

    private static string Said(string name) => string.IsNullOrWhiteSpace(name) ? "–" : name;
}
