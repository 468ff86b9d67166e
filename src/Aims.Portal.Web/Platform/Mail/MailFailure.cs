using System.Diagnostics.CodeAnalysis;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>A mail did not go out. Says whether trying again can help.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is the outcome of a send, named as the outbox speaks of it.")]
public sealed class MailFailure : Exception
{
    private MailFailure(string message, Exception? inner) : base(message, inner)
    {
    }

    /// <summary>True: this mail will never go out as it is. False: try again later.</summary>
    public bool IsPermanent { get; private init; }

    /// <summary>True when it is the recipient's address that is wrong, so that no further mail should be sent to it.</summary>
    public bool IsAddressRefused { get; private init; }

    /// <summary>True when no answer came: the server could not be reached, fell silent or hung up.</summary>
    public bool IsConnectionLost { get; private init; }

    public static MailFailure Temporary(string message, Exception? inner = null) => new(message, inner);

    public static MailFailure ConnectionLost(string message, Exception? inner = null) => new(message, inner) { IsConnectionLost = true };

    public static MailFailure Permanent(string message, Exception? inner = null) => new(message, inner) { IsPermanent = true };

    public static MailFailure BadAddress(string message, Exception? inner = null) => new(message, inner) { IsPermanent = true, IsAddressRefused = true };
}
