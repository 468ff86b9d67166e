namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>One archive at a time in this process: one of a large organisation takes as long as reading all its files, and would otherwise hold every worker that mails wait for.</summary>
public sealed class TakeOutTurn
{
    private int taken;

    public bool TryTake() => Interlocked.Exchange(ref taken, 1) == 0;

    public void GiveBack() => Volatile.Write(ref taken, 0);
}
