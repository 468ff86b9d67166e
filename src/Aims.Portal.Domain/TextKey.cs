namespace Aims.Portal.Domain;

/// <summary>A text of the portal's own that fills a place of another one, and is translated with it. A plain string there is somebody's words and stays as it was typed.</summary>
/// <param name="English">The English text, the key of its translation.</param>
public sealed record TextKey(string English)
{
    public override string ToString() => English;
}
