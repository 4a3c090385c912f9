using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Checks that costs can be discounted: at a rate of −1 or less money is worth nothing or turns its sign.
/// </summary>
internal sealed class RateChecks(PlanModel model, FindingLog log)
{
    internal void Check()
    {
        for (var region = 0; region < model.Sets[SetKind.Region].Count; region++)
        {
            CheckRate(DiscountRate, model[DiscountRate].At(region), region);
            for (var storage = 0; storage < model.Sets[SetKind.Storage].Count; storage++)
            {
                CheckRate(DiscountRateStorage, model[DiscountRateStorage].At(region, storage), region);
            }

            for (var technology = 0; technology < model.Sets[SetKind.Technology].Count; technology++)
            {
                CheckPayment(region, technology);
            }
        }
    }

    /// <summary>An investment that is paid for over its life needs a rate and a life.</summary>
    private void CheckPayment(int region, int technology)
    {
        var rate = model[DiscountRateIdv].At(region, technology);
        if (double.IsNaN(rate))
        {
            return;
        }

        CheckRate(DiscountRateIdv, rate, region);
        var life = model[OperationalLife].At(region, technology);
        if (life <= 0)
        {
            log.Error(
                "planning.no-life",
                model[OperationalLife].SourceOf(region),
                ("technology", model.Sets[SetKind.Technology][technology]),
                ("region", model.Sets[SetKind.Region][region]),
                ("life", Text(life))
            );
        }
    }

    private void CheckRate(ParameterDefinition parameter, double rate, int region)
    {
        if (rate <= -1)
        {
            var where =
                parameter.Indices.Count == 1
                    ? model[parameter].SourceOf()
                    : model[parameter].SourceOf(region);
            log.Error(
                "planning.rate-too-low",
                where,
                ("parameter", parameter.Name),
                ("region", model.Sets[SetKind.Region][region]),
                ("value", Text(rate))
            );
        }
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
