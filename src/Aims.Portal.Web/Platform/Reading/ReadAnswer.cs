using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>
/// The child's answer: one JSON document of which every page stands on a line of its own and is sent when it is read, so that the parent
/// has the pages before the one at which the child was ended.
/// </summary>
internal sealed class ReadAnswer : IDisposable
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private const string Opening = """{"pages":[""";
    private const string Closing = "\"outcome\":";
    private readonly StreamWriter writer;
    private readonly List<ReadCut> cuts = [];
    private int pages;
    private int pageCount;
    private ReadInfo info = new();

    public ReadAnswer(Stream output)
    {
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine(Opening);
    }

    public void Tell(int count, ReadInfo said) => (pageCount, info) = (count, said);

    /// <summary>Something is missing, and why.</summary>
    public void Tell(ReadCut cut)
    {
        if (!cuts.Contains(cut)) cuts.Add(cut);
    }

    public void Page(ReadPage page)
    {
        if (pages++ > 0) writer.WriteLine(",");
        writer.WriteLine(JsonSerializer.Serialize(page, Json));
        writer.Flush();
    }

    public void End(ReadOutcome outcome) => writer.WriteLine($"],\n{JsonSerializer.Serialize(new Rest(outcome, Math.Max(pageCount, pages), info, cuts), Json)[1..]}");

    public void Dispose() => writer.Dispose();

    /// <summary>What can be used of an answer, also of one that breaks off.</summary>
    /// <returns>The outcome is null where it breaks off.</returns>
    public static (ReadOutcome? Outcome, ReadDocument Document) Parse(string answer)
    {
        var read = new List<ReadPage>();
        Rest? rest = null;
        foreach (var line in answer.Split('\n'))
        {
            if (line.StartsWith("""{"number":""", StringComparison.Ordinal) && Of<ReadPage>(line) is { } page) read.Add(page);
            else if (line.StartsWith(Closing, StringComparison.Ordinal)) rest = Of<Rest>('{' + line);
        }

        return (rest?.Outcome, new ReadDocument(read, rest?.PageCount ?? 0, rest?.Info ?? new ReadInfo(), rest?.CutOff ?? []));
    }

    private static T? Of<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Json);
        }
        catch (JsonException)
        {
            // The child was ended in the middle of the line.
            return null;
        }
    }

    private sealed record Rest(ReadOutcome Outcome, int PageCount, ReadInfo Info, IReadOnlyList<ReadCut> CutOff);
}
