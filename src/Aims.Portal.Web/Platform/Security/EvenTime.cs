namespace Aims.Portal.Web.Platform.Security;

/// <summary>Answers that must not tell by their time what was found: the same work is done for every outcome, and what differs still (a row written or not) goes under in a least time.</summary>
public static class EvenTime
{
    /// <summary>Does the work and, unless it comes to <paramref name="exempt"/> (such as a sign-in that succeeded, which hides nothing), ends no sooner than <paramref name="least"/> after it began.
    /// By the machine's own clock, whatever the portal's is.</summary>
    public static async Task<T> AtLeastAsync<T>(TimeSpan least, Func<Task<T>> work, Func<T, bool>? exempt = null)
    {
        // A tick that has come by then is not waited for.
        using var time = new PeriodicTimer(least);
        var result = await work();
        if (exempt?.Invoke(result) is not true) await time.WaitForNextTickAsync();
        return result;
    }
}
