using Aims.Portal.Web.Platform.Mail;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>The connection to the mail server, kept from one batch to the next of a run: many servers let a client wait before they greet it, for as long as a hundred mails take.</summary>
internal sealed class MailWay(IMailTransport transport) : IAsyncDisposable
{
    /// <summary>Mails of one connection: none is kept for as long as the work lasts, so that a server behind an address that moves is found anew.</summary>
    private const int Most = 1_000;

    private IMailSession? session;
    private int used;

    /// <returns>The one there is; for a mail.</returns>
    /// <exception cref="MailFailure">See <see cref="IMailTransport.OpenAsync"/>.</exception>
    public async Task<IMailSession> OpenAsync(CancellationToken ct)
    {
        if (++used > Most) await HangUpAsync();
        return session ??= await transport.OpenAsync(ct);
    }

    public async Task HangUpAsync()
    {
        var ended = session;
        (session, used) = (null, 0);
        if (ended is not null) await ended.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await HangUpAsync();
}
