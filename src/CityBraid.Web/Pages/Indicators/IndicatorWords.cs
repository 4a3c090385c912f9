using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The words and numbers of the pages about indicators.</summary>
internal static class IndicatorWords
{
    private const int Decimals = 3;

    /// <summary>A value with its unit, or why there is none.</summary>
    public static string Value(Visit visit, IndicatorDefinition indicator, RollupValue? value) =>
        value is null ? Figures.None
        : value.Text is { } words ? words
        : value.Value is { } amount ? $"{Amount(indicator, amount)}{UnitOf(indicator)}"
        : CooperationWords.Say(visit, $"no-value.{value.Reason}");

    /// <summary>A number of an indicator without its unit: percentages with one decimal.</summary>
    public static string Amount(IndicatorDefinition indicator, decimal amount) =>
        indicator.Kind == IndicatorKind.Percentage
            ? Numerals.ShowFixed(amount, 1)
            : Numerals.Show(amount, Decimals);

    /// <summary>A number of an indicator with its unit.</summary>
    public static string WithUnit(IndicatorDefinition indicator, decimal amount) =>
        $"{Amount(indicator, amount)}{UnitOf(indicator)}";

    /// <summary>What a ratio was made of: 455,000 / 800,000; empty for others.</summary>
    public static string Parts(RollupValue value) =>
        value is { Numerator: { } above, Denominator: { } below }
            ? $"{Numerals.ShowExactly(above)} / {Numerals.ShowExactly(below)}"
            : string.Empty;

    /// <summary>A value of a global indicator, which has no unit here, or why there is none.</summary>
    public static string Global(Visit visit, GlobalValue value) =>
        value.Value is { } amount
            ? Numerals.Show(amount, Decimals)
            : CooperationWords.Say(visit, $"no-value.{value.Reason}");

    /// <summary>The project of a value; null for the whole workspace.</summary>
    public static string? ProjectOf(RollupValue value) =>
        value.Project == IndicatorDefinition.Everything ? null : value.Project;

    private static string UnitOf(IndicatorDefinition indicator) =>
        indicator.UnitText is { } unit ? $" {unit}" : string.Empty;
}
