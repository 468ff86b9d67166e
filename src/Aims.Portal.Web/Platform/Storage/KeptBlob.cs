namespace Aims.Portal.Web.Platform.Storage;

/// <summary>A blob as the store lists it.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="Stamp">Another one whenever the name holds another writing: the folder's time of the last one, Azure's ETag. Without spaces.</param>
public sealed record KeptBlob(string Container, string Name, long Size, DateTime WrittenAt, string Stamp);
