using System.Diagnostics.CodeAnalysis;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>A mail did not go out. Says whether trying again can help.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is the outcome of a send, named as the outbox speaks of it.")]
public sealed class MailFailure : Exception
{
    private MailFailure(string message, bool isPermanent, bool isAddressRefused, Exception? inner) : base(message, inner) =>
        (IsPermanent, IsAddressRefused) = (isPermanent, isAddressRefused);

    /// <summary>True: this mail will never go out as it is. False: try again later.</summary>
    public bool IsPermanent { get; }

    /// <summary>True when it is the recipient's address that is wrong, so that no further mail should be sent to it.</summary>
    public bool IsAddressRefused { get; }

    public static MailFailure Temporary(string message, Exception? inner = null) => new(message, isPermanent: false, isAddressRefused: false, inner);

    public static MailFailure Permanent(string message, Exception? inner = null) => new(message, isPermanent: true, isAddressRefused: false, inner);

    public static MailFailure BadAddress(string message, Exception? inner = null) => new(message, isPermanent: true, isAddressRefused: true, inner);
}
