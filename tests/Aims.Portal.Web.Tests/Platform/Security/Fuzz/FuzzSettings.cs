using System.Globalization;
using System.Security.Cryptography;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>PORTAL_FUZZ_SEED: the requests of an earlier run again. PORTAL_FUZZ_TRIES: how many, over all runs of an engine.</summary>
internal static class FuzzSettings
{
    public const int DefaultTries = 20_000;

    public static int Seed { get; } = Number("PORTAL_FUZZ_SEED") ?? RandomNumberGenerator.GetInt32(1, 1_000_000_000);

    public static int Tries { get; } = Number("PORTAL_FUZZ_TRIES") ?? DefaultTries;

    private static int? Number(string variable)
    {
        var text = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new InvalidOperationException($"{variable} is '{text}'. It must be a whole number above 0.");
    }
}
