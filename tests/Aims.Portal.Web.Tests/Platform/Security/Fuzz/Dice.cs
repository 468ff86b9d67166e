namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Chance that repeats itself: the same seed and number give the same throws, whatever other requests are made at the same moment.</summary>
internal sealed class Dice(int seed, int number)
{
#pragma warning disable CA5394 // must repeat itself
    private readonly Random random = new(unchecked((seed * 16_777_619) ^ (number * 1_000_003)));

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Below(int end) => random.Next(end);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public Guid Guid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
#pragma warning restore CA5394
}
