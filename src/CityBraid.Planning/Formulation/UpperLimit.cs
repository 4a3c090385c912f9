namespace CityBraid.Planning;

/// <summary>What a number given as an upper limit means.</summary>
/// <remarks>
/// Models write "no limit" as −1, or as a number of nines only: 99999, 999999, 999999999. Every other
/// number is a limit, however large: emission counted in tonnes passes a million soon.
/// </remarks>
internal static class UpperLimit
{
    private const double LeastOfNines = 99_999;
    private const double MostOfNines = 999_999_999_999_999;

    /// <summary>Whether there is no limit.</summary>
    internal static bool IsNone(double limit) => limit == -1 || IsOfNines(limit);

    /// <summary>Whether the number is of at least five digits, all of them nines.</summary>
    internal static bool IsOfNines(double limit)
    {
        if (limit is < LeastOfNines or > MostOfNines)
        {
            return false;
        }

        var power = LeastOfNines + 1;
        while (power <= limit)
        {
            power *= 10;
        }

        return limit == power - 1;
    }
}
