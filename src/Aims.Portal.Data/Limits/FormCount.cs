namespace Aims.Portal.Data.Limits;

/// <summary>How many forms one client has sent in one minute to the pages that need no account. Counted over all processes, and nobody's: it belongs to no organisation.</summary>
public sealed class FormCount
{
    public const int ClientLength = 32;

    private FormCount()
    {
    }

    /// <summary>Begins with the form that is being counted.</summary>
    public FormCount(DateTime minute, string client)
    {
        (Minute, Client) = (minute, client);
        Count = 1;
    }

    /// <summary>The beginning of the minute, UTC.</summary>
    public DateTime Minute { get; private set; }

    /// <summary>Not the address: a hash, another one in every minute.</summary>
    public string Client { get; private set; } = "";

    public int Count { get; private set; }
}
