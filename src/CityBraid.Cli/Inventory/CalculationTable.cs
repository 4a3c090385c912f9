using CityBraid.Inventory;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Kept calculations as a person reads them.</summary>
internal static class CalculationTable
{
    /// <summary>One row a calculation.</summary>
    public static IRenderable Of(IReadOnlyList<KeptCalculation> calculations, Reader reader)
    {
        if (calculations.Count == 0)
        {
            return Pages.Line(reader, "calculations.none");
        }

        var table = Pages.Table(
            reader,
            "#column.calculation",
            "column.gpc",
            "column.method",
            "column.source",
            "column.quality",
            "column.who",
            "column.standing"
        );
        foreach (var one in calculations)
        {
            Pages.AddRow(
                table,
                Numerals.Show(one.Number),
                one.Reference,
                one.Method,
                one.Source,
                Phrases.Say($"quality.{JsonNames.Of(one.Quality)}", reader.Language),
                one.KeptBy,
                Phrases.Say(one.IsWithdrawn ? "calculation.withdrawn" : "calculation.kept", reader.Language)
            );
        }

        return table;
    }
}
