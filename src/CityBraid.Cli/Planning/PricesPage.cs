using CityBraid.Optimization;
using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The prices of a model, as a person reads them.</summary>
internal static class PricesPage
{
    /// <summary>The prices; without a best solution only how the solve ended.</summary>
    public static IRenderable Of(PlanPrices prices, Reader reader) =>
        prices.Status == SolveStatus.Optimal
            ? Pages.Below(SolvePage.Proof(prices.Certificate, reader), Prices(prices.Prices, reader))
            : PlanEnding.Line(prices.Status, reader);

    private static Table Prices(IReadOnlyList<PlanPrice> prices, Reader reader)
    {
        var table = Pages.Table(
            reader,
            "column.price-kind",
            "column.subject",
            "column.year",
            "#column.price"
        );
        foreach (var price in prices)
        {
            Pages.AddRow(
                table,
                Phrases.Say($"price.{JsonNames.Of(price.Kind)}", reader.Language),
                PlanSubject.Show(price.Subject),
                PlanSubject.ShowYear(price.Subject, reader),
                ModelNumber.Show(price.Price)
            );
        }

        return table;
    }
}
