using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Takes the amounts of a period from outside.</summary>
internal static class AmountRules
{
    private const int DaysMax = 3700;
    private const int YearMin = 1990;

    /// <summary>What is wrong with amounts by themselves; null when nothing is.</summary>
    public static Refusal? FindFault(IReadOnlyList<StatedAmount> amounts)
    {
        foreach (var amount in amounts)
        {
            if ((WholeTonnes.FindFault(amount.Tonnes) ?? FindBufferFault(amount)) is { } fault)
            {
                return fault;
            }
        }

        return amounts.Count == 0 ? Refusal.Invalid("credits.no-amounts")
            : amounts.DistinctBy(amount => amount.Vintage).Count() < amounts.Count
                ? Refusal.Invalid("credits.vintage-twice")
            : null;
    }

    /// <summary>What is wrong with the days of a period; null when nothing is.</summary>
    public static Refusal? FindFault(DateOnly from, DateOnly to) =>
        from <= to && from.Year >= YearMin && to.DayNumber - from.DayNumber < DaysMax
            ? null
            : Refusal.Invalid("credits.bad-period", ("from", Iso(from)), ("to", Iso(to)));

    /// <summary>The year that lies outside the days of a period; null when none does.</summary>
    public static Refusal? FindFault(Period days, IReadOnlyList<StatedAmount> amounts) =>
        amounts.FirstOrDefault(amount => amount.Vintage < days.From.Year || amount.Vintage > days.To.Year)
            is { } stray
            ? Refusal.Invalid(
                "credits.vintage-outside",
                ("vintage", CreditRefusals.Text(stray.Vintage)),
                ("from", Iso(days.From)),
                ("to", Iso(days.To))
            )
            : null;

    /// <summary>The year of which more is stated than before; null when there is none.</summary>
    public static Refusal? FindExcess(
        string code,
        IReadOnlyList<StatedAmount> amounts,
        IReadOnlyList<VintageAmount> limits
    )
    {
        foreach (var amount in amounts)
        {
            var limit = limits.FirstOrDefault(one => one.Vintage == amount.Vintage)?.Tonnes ?? 0;
            if (amount.Tonnes > limit)
            {
                return Refusal.Conflict(
                    code,
                    ("vintage", CreditRefusals.Text(amount.Vintage)),
                    ("tonnes", CreditRefusals.Text((long)amount.Tonnes)),
                    ("limit", CreditRefusals.Text(limit))
                );
            }
        }

        return null;
    }

    /// <summary>Amounts that were found whole, in order of their years.</summary>
    public static IReadOnlyList<VintageAmount> Take(IEnumerable<StatedAmount> amounts) =>
        [
            .. amounts
                .OrderBy(amount => amount.Vintage)
                .Select(amount => new VintageAmount(
                    amount.Vintage,
                    (long)amount.Tonnes,
                    (long)amount.Buffer
                )),
        ];

    private static Refusal? FindBufferFault(StatedAmount amount) =>
        amount.Buffer == 0 ? null
        : WholeTonnes.FindFault(amount.Buffer) is { } fault ? fault
        : amount.Buffer > amount.Tonnes
            ? Refusal.Invalid(
                "credits.buffer-too-large",
                ("buffer", CreditRefusals.Text((long)amount.Buffer)),
                ("tonnes", CreditRefusals.Text((long)amount.Tonnes))
            )
        : null;

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
