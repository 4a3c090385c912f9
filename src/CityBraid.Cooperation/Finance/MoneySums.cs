using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Adds amounts in one currency; one that cannot be converted leaves no sum.</summary>
internal sealed class MoneySums(DatedRates rates, string? currency)
{
    private readonly List<Finding> findings = [];

    /// <summary>The currency of the sums; the first one's when none was given.</summary>
    public string? Currency { get; private set; } = currency;

    /// <summary>The amounts that have no rate for their day.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The sum; null when an amount has no rate for its day.</summary>
    public decimal? Add(RecordKey of, IEnumerable<StatedMoney> amounts)
    {
        decimal? sum = 0;
        foreach (var amount in amounts)
        {
            Currency ??= amount.Currency;
            sum += Convert(of, amount, Currency);
        }

        return sum;
    }

    private decimal? Convert(RecordKey of, StatedMoney amount, string into)
    {
        var isSame = string.Equals(amount.Currency, into, StringComparison.Ordinal);
        var rate =
            isSame ? 1
            : amount.Day is { } day ? rates.Find(amount.Currency, into, day)
            : null;
        if (rate is null)
        {
            findings.Add(
                new Finding(
                    Severity.Warning,
                    "cooperation.no-rate",
                    RecordPlace.Of(of),
                    ("currency", amount.Currency),
                    ("in", into),
                    ("day", amount.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?")
                )
            );
        }

        return amount.Amount * rate;
    }
}
