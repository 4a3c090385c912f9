using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>Facts as a person reads them.</summary>
internal static class FactTable
{
    /// <summary>One row a fact.</summary>
    public static IRenderable Of(IReadOnlyList<Fact> facts, Reader reader)
    {
        if (facts.Count == 0)
        {
            return Pages.Line(reader, "facts.none");
        }

        var table = Pages.Table(
            reader,
            "column.variable",
            "column.period",
            "#column.value",
            "column.unit",
            "column.quality",
            "column.where",
            "#column.revision"
        );
        foreach (var fact in facts)
        {
            Pages.AddRow(
                table,
                fact.Key.Variable,
                Numerals.Period(fact.Key.Period, reader),
                Numerals.ShowExactly(fact.Quantity.Amount),
                fact.Quantity.Unit.Symbol,
                Phrases.Say($"quality.{JsonNames.Of(fact.Quality)}", reader.Language),
                fact.Source.Location.ToString(),
                Numerals.Show(fact.Revision)
            );
        }

        return table;
    }
}
