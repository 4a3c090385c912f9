using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// What one more unit of emission costs in each year: the price paid for it and the worth of the limits on
/// it.
/// </summary>
internal sealed class EmissionPrices(PlanProgram plan, Solution solution)
{
    private readonly Dictionary<(int Region, int Emission, int Year), double> duals = Collect(plan, solution);

    internal IEnumerable<PlanPrice> All()
    {
        var model = plan.Model;
        for (var region = 0; region < plan.Layout.Regions; region++)
        {
            for (var emission = 0; emission < model.Sets[SetKind.Emission].Count; emission++)
            {
                for (var year = 0; year < plan.Layout.Years; year++)
                {
                    var price = PriceOf(region, emission, year);
                    if (price != 0)
                    {
                        var label = new RowLabel(
                            ConstraintFamily.EmissionLimit,
                            region,
                            emission,
                            Year: year
                        );
                        var subject = new ConflictWording(plan).SubjectOf(
                            label,
                            FamilyWords.Of(label.Family)
                        );
                        yield return new(PriceKind.Emission, label.Family, subject, price);
                    }
                }
            }
        }
    }

    private double PriceOf(int region, int emission, int year)
    {
        var paid = plan.Model[ParameterCatalogue.EmissionsPenalty].At(region, emission, year);
        var ofYear = duals.GetValueOrDefault((region, emission, year));
        var ofPeriod = duals.GetValueOrDefault((region, emission, -1));
        return paid - ((ofYear + ofPeriod) * plan.Discounting.Middle(region, year));
    }

    private static Dictionary<(int, int, int), double> Collect(PlanProgram plan, Solution solution)
    {
        var collected = new Dictionary<(int, int, int), double>();
        for (var row = 0; row < plan.Labels.Count; row++)
        {
            var label = plan.Labels[row];
            if (label.Family is ConstraintFamily.EmissionLimit or ConstraintFamily.PeriodEmissionLimit)
            {
                collected[(label.Region, label.Subject, label.Year)] = solution.Dual[row];
            }
        }

        return collected;
    }
}
