using System.Net;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Settings <c>Portal:Limits</c>: how much strangers may ask for. Roomy enough for a whole office behind one address, too little for guessing.</summary>
public sealed class LimitOptions
{
    public const string Section = "Portal:Limits";

    /// <summary>Forms a minute from one client address to the pages that need no account: signing in, a new password, invitations.</summary>
    public int FormsPerMinute { get; set; } = 60;

    /// <summary>Mails with a link to a new password an hour to one mail address, whoever asks for them.</summary>
    public int ResetMailsPerHour { get; set; } = 5;

    /// <summary>Addresses or networks (CIDR), separated by commas, of proxies that are not on this machine and whose X-Forwarded-For is believed.
    /// Without it everybody who comes through such a proxy is one client.</summary>
    public string Proxies { get; set; } = "";

    /// <summary>Null when <see cref="Proxies"/> cannot be read.</summary>
    public IReadOnlyList<IPNetwork>? Networks()
    {
        var networks = new List<IPNetwork>();
        foreach (var text in Proxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(text, out var network)) networks.Add(network);
            else if (IPAddress.TryParse(text, out var address)) networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else return null;
        }

        return networks;
    }
}
