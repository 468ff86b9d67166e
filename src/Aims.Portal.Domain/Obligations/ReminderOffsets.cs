using System.Globalization;

namespace Aims.Portal.Domain.Obligations;

/// <summary>The days before (positive) or after (negative) a due date on which an organisation wants to remind.</summary>
public static class ReminderOffsets
{
    public const int Most = 12;
    public const int Earliest = 365;
    public const int Latest = -60;

    /// <summary>Within so many days after the date a vendor has to look at a late certificate again, for the buyers that rely on it are told then.</summary>
    public const int LastEscalation = -14;

    /// <summary>And not before: so late a buyer wants to hear of it.</summary>
    public const int FirstEscalation = -EscalationChain.BuyersHearAfter;

    private static readonly char[] Separators = [',', ';', ' ', '\u3001', '\uff0c', '\t'];

    /// <summary>Reads <c>30, 7, 0, -7</c>; the longest first, whatever the order typed.</summary>
    /// <param name="name">What the field is called on the screen, the key of its translation.</param>
    /// <param name="field">Name of the form field.</param>
    /// <exception cref="RuleViolation">No number, too many, one twice, one out of range, or none on or before the day.</exception>
    public static IReadOnlyList<int> Read(ObligationKind kind, string? typed, string name, string field)
    {
        var offsets = new List<int>();
        foreach (var word in (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(word.Replace('\u2212', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
                throw new RuleViolation("policy.offset-number", "{0}: “{1}” is not a number of days. Write whole numbers with commas between them, for example 30, 7, 0, -7.", new TextKey(name), word.Cut(20)) { Field = field };
            if (days is < Latest or > Earliest)
                throw new RuleViolation("policy.offset-range", "{0}: {1} is out of range. Write {2} (days before) to {3} (days after).", new TextKey(name), days, Earliest, Latest) { Field = field };
            if (offsets.Contains(days)) throw new RuleViolation("policy.offset-twice", "{0}: {1} is there twice. Write each day once.", new TextKey(name), days) { Field = field };
            offsets.Add(days);
        }

        if (offsets.Count is 0 or > Most) throw new RuleViolation("policy.offset-count", "{0}: there are {1} days. Write 1 to {2} of them.", new TextKey(name), offsets.Count, Most) { Field = field };
        if (!offsets.Exists(o => o >= 0)) throw new RuleViolation("policy.offset-before", "{0}: every reminder would come after the date. Write at least one number that is 0 or more.", new TextKey(name)) { Field = field };
        if (TellsBuyers(kind) && !offsets.Exists(o => o is <= FirstEscalation and >= LastEscalation))
            throw new RuleViolation("policy.offset-late", "{0}: buyers that rely on the certificate are told when it is late, so write at least one number from {1} to {2}.", new TextKey(name), FirstEscalation, LastEscalation) { Field = field };
        return [.. offsets.OrderDescending()];
    }

    public static string Write(IEnumerable<int> offsets) => string.Join(", ", offsets.Select(o => o.ToString(CultureInfo.InvariantCulture)));

    private static bool TellsBuyers(ObligationKind kind) => kind is ObligationKind.CertificateExpiry or ObligationKind.SurveillanceAudit;
}
