namespace CityBraid.Inventory;

/// <summary>Random bits by number: the same seed, name and number give the same bits, in any order.</summary>
/// <remarks>
/// A stream has no state, so it matters to no draw which thread asks for it, or what was asked before. The
/// bits are the number times an odd constant, mixed as by SplitMix64 (Steele, Lea and Flood 2014).
/// </remarks>
/// <param name="Key">What tells this stream from others.</param>
internal readonly record struct RandomStream(ulong Key)
{
    /// <summary>The distance of two numbers before mixing: 2⁶⁴ divided by the golden ratio, odd.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The first of the constants that mix.</summary>
    public const ulong First = 0xBF58476D1CE4E5B9;

    /// <summary>The second of the constants that mix.</summary>
    public const ulong Second = 0x94D049BB133111EB;

    private const ulong NameStart = 0xCBF29CE484222325;
    private const ulong NameFactor = 0x100000001B3;

    /// <summary>The stream of a name under a seed.</summary>
    public static RandomStream Of(long seed, ulong name) => new(Mix(name ^ Mix((ulong)seed + Step)));

    /// <summary>A name as a number that is the same in every process (FNV-1a).</summary>
    public static ulong Number(string name)
    {
        var number = NameStart;
        foreach (var letter in name)
        {
            number = (number ^ letter) * NameFactor;
        }

        return number;
    }

    /// <summary>The bits of a number.</summary>
    public ulong At(ulong number) => Mix(Key + (number * Step));

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * First;
        bits = (bits ^ (bits >> 27)) * Second;
        return bits ^ (bits >> 31);
    }
}
