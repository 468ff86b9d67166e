namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>Waits for what happens outside the browser; inside it Playwright waits.</summary>
internal static class Until
{
    public static async Task<T> FoundAsync<T>(Func<Task<T?>> look, string what, int seconds = 30)
        where T : class
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            do
            {
                if (await look() is { } found) return found;
            }
            while (await tick.WaitForNextTickAsync(end.Token));
        }
        catch (OperationCanceledException)
        {
            // said below
        }

        throw new TimeoutException($"{what}: not within {seconds} seconds.");
    }
}
