using System.Reflection;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>The content the product ships with, embedded under the file's own name.</summary>
internal static class ShippedContent
{
    public static string Text(string fileName)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The content file {fileName} is not embedded in the domain assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static ContentNode Root(string fileName) => ContentNode.Parse(Text(fileName), fileName);
}
