namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>A file of the store, by its container and name.</summary>
/// <param name="Size">Bytes, as the database says; as the store says where no row names the file.</param>
/// <param name="Sha256">Lower-case hexadecimal, as the database says; empty where it says none.</param>
public sealed record StoreFile(string Container, string Name, long Size, string Sha256)
{
    public (string Container, string Name) Key => (Container, Name);

    /// <summary>Whether the database vouches for it: it is stored, and must be in the store. Otherwise it is on its way, or no row names it.</summary>
    public bool IsVouchedFor => Sha256.Length > 0;
}
