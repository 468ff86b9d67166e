namespace Aims.Portal.Domain.Organisations;

public enum OrganisationKind
{
    Buyer,
    Vendor,
    Platform,
}

/// <summary>A tenant: a regulated buyer, a vendor, or the platform's operator.</summary>
public sealed class Organisation : IRevisioned
{
    public const int NameLength = 200;
    public const int DatabaseLength = 40;

    private Organisation()
    {
    }

    public Organisation(OrganisationKind kind, string slug, string name, DateTime now, BuyerType? buyerType = null)
    {
        Id = OrganisationId.New();
        Kind = kind;
        Slug = slug;
        Name = name;
        BuyerType = kind is OrganisationKind.Buyer ? buyerType ?? Organisations.BuyerType.Other : null;
        CreatedAt = now;
    }

    public OrganisationId Id { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>The first path segment or host label. Never given to another organisation, even after a rename.</summary>
    public string Slug { get; private set; } = "";

    public string Name { get; set; } = "";

    /// <summary>A fact of the tiering rules; set for buyers only.</summary>
    public BuyerType? BuyerType { get; set; }

    /// <summary>IANA time zone in which dates and reminders of this organisation are reckoned.</summary>
    public string TimeZone { get; set; } = "Asia/Hong_Kong";

    public DateTime CreatedAt { get; private set; }

    /// <summary>The name under which the configuration keeps the connection string of this buyer's own database; null for everybody in the shared one. Set by <c>dedicate</c> alone.</summary>
    public string? Database { get; private set; }

    /// <summary>Last number given to an assessment; the next one is one higher.</summary>
    public int AssessmentCounter { get; private set; }

    /// <summary>Last number given to a finding.</summary>
    public int FindingCounter { get; private set; }

    /// <summary>Counts the changes of a buyer's own lists of bodies and editions; 0 while only the shipped ones hold.</summary>
    public int ReferenceRevision { get; private set; }

    public int Revision { get; set; }

    public void ReferenceChanged() => ReferenceRevision++;

    /// <summary>The next reference a vendor can quote on the phone, for example <c>HB-2026-0007</c>.</summary>
    public string NextAssessmentReference(int year) => $"{Initials(Name)}-{year}-{++AssessmentCounter:0000}";

    public string NextFindingReference() => $"F-{++FindingCounter:0000}";

    // Whole characters: the first half of an emoji is none.
    private static string First(string word, int count) => string.Concat(word.EnumerateRunes().Take(count)).ToUpperInvariant();

    /// <summary>One or two letters for the organisation's mark.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "?",
            [var one] => First(one, 2),
            [var first, var second, ..] => First(first, 1) + First(second, 1),
        };
    }
}
