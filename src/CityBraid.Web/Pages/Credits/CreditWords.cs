using System.Globalization;

namespace CityBraid.Web;

/// <summary>The words of the pages about credits.</summary>
internal static class CreditWords
{
    /// <summary>A text in the reader's language.</summary>
    public static string Say(Visit visit, string key, params (string Name, string Value)[] values) =>
        CreditLabels.Book.Say(key, visit.Reader.Language, values);

    /// <summary>What may still happen to tonnes.</summary>
    public static string State(Visit visit, SerialBlock block, CreditAccount account) =>
        account.Kind == AccountKind.Buffer && block.Holding.State == BlockState.Active
            ? Say(visit, "state.Buffer")
            : Say(visit, $"state.{block.Holding.State}");

    /// <summary>How far a project has come.</summary>
    public static string State(Visit visit, ListedProject project) =>
        Say(visit, project.Standard.IsIssuedHere ? $"project.{project.Project.State}" : "project.Elsewhere");

    /// <summary>How far a period has come.</summary>
    public static string State(Visit visit, MonitoringPeriod period) => Say(visit, $"period.{period.State}");

    /// <summary>The days of a period.</summary>
    public static string Days(Visit visit, MonitoringPeriod period) =>
        $"{Numerals.Day(period.Days.From, visit.Reader)} – {Numerals.Day(period.Days.To, visit.Reader)}";

    /// <summary>The tonnes of a period, year by year.</summary>
    public static string Amounts(Visit visit, IReadOnlyList<VintageAmount> amounts) =>
        amounts.Count == 0
            ? Figures.None
            : string.Join(" · ", amounts.Select(amount => Amount(visit, amount)));

    /// <summary>A number as addresses and documents have it.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Amount(Visit visit, VintageAmount amount)
    {
        var text = Say(
            visit,
            "amount.of-year",
            ("tonnes", Numerals.Show(amount.Tonnes)),
            ("year", Numerals.Year(amount.Vintage, visit.Reader))
        );
        return amount.Buffer == 0
            ? text
            : text + Say(visit, "amount.buffer", ("tonnes", Numerals.Show(amount.Buffer)));
    }
}
