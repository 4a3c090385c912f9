namespace CityBraid.Cooperation;

/// <summary>What documents and records call the kinds of indicators, and what is done about gaps.</summary>
internal static class IndicatorNames
{
    public static IReadOnlyDictionary<string, IndicatorKind> Kinds { get; } =
        new OrderedDictionary<string, IndicatorKind>(StringComparer.Ordinal)
        {
            ["number"] = IndicatorKind.Number,
            ["percentage"] = IndicatorKind.Percentage,
            ["average"] = IndicatorKind.Average,
            ["text"] = IndicatorKind.Text,
            ["choice"] = IndicatorKind.Choice,
            ["yes-no"] = IndicatorKind.YesNo,
        };

    public static IReadOnlyDictionary<string, MissingValues> Missing { get; } =
        new OrderedDictionary<string, MissingValues>(StringComparer.Ordinal)
        {
            ["skip-if-any"] = MissingValues.SkipIfAny,
            ["skip-if-all"] = MissingValues.SkipIfAll,
            ["never"] = MissingValues.Never,
        };
}
