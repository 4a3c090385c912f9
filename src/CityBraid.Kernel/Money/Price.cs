using System.Globalization;

namespace CityBraid.Kernel;

/// <summary>An amount of money with its currency and the year whose prices it is in.</summary>
/// <remarks>Baht of 2015 and baht of 2020 are not added: nothing here converts one into the other.</remarks>
/// <param name="Amount">How much.</param>
/// <param name="Currency">ISO 4217: <c>THB</c>.</param>
/// <param name="PriceYear">The year of the prices, Gregorian.</param>
public sealed record Price(decimal Amount, string Currency, int PriceYear)
{
    private const int CodeLength = 3;

    /// <summary>Whether a text has the form of a currency's code.</summary>
    public static bool IsCurrencyCode(string? text) =>
        text is { Length: CodeLength } && text.All(char.IsAsciiLetterUpper);

    /// <summary>Amount, currency and year in invariant form: <c>500 THB (2019)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency} ({PriceYear})");
}
