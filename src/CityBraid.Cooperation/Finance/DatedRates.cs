using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a currency was worth in another on a day.</summary>
/// <remarks>
/// A rate holds for the days of its date and no other: a month's rate for that month. Nothing is taken from a
/// day nearby.
/// </remarks>
public sealed class DatedRates
{
    private readonly List<(string From, string To, Period Days, decimal Rate)> rates = [];

    /// <summary>The rates of a book's directory.</summary>
    public DatedRates(CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var record in book.Of(RecordKind.ExchangeRate))
        {
            var fields = record.Fields;
            if (
                (fields["currency"], fields["in_currency"]) is ({ } from, { } to)
                && DateText.Find(fields["date"]) is { } days
                && decimal.TryParse(
                    fields["rate"],
                    NumberStyles.Number,
                    CultureInfo.InvariantCulture,
                    out var rate
                )
            )
            {
                rates.Add((from, to, days, rate));
            }
        }
    }

    /// <summary>What one of a currency was worth on a day; null when no rate is on record.</summary>
    public decimal? Find(string from, string to, DateOnly day) =>
        string.Equals(from, to, StringComparison.Ordinal)
            ? 1
            : rates
                .Where(rate => rate.From == from && rate.To == to)
                .Where(rate => rate.Days.From <= day && day <= rate.Days.To)
                .OrderBy(rate => rate.Days.Days)
                .Select(rate => (decimal?)rate.Rate)
                .FirstOrDefault();
}
