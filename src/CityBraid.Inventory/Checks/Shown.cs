using System.Globalization;

namespace CityBraid.Inventory;

/// <summary>Ratios as a sentence tells them: two decimals are enough to look for a mistake.</summary>
internal static class Shown
{
    private const int Decimals = 2;

    /// <summary>The number in invariant form.</summary>
    public static string Of(decimal number) =>
        decimal.Round(number, Decimals).ToString("0.##", CultureInfo.InvariantCulture);
}
