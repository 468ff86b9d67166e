using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Tests.Platform.Ui;

/// <summary>Finds the texts of screens, mails and rules in the sources: what must have a translation.</summary>
internal static partial class SourceTexts
{
    // Tables of words that reach the page through a variable: every text in these files and folders is one, except what SaysNothing names.
    private static readonly string[] WordTables =
    [
        "Aims.Portal.Domain/Organisations/Role.cs", "Aims.Portal.Domain/Questionnaires/ScoreReasons.cs", "Aims.Portal.Domain/Questionnaires/AnswerReading.cs", "Aims.Portal.Domain/Questionnaires/DateDoubts.cs",
        "Aims.Portal.Domain/Certificates/CertificateChecks.cs", "Aims.Portal.Domain/Certificates/CertificateStatusRules.cs", "Aims.Portal.Domain/Certificates/StatusSentences.cs",
        "Aims.Portal.Domain/Certificates/History/", "Aims.Portal.Domain/Certificates/Acceptance/", "Aims.Portal.Domain/Evidence/EvidenceSentences.cs", "Aims.Portal.Domain/Evidence/Contradictions/",
        "Aims.Portal.Web/Features/Evidence/ContradictionWords.cs", "Aims.Portal.Web/Features/Certificates/ReadDifferences.cs", "Aims.Portal.Web/Features/Certificates/OwnCertificatePage.cs",
        "Aims.Portal.Domain/Vendors/Coverage.cs", "Aims.Portal.Domain/Vendors/CertificateCoverage.cs",
        "Aims.Portal.Web/Platform/Ui/Labels.cs", "Aims.Portal.Web/Features/Shared/Navigation.cs", "Aims.Portal.Web/Features/Shared/_Cycle.cshtml",
        "Aims.Portal.Web/Features/Vendors/TierWords.cs", "Aims.Portal.Web/Features/Vendors/CoverageWords.cs", "Aims.Portal.Web/Features/Vendors/ShownCertificate.cs",
        "Aims.Portal.Web/Features/Vendors/Index.cshtml.cs", "Aims.Portal.Web/Features/Certificates/CertificateWords.cs", "Aims.Portal.Web/Features/Certificates/CycleDrawing.cs",
        "Aims.Portal.Web/Features/Certificates/EventKind.cs", "Aims.Portal.Web/Features/Certificates/LapseWords.cs", "Aims.Portal.Web/Features/Certificates/Breaking.cs", "Aims.Portal.Web/Features/Certificates/EventForm.cs", "Aims.Portal.Web/Features/Certificates/Event.cshtml", "Aims.Portal.Web/Features/Certificates/CertificateForm.cs", "Aims.Portal.Web/Features/Certificates/Record.cshtml",
        "Aims.Portal.Web/Features/AuditTrail/AuditWords.cs", "Aims.Portal.Web/Features/Home/ProofTable.cs", "Aims.Portal.Web/Features/Home/BuyerDashboard.cs",
        "Aims.Portal.Web/Features/Home/VendorDashboard.cs", "Aims.Portal.Web/Features/Home/_Proof.cshtml", "Aims.Portal.Web/Features/Evidence/EvidenceWords.cs",
        "Aims.Portal.Web/Features/Evidence/UploadEvidence.cs", "Aims.Portal.Web/Features/Evidence/UploadForm.cs", "Aims.Portal.Web/Features/Evidence/Index.cshtml.cs",
        "Aims.Portal.Web/Features/Organisations/AddBuyer.cs", "Aims.Portal.Web/Features/Organisations/New.cshtml.cs", "Aims.Portal.Web/Features/Questionnaires/Details.cshtml.cs",
    ];

    /// <summary>The folder <c>src</c> of the repository this test was compiled in.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../../src"));

    public static IEnumerable<(string File, string Text)> Files(params string[] endings) =>
        from path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where endings.Any(e => name.EndsWith(e, StringComparison.Ordinal)) && !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
            && !name.Contains("/Mail/Dev/", StringComparison.Ordinal) && !name.Contains("/Migrations/", StringComparison.Ordinal)
        select (name, File.ReadAllText(path));

    /// <summary>Every key with a place where it stands.</summary>
    public static Dictionary<string, string> Keys()
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, source) in Files(".cs", ".cshtml", ".razor"))
        {
            foreach (Match m in Indexer().Matches(source)) Add(Argument(source, m.Index + m.Length, 0));
            foreach (Match m in Violation().Matches(source)) Add(Argument(source, m.Index + m.Length, 1));
            foreach (Match m in Attribute().Matches(source)) Add(Literals(source[m.Index..(m.Index + m.Length)]).TakeLast(1));
            foreach (Match m in LabelMade().Matches(source)) Add(Literals(m.Value).Take(1));
            foreach (Match m in Submit().Matches(source)) Add(Literals(m.Value));
            foreach (Match m in DateDemanded().Matches(source)) Add(Argument(source, m.Index + m.Length, 1));
            if (WordTables.Any(t => t[^1] is '/' ? file.StartsWith(t, StringComparison.Ordinal) : file == t)) Add(Table(file, source));

            void Add(IEnumerable<string> found)
            {
                foreach (var key in found) keys.TryAdd(key, file);
            }
        }

        return keys;
    }

    private static IEnumerable<string> Table(string file, string source) =>
        from line in source.Split('\n')
        where !file.EndsWith(".cshtml", StringComparison.Ordinal) || InMarkup().IsMatch(line)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !Faults().IsMatch(line)
        from text in Literals(DictionaryKey().Replace(line, ""))
        where SaysSomething(text)
        select text;

    /// <summary>A phrase or a word that begins like a sentence; not a file name, a class or a property.</summary>
    private static bool SaysSomething(string text) =>
        Words().IsMatch(text) && !Technical().IsMatch(text) && (text.Contains(' ', StringComparison.Ordinal) || char.IsUpper(text[0]) || char.IsDigit(text[0]));

    /// <summary>The literals of one argument, those of a conditional or a switch in it too, but none of a call inside of it.</summary>
    private static List<string> Argument(string source, int start, int wanted)
    {
        var found = new List<string>();
        var (depth, argument) = (0, 0);
        var i = start;
        while (i < source.Length)
        {
            var c = source[i];
            if (c is '"' || c is '@' or '$' && i + 1 < source.Length && source[i + 1] is '"')
            {
                var (text, next) = Literal(source, i);
                if (depth == 0 && argument == wanted && c is not '$' && text.Length > 0) found.Add(text);
                i = next;
                continue;
            }

            if (c is '(' or '[') depth++;
            if (c is ')' or ']' && --depth < 0) break;
            if (c is ',' && depth == 0 && !InSwitch(source, start, i)) argument++;
            i++;
        }

        return found;
    }

    private static bool InSwitch(string source, int start, int at) => source[start..at].Count(c => c is '{') > source[start..at].Count(c => c is '}') && source[start..at].Contains("switch", StringComparison.Ordinal);

    private static IEnumerable<string> Literals(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not '"') continue;
            var isInterpolated = i > 0 && line[i - 1] is '$';
            var (text, next) = Literal(line, i);
            if (!isInterpolated) yield return text;
            i = next - 1;
        }
    }

    private static (string Text, int Next) Literal(string source, int at)
    {
        var verbatim = source[at] is '@';
        var i = source[at] is '"' ? at + 1 : at + 2;
        var text = new StringBuilder();
        for (; i < source.Length && source[i] is not '\n'; i++)
        {
            if (source[i] is '"')
            {
                if (!verbatim || i + 1 >= source.Length || source[i + 1] is not '"') return (text.ToString(), i + 1);
                i++;
            }
            else if (source[i] is '\\' && !verbatim)
            {
                i++;
                text.Append(source[i] is 'n' ? '\n' : source[i]);
                continue;
            }

            text.Append(source[i]);
        }

        return ("", at + 1);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("""\b(?:T|text|localizer)\[""", RegexOptions.None, 5000)]
    private static partial Regex Indexer();

    [GeneratedRegex("""new RuleViolation\(""", RegexOptions.None, 5000)]
    private static partial Regex Violation();

    [GeneratedRegex("""SensibleDates\.Demand\(""", RegexOptions.None, 5000)]
    private static partial Regex DateDemanded();

    [GeneratedRegex("""ErrorMessage = "[^"\n]+"|\[Display\(Name = "[^"\n]+"\)""", RegexOptions.None, 5000)]
    private static partial Regex Attribute();

    [GeneratedRegex("""new(?: Label)?\("[^"\n]+", "(?:ok|warn|bad|inf|idle|acc)"\)""", RegexOptions.None, 5000)]
    private static partial Regex LabelMade();

    [GeneratedRegex("""\bSubmitText => "[^"\n]+";""", RegexOptions.None, 5000)]
    private static partial Regex Submit();

    [GeneratedRegex("""InvalidOperationException|ArgumentOutOfRangeException|Log[A-Z]\w+\(|LoggerMessage|EnterSystem\(""", RegexOptions.None, 5000)]
    private static partial Regex Faults();

    [GeneratedRegex("""\["\w+"\](?= =)""", RegexOptions.None, 5000)]
    private static partial Regex DictionaryKey();

    /// <summary>Lines of a page that hold words in code: lists of them, and fields named by a call.</summary>
    [GeneratedRegex("""string\[\] |\)\[\] |'F\(|\(ProofKind\.""", RegexOptions.None, 5000)]
    private static partial Regex InMarkup();

    [GeneratedRegex("[a-z]{2}", RegexOptions.None, 5000)]
    private static partial Regex Words();

    [GeneratedRegex("""^[A-Z][a-z]+(?:[A-Z][a-z]+)+$|[=<>_#]|^/|\\|^col-|yyyy|^Files$""", RegexOptions.None, 5000)]
    private static partial Regex Technical();
}
