namespace Aims.Portal.Web.Platform.Storage;

/// <summary>What was kept.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Hash of exactly these bytes, 64 lower-case hex digits.</param>
public sealed record StoredBlob(long Size, string Sha256);
