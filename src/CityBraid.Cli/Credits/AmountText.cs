using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>Tonnes of a year as typed: <c>2020=1150</c>, with a buffer <c>2020=1000:200</c>.</summary>
internal static class AmountText
{
    /// <summary>Reads an amount; null when the text is none. A senseless number of tonnes is for the ledger
    ///   to refuse.</summary>
    public static StatedAmount? Find(string text) =>
        text.Split('=', ':') is [var year, var tonnes, .. var rest]
        && rest.Length <= 1
        && CalendarYear.Find(year) is { } vintage
        && Number(tonnes) is { } amount
        && Number(rest.Length == 0 ? "0" : rest[0]) is { } buffer
            ? new StatedAmount(vintage.Number, amount, buffer)
            : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
