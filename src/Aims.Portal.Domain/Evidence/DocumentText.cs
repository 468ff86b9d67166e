using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

/// <summary>What became of reading a file by machine.</summary>
public enum ReadingState
{
    Read,

    /// <summary>Nothing but pictures, and no text recognition is installed, or it found nothing.</summary>
    NoText,

    /// <summary>Damaged, protected, or it cost more than one file may.</summary>
    Unreadable,
}

/// <summary>The text of one file and what the machine takes it to say. The vendor's own; nothing of it counts before a person has confirmed it.</summary>
public sealed class DocumentText : ITenantOwned
{
    public const int NoteLength = 60;

    private DocumentText()
    {
    }

    public DocumentText(DocumentVersion version)
    {
        TenantId = version.TenantId;
        VersionId = version.Id;
        DocumentId = version.DocumentId;
    }

    public OrganisationId TenantId { get; private set; }

    public DocumentVersionId VersionId { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public ReadingState State { get; private set; }

    /// <summary>Why there is no text, or not all of it; empty when all was read.</summary>
    public string Note { get; private set; } = "";

    public int Pages { get; private set; }

    public string Content { get; private set; } = "";

    /// <summary>The fields of a certificate as proposed, with the words they came from.</summary>
    public string ProposalsJson { get; private set; } = "[]";

    public DateTime ReadAt { get; private set; }

    public void Keep(ReadingState state, string note, int pages, string content, string proposalsJson, DateTime now) =>
        (State, Note, Pages, Content, ProposalsJson, ReadAt) = (state, note.Fit(NoteLength), pages, content, proposalsJson, now);
}
