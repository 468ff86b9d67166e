namespace Aims.Portal.Domain.Certificates.Bodies;

/// <summary>Further ways in which certificates print a body's name. Every certificate is compared with each, so there is an end to them.</summary>
public static class OtherSpellings
{
    public const int Most = 30;
    public const int Length = 200;

    /// <summary>One a line; what is there twice counts once.</summary>
    /// <param name="field">Name of the form field.</param>
    /// <exception cref="RuleViolation">Too many, or one that is too long.</exception>
    public static IReadOnlyList<string> Read(string? typed, string field)
    {
        List<string> lines = [.. (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
        if (lines.Find(l => l.Length > Length) is { } tooLong)
            throw new RuleViolation("reference.spelling", "Other spellings: “{0}” has {1} characters. Shorten it to {2}.", tooLong.Cut(40), tooLong.Length, Length) { Field = field };
        return lines.Count <= Most ? lines : throw new RuleViolation("reference.spellings", "Other spellings: there are {0} lines. Keep at most {1}.", lines.Count, Most) { Field = field };
    }
}
