using System.Globalization;

namespace CityBraid.Planning;

/// <summary>Whether the program of a model would be too large for a machine, before it is built.</summary>
internal static class SizeChecks
{
    /// <summary>The most columns or rows: a program of so many takes some ten gigabytes.</summary>
    internal const long Most = 50_000_000;

    private static readonly ParameterDefinition[] Ratios =
    [
        ParameterCatalogue.InputActivityRatio,
        ParameterCatalogue.OutputActivityRatio,
        ParameterCatalogue.EmissionActivityRatio,
    ];

    /// <summary>Whether the model is small enough to be checked and built.</summary>
    internal static bool Fits(PlanModel model, FindingLog log)
    {
        var size = new[] { Columns(model), Rows(model), Modes(model) }.Max();
        if (size > Most)
        {
            log.Error("planning.too-large", new(model.Name), ("size", Text(size)), ("limit", Text(Most)));
        }

        return size <= Most;
    }

    private static double Columns(PlanModel model) =>
        (Ratios.Sum(ratio => (double)model[ratio].RunCount) * Count(model, SetKind.Year, SetKind.TimeSlice))
        + Count(model, SetKind.Region, SetKind.Technology, SetKind.Year);

    private static double Rows(PlanModel model) =>
        Count(model, SetKind.Region, SetKind.Fuel, SetKind.Year, SetKind.TimeSlice);

    private static double Modes(PlanModel model) =>
        Count(model, SetKind.Region, SetKind.Technology, SetKind.Mode);

    private static double Count(PlanModel model, params ReadOnlySpan<SetKind> sets)
    {
        double count = 1;
        foreach (var set in sets)
        {
            count *= model.Sets[set].Count;
        }

        return count;
    }

    private static string Text(double number) => number.ToString("F0", CultureInfo.InvariantCulture);
}
