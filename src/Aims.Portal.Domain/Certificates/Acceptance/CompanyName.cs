using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Certificates.Acceptance;

internal enum NameMatch
{
    Different,

    /// <summary>The same name with another legal form, or without one: it may be another company.</summary>
    OtherForm,
    Same,
}

/// <summary>Compares the names of companies. Unlike a body's name, the legal form counts: Example GmbH is not Example Limited.</summary>
internal static class CompanyName
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal) { ["ltd"] = "limited", ["inc"] = "incorporated", ["co"] = "company", ["corp"] = "corporation" };

    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "limited", "incorporated", "company", "corporation", "llc", "llp", "plc", "gmbh", "ag", "bv", "nv", "sa", "sas", "spa", "srl", "pty", "pte", "kk", "oy", "ab", "as", "se",
    };

    private static readonly char[] Signs = [':', ';', ',', '(', ')', '–', '—', '|', '/', '\u3001', '\uff0c', '\uff1a'];

    public static NameMatch Compare(string one, string other)
    {
        string[] a = [.. Words(one)], b = [.. Words(other)];
        if (a.Length == 0 || b.Length == 0) return NameMatch.Different;
        if (a.SequenceEqual(b)) return NameMatch.Same;
        string[] bare = [.. a.Where(w => !Forms.Contains(w))];
        return bare.Length > 0 && bare.SequenceEqual(b.Where(w => !Forms.Contains(w))) ? NameMatch.OtherForm : NameMatch.Different;
    }

    /// <summary>
    /// Whether a line of an annex (name and address) names the company. The name must begin the line or stand behind a sign or a number:
    /// "Not Example Limited, 1 Road" is another company.
    /// </summary>
    public static bool Names(string line, string company)
    {
        (string Word, bool Begins)[] words = [.. line.Split(Signs).SelectMany(part => Words(part).Select((w, i) => (w, i == 0)))];
        string[] wanted = [.. Words(company)];
        return wanted.Length > 0 && Enumerable.Range(0, Math.Max(0, words.Length - wanted.Length + 1)).Any(i =>
            (words[i].Begins || char.IsDigit(words[i - 1].Word[0])) && words.Skip(i).Take(wanted.Length).Select(w => w.Word).SequenceEqual(wanted));
    }

    private static IEnumerable<string> Words(string name) => BodyName.Words(name).Where(w => w is not "the").Select(w => Short.GetValueOrDefault(w, w));
}
