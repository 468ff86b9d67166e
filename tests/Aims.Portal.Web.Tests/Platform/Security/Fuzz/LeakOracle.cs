using System.Buffers;
using System.Text;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Reads an answer for anything that its receiver may not know and did not say himself, and for faults of the portal.</summary>
internal sealed class LeakOracle
{
    private readonly HashSet<string> words;
    private readonly SearchValues<string> search;
    private readonly string[] needles;

    public LeakOracle(IEnumerable<string> words, IEnumerable<Guid> ids)
    {
        this.words = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase);
        needles = [.. this.words, .. ids.SelectMany(i => new[] { i.ToString(), i.ToString("N") })];
        search = SearchValues.Create(needles, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is wrong with the answer, in a sentence; null for nothing.</summary>
    public string? Judge(FuzzRequest request, FuzzActor receiver, FuzzAnswer answer)
    {
        if (answer.Status >= 500) return $"the portal failed with {answer.Status}: {Brief(answer.Fault)}";
        if (answer.Head.AsSpan().IndexOfAnyExceptInRange('\u0009', '\u007e') >= 0) return $"a header holds letters that no header may hold: {answer.Head}";
        return Leak(request, receiver, "a header", answer.Head) ?? Leak(request, receiver, "the body", answer.Body);
    }

    private string? Leak(FuzzRequest request, FuzzActor receiver, string place, string text)
    {
        foreach (var known in receiver.MayKnow) text = text.Replace(known, "", StringComparison.OrdinalIgnoreCase);
        string? said = null;
        var rest = text.AsSpan();
        var passed = 0;
        while (rest.IndexOfAny(search) is >= 0 and var at)
        {
            var found = needles.First(n => text.AsSpan(passed + at).StartsWith(n, StringComparison.OrdinalIgnoreCase));
            said ??= Plain(request.Said());
            if (!said.Contains(Plain(found), StringComparison.OrdinalIgnoreCase))
            {
                var from = Math.Max(0, passed + at - 120);
                return $"{place} shows {found}: …{text.Substring(from, Math.Min(260, text.Length - from)).ReplaceLineEndings(" ")}…";
            }

            passed += at + found.Length;
            rest = rest[(at + found.Length)..];
        }

        return null;
    }

    /// <summary>Without hyphens, so that an id is the same in every way of writing it; and once more without what stands in <c>{0x01a2…,0x9303,…}</c>.</summary>
    private static string Plain(string text)
    {
        var plain = text.Replace("-", "", StringComparison.Ordinal);
        return plain.Contains("0x", StringComparison.OrdinalIgnoreCase)
            ? $"{plain}\n{string.Concat(plain.Replace("0x", "", StringComparison.OrdinalIgnoreCase).Where(c => c is not (',' or '{' or '}')))}"
            : plain;
    }

    private static string Brief(Exception? fault)
    {
        var text = new StringBuilder();
        for (var f = fault; f is not null; f = f.InnerException) text.Append(f.GetType().Name).Append(": ").Append(f.Message).Append(" | ");
        var where = fault?.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Aims.Portal", StringComparison.Ordinal) && !l.Contains("Tests", StringComparison.Ordinal));
        return text.Append(where?.Trim()).ToString();
    }
}
