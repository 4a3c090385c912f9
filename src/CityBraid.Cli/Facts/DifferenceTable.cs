using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>What facts said before and say after a change, as a person reads it.</summary>
internal static class DifferenceTable
{
    /// <summary>One row a fact, a dash after one that is withdrawn; nothing when no fact changed.</summary>
    public static IRenderable Of(IReadOnlyList<FactRevision> differences, Reader reader)
    {
        if (differences.Count == 0)
        {
            return Text.Empty;
        }

        var table = Pages.Table(
            reader,
            "column.variable",
            "column.period",
            "#column.before",
            "#column.after",
            "column.where"
        );
        foreach (var difference in differences)
        {
            Pages.AddRow(
                table,
                difference.Key.Variable,
                Numerals.Period(difference.Key.Period, reader),
                Amount(difference.Before),
                Amount(difference.After),
                (difference.After ?? difference.Before)?.Source.Location.ToString() ?? string.Empty
            );
        }

        return table;
    }

    private static string Amount(Fact? fact) => fact is null ? "–" : Pages.Amount(fact.Quantity);
}
