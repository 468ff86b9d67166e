using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

public sealed record Colleague(Guid Id, string Name);

/// <summary>Who answers which section.</summary>
[Requires(Permission.Answer)]
public sealed class SectionsModel(PortalDbContext db, AnswerRoom room, HandOverSections handOver) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    public AnswerState State { get; private set; } = null!;

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public IReadOnlyDictionary<string, Guid> Assigned { get; private set; } = new Dictionary<string, Guid>();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var form = await Request.ReadFormAsync(ct);
        var wishes = form.Keys.Where(k => k.StartsWith("s_", StringComparison.Ordinal)).Take(100)
            .ToDictionary(k => k[2..], k => Guid.TryParse(form[k].FirstOrDefault(), out var person) ? person : form[k].FirstOrDefault() is { Length: > 0 } ? Guid.Empty : (Guid?)null, StringComparer.Ordinal);
        return await TryAsync(
            async () =>
            {
                await handOver.ExecuteAsync(Id, wishes, ct);
                Notice = T["Saved. Colleagues with new sections get a mail."];
                return Redirect($"{Request.PathBase}/requests/{Id}");
            },
            () =>
            {
                db.ChangeTracker.Clear();
                return ShowAsync(ct);
            });
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        State = await room.LoadAsync(Id, ct);
        Colleagues = await (from m in db.Memberships
                            join p in db.Users on m.PersonId equals p.Id
                            where m.EndedAt == null
                            orderby p.DisplayName
                            select new Colleague(p.Id, p.DisplayName)).ToListAsync(ct);
        Assigned = await db.SectionAssignments.Where(s => s.AssessmentId == Id).ToDictionaryAsync(s => s.SectionId, s => s.PersonId, ct);
        return Page();
    }
}
