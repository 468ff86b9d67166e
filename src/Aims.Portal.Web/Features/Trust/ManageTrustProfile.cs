using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>What a vendor writes about itself.</summary>
public sealed record TrustWords(string? Introduction, string? IntroductionZh, string? ContactName, string? ContactEmail, string? Website, bool ShowsCoverage);

/// <summary>Changes of the trust profile: its words, what it names, who may read it.</summary>
public sealed class ManageTrustProfile(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <param name="words">What was typed.</param>
    /// <param name="visibility">Who may read it.</param>
    /// <param name="seen">The revision that was on the screen: what a colleague has hidden meanwhile stays hidden.</param>
    /// <param name="ct">Stops it.</param>
    public async Task DescribeAsync(TrustWords words, ProfileVisibility visibility, int seen, CancellationToken ct)
    {
        var profile = await OwnAsync(ct);
        if (profile.Revision != seen) throw new RuleViolation("trust.overtaken", "Somebody has changed the profile since you opened it. What you typed is still here: compare it with what others see, and save again.");
        profile.Describe(words.Introduction ?? "", words.IntroductionZh ?? "", words.ContactName ?? "", words.ContactEmail ?? "", words.Website ?? "", words.ShowsCoverage, clock.UtcNow());
        profile.Show(visibility, InvitationTokens.Create().Token, clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The link of before stops working at once.</summary>
    public async Task RenewLinkAsync(CancellationToken ct)
    {
        var profile = await OwnAsync(ct);
        profile.RenewLink(InvitationTokens.Create().Token, clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Names what was chosen and was not named on the screen, and the other way round. What a colleague has changed meanwhile stays.</summary>
    /// <exception cref="RuleViolation">More than are shown.</exception>
    public async Task PublishAsync(IReadOnlyCollection<DocumentId> named, IReadOnlyCollection<DocumentId> chosen, CancellationToken ct)
    {
        List<DocumentId> changed = [.. named.Except(chosen).Concat(chosen.Except(named))];
        foreach (var document in await db.Documents.Where(d => d.TenantId == tenancy.Tenant!.Id && changed.Contains(d.Id) && d.ArchivedAt == null).ToListAsync(ct)) document.Publish(chosen.Contains(document.Id));
        var others = await db.Documents.CountAsync(d => d.IsPublished && d.ArchivedAt == null && !changed.Contains(d.Id), ct);
        if (others + chosen.Except(named).Count() > ReadTrustProfile.Most) throw new RuleViolation("trust.most", "A profile names at most {0} documents. Take some out first.", ReadTrustProfile.Most);
        await db.SaveChangesAsync(ct);
    }

    /// <param name="id">Null for a new one.</param>
    /// <exception cref="RuleViolation">A text is wrong, or there are as many as there may be.</exception>
    public async Task WriteSystemAsync(AiSystemId? id, Action<AiSystem> describe, CancellationToken ct)
    {
        AiSystem system;
        if (id is { } known) system = await db.AiSystems.OneAsync(s => s.Id == known, ct);
        else if (await db.AiSystems.CountAsync(ct) >= AiSystem.Most) throw new RuleViolation("system.most", "There are {0} AI systems already. Remove one that you no longer offer.", AiSystem.Most);
        else system = db.Add(new AiSystem(tenancy.Tenant!.Id, clock.UtcNow())).Entity;
        describe(system);
        await db.SaveChangesAsync(ct);
    }

    public async Task RemoveSystemAsync(AiSystemId id, CancellationToken ct)
    {
        db.Remove(await db.AiSystems.OneAsync(s => s.Id == id, ct));
        await db.SaveChangesAsync(ct);
    }

    private async Task<TrustProfile> OwnAsync(CancellationToken ct) =>
        await db.TrustProfiles.FirstOrDefaultAsync(p => p.TenantId == tenancy.Tenant!.Id, ct) ?? db.Add(new TrustProfile(tenancy.Tenant!.Id, clock.UtcNow())).Entity;
}
