using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>How a reading ended.</summary>
public enum ReadOutcome
{
    /// <summary>There is text; <see cref="ReadDocument.CutOff"/> says what is missing of it.</summary>
    Done,

    /// <summary>Read to the end, and there is none: pictures that could not be looked at, or nothing at all.</summary>
    NoText,

    /// <summary>Not the file its type says, or broken beyond use.</summary>
    Unreadable,

    /// <summary>It needs a password.</summary>
    Encrypted,

    /// <summary>The file, or what it unpacks to, is larger than is read.</summary>
    TooLarge,
    TooMuchMemory,
    TimedOut,
}

public enum ReadableType
{
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,
    Csv,
    Txt,
}

/// <summary>The types by their names on the command line, which are the endings of file names.</summary>
public static class ReadableTypes
{
    public static string Name(this ReadableType type) => type.ToString().ToLowerInvariant();

    /// <returns>Null for anything else.</returns>
    public static ReadableType? Of(string? name) => Enum.GetValues<ReadableType>().Cast<ReadableType?>().FirstOrDefault(t => t!.Value.Name() == name);
}

/// <param name="Document">What was read; under another outcome than <see cref="ReadOutcome.Done"/> what was read until then, often nothing.</param>
public sealed record ReadResult(ReadOutcome Outcome, ReadDocument Document);
