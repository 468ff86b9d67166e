using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>
/// What was read back from a target and found whole, so that the next run need not read it again while the store says that it was not written since. A text file in the folder that is one side of
/// every move, beside the blobs and unseen by the store: a line for each, written as it is found out. What a killed process leaves of a line is not believed. It is also what keeps two runs apart.
/// </summary>
public sealed class MoveLedger : IDisposable
{
    private readonly Dictionary<(string Container, string Name), (long Size, string Sha256, string Stamp)> verified = [];
    private readonly StreamWriter? lines;

    private MoveLedger(FileStream? file)
    {
        if (file is null) return;
        using (var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true))
        {
            while (reader.ReadLine() is { } line) Read(line);
        }

        file.Seek(0, SeekOrigin.End);
        lines = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        // After half a line.
        if (file.Length > 0) lines.WriteLine();
    }

    /// <summary>Whether it is kept beyond this run.</summary>
    public bool IsKept => lines is not null;

    /// <param name="folder">The folder of the store that is one.</param>
    /// <param name="target">Says which store is meant, without secrets.</param>
    /// <param name="believe">Whether what stands there is believed; otherwise it is begun anew.</param>
    /// <exception cref="StartRefused">Another run has it open.</exception>
    public static MoveLedger Open(string folder, string target, bool believe)
    {
        var path = Path.Combine(folder, ".moved", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target)))[..32] + ".txt");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (!believe) file.SetLength(0);
            return new MoveLedger(file);
        }
        catch (UnauthorizedAccessException)
        {
            return None();
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new StartRefused($"Another run of this is at work, or {path} cannot be opened. Wait until it has ended.");
        }
        catch (IOException)
        {
            // A folder that can only be read.
            return None();
        }
    }

    /// <summary>Remembers nothing beyond this run.</summary>
    public static MoveLedger None() => new(null);

    public bool Holds(KeptBlob there, StoreFile file) =>
        verified.TryGetValue(file.Key, out var v) && v.Size == there.Size && v.Stamp == there.Stamp && v.Size == file.Size && (!file.IsVouchedFor || v.Sha256 == file.Sha256);

    public void Note(KeptBlob there, string sha256)
    {
        if (lines is null) return;
        lock (lines) lines.WriteLine($"{there.Container} {there.Name} {there.Size} {sha256} {there.Stamp} .");
    }

    public void Dispose() => lines?.Dispose();

    private void Read(string line)
    {
        if (line.Split(' ') is [var container, var name, var size, { Length: 64 } sha256, var stamp, "."] && long.TryParse(size, out var bytes)) verified[(container, name)] = (bytes, sha256, stamp);
    }
}
