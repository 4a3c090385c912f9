using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Checks that what one region sends is what the other receives.</summary>
/// <remarks>
/// Trade is one quantity with a sign: the published model multiplies it by the route of each side in that
/// side's balance. With a route on one side only, or of another size there, a commodity would come from
/// nothing.
/// </remarks>
internal sealed class TradeChecks(PlanModel model, FindingLog log)
{
    internal void Check()
    {
        var route = model[TradeRoute];
        Span<int> leading = stackalloc int[3];
        for (var run = 0; run < route.RunCount; run++)
        {
            route.Leading(run, leading);
            var (from, to, fuel) = (leading[0], leading[1], leading[2]);
            for (var year = 0; from != to && year < route.RunLength; year++)
            {
                CheckYear(from, to, fuel, year);
            }
        }
    }

    private void CheckYear(int from, int to, int fuel, int year)
    {
        var there = model[TradeRoute].At(from, to, fuel, year);
        var back = model[TradeRoute].At(to, from, fuel, year);
        var isTold = from > to && back != 0;
        if (there != 0 && there != back && !isTold)
        {
            log.Error(
                "planning.one-sided-trade",
                model[TradeRoute].SourceOf(from, to, fuel),
                ("from", model.Sets[SetKind.Region][from]),
                ("to", model.Sets[SetKind.Region][to]),
                ("commodity", model.Sets[SetKind.Fuel][fuel]),
                ("year", model.Sets[SetKind.Year][year]),
                ("value", Text(there)),
                ("back", Text(back))
            );
        }
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
