using Aims.Portal.Web.Platform.Mail;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>The connection to the mail server, kept from one batch to the next of a run: many servers let a client wait before they greet it, for as long as a hundred mails take.</summary>
internal sealed class MailWay(IMailTransport transport) : IAsyncDisposable
{
    private IMailSession? session;

    /// <exception cref="MailFailure">See <see cref="IMailTransport.OpenAsync"/>.</exception>
    public async Task<IMailSession> OpenAsync(CancellationToken ct) => session ??= await transport.OpenAsync(ct);

    public async Task HangUpAsync()
    {
        var ended = session;
        session = null;
        if (ended is not null) await ended.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await HangUpAsync();
}
