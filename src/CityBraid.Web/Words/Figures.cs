namespace CityBraid.Web;

/// <summary>Numbers rounded for the eye, and for the eye only.</summary>
internal static class Figures
{
    /// <summary>What stands where there is no number; never a zero.</summary>
    public const string None = "–";

    private const decimal LeastTonnes = 0.0005m;
    private const decimal LeastPerHead = 0.005m;

    /// <summary>Tonnes: whole from a thousand, else with as many decimals as still tell something.</summary>
    public static string Tonnes(decimal? tonnes) =>
        tonnes switch
        {
            null => None,
            > -LeastTonnes and < LeastTonnes and not 0m => "≈ 0",
            { } known => Numerals.Show(known, Decimals(Math.Abs(known))),
        };

    /// <summary>A share of one as per cent with one decimal.</summary>
    public static string Percent(decimal? share) =>
        share is { } known ? $"{Numerals.ShowFixed(known * 100m, 1)} %" : None;

    /// <summary>
    /// How much is answered, as per cent: 0 % and 100 % are said only when nothing or all is.
    /// </summary>
    public static string Completeness(decimal share) =>
        $"{Numerals.Show(share is 0m or 1m ? share * 100m : Math.Clamp(share * 100m, 0.1m, 99.9m), 1)} %";

    /// <summary>A share of one as per cent for a length in a picture: no grouping, a full stop.</summary>
    public static string Length(decimal share) =>
        FormattableString.Invariant($"{Math.Clamp(share, 0m, 1m) * 100m:0.##}%");

    /// <summary>Tonnes per person with two decimals; never a plain zero for what is not zero.</summary>
    public static string PerHead(decimal? tonnes) =>
        tonnes switch
        {
            null => None,
            >= -LeastPerHead and <= LeastPerHead and not 0m => "≈ 0",
            { } known => Numerals.ShowFixed(known, 2),
        };

    private static int Decimals(decimal size) =>
        size switch
        {
            >= 1000m => 0,
            >= 10m => 1,
            >= 1m => 2,
            _ => 3,
        };
}
