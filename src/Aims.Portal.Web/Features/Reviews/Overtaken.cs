using Aims.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Reviewers work on one questionnaire at the same time.</summary>
internal static class Overtaken
{
    private const int Attempts = 3;

    /// <summary>Does it again from what is there now when somebody else saved first; after three times the fault is the caller's to tell.</summary>
    public static async Task<T> AnewWhenOvertakenAsync<T>(this PortalDbContext db, Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
