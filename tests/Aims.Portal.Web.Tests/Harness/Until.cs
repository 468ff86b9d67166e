namespace Aims.Portal.Web.Tests.Harness;

/// <summary>Waits for what another thread brings about, for half a minute at most.</summary>
public static class Until
{
    public static async Task TrueAsync(Func<Task<bool>> holds, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await holds())
        {
            try
            {
                await tick.WaitForNextTickAsync(patience.Token);
            }
            catch (OperationCanceledException end)
            {
                throw new TimeoutException(what, end);
            }
        }
    }
}
