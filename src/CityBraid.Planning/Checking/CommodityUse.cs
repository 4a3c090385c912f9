using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>Which commodities are made, used and asked for, and where.</summary>
internal sealed class CommodityUse
{
    private readonly PlanModel model;
    private readonly HashSet<int> used;
    private readonly Dictionary<(int Region, int Fuel), List<int>> makers = [];

    internal CommodityUse(PlanModel model)
    {
        this.model = model;
        used =
        [
            .. Fuels(InputActivityRatio, 2),
            .. Fuels(InputToNewCapacityRatio, 2),
            .. Fuels(InputToTotalCapacityRatio, 2),
            .. Fuels(SpecifiedAnnualDemand, 1),
            .. Fuels(AccumulatedAnnualDemand, 1),
        ];
        CollectMakers();
    }

    /// <summary>
    /// Whether a technology of the region makes the commodity in a year, or it can come from elsewhere.
    /// </summary>
    internal bool CanSupply(int region, int fuel, int year) =>
        IsTraded(region, fuel, year)
        || (
            makers.TryGetValue((region, fuel), out var runs)
            && runs.Exists(run => model[OutputActivityRatio].RunAt(run)[year] > 0)
        );

    /// <summary>Whether nothing makes, uses or asks for a commodity.</summary>
    internal bool IsIsolated(int fuel) => IsNeverMadeAnywhere(fuel) && !used.Contains(fuel);

    /// <summary>Whether a commodity is used or asked for but nothing makes it.</summary>
    internal bool IsNeverMade(int fuel) => IsNeverMadeAnywhere(fuel) && used.Contains(fuel);

    private bool IsNeverMadeAnywhere(int fuel) => !makers.Keys.Any(key => key.Fuel == fuel);

    private bool IsTraded(int region, int fuel, int year)
    {
        for (var other = 0; other < model.Sets[SetKind.Region].Count; other++)
        {
            if (other != region && model[TradeRoute].At(region, other, fuel, year) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void CollectMakers()
    {
        var ratio = model[OutputActivityRatio];
        Span<int> leading = stackalloc int[4];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            if (!ratio.RunAt(run).ContainsAnyExcept(0))
            {
                continue;
            }

            ratio.Leading(run, leading);
            var key = (leading[0], leading[2]);
            if (!makers.TryGetValue(key, out var runs))
            {
                makers[key] = runs = [];
            }

            runs.Add(run);
        }
    }

    private IEnumerable<int> Fuels(ParameterDefinition definition, int place)
    {
        var parameter = model[definition];
        var leading = new int[definition.Indices.Count - 1];
        for (var run = 0; run < parameter.RunCount; run++)
        {
            if (parameter.RunAt(run).ContainsAnyExcept(0))
            {
                parameter.Leading(run, leading);
                yield return leading[place];
            }
        }
    }
}
