namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Keeps this process from trying mail after mail while the mail server is away. Closed: send. Open: nothing is tried, and the mails stay as they are.
/// When its time is over, one worker tries one mail; the server's answer closes it or opens it for longer.</summary>
public sealed class MailBreaker(TimeProvider clock)
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5)];

    // A worker that tries and never says how it went must not keep the others out for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>How long a mail that was taken shows that the server is well.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private int failures;
    private bool trying;
    private DateTimeOffset openUntil;
    private DateTimeOffset? taken;

    /// <summary>Why it is open; null while it is closed.</summary>
    public string? Why { get; private set; }

    public bool IsOpen => Why is not null;

    /// <summary>Whether the server has taken a mail in the last minutes and nothing has spoken against it since.</summary>
    public bool IsProven
    {
        get
        {
            lock (gate) return Why is null && taken is { } at && clock.GetUtcNow() - at < Fresh;
        }
    }

    /// <summary>How many mails may be tried now, of at most <paramref name="batch"/>: all, one, or none.</summary>
    public int Allows(int batch)
    {
        lock (gate)
        {
            if (Why is null) return batch;
            var now = clock.GetUtcNow();
            if (now < openUntil) return 0;
            (openUntil, trying) = (now + Patience, true);
            return 1;
        }
    }

    /// <summary>The server took a mail.</summary>
    public void Took()
    {
        lock (gate) (Why, failures, trying, taken) = (null, 0, false, clock.GetUtcNow());
    }

    /// <summary>The server is away, or refuses whatever it is given.</summary>
    public void Trip(string why)
    {
        lock (gate)
        {
            // Several workers see one outage.
            if (Why is null || trying)
            {
                trying = false;
                openUntil = clock.GetUtcNow() + Waits[Math.Min(failures, Waits.Length - 1)];
                failures++;
            }

            (Why, taken) = (why, null);
        }
    }

    /// <summary>There was nothing to try with: whoever has a mail next may.</summary>
    public void NothingToTry()
    {
        lock (gate)
        {
            if (Why is not null) (openUntil, trying) = (clock.GetUtcNow(), false);
        }
    }
}
