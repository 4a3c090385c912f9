using static CityBraid.Planning.ParameterCatalogue;
using static CityBraid.Planning.SetKind;

namespace CityBraid.Planning;

/// <summary>Tables of what stores cost.</summary>
internal sealed class StorageCosts(PlanColumns columns)
{
    private readonly ResultTable investment = new("CapitalInvestmentStorage", Region, Storage, Year);
    private readonly ResultTable discounted = new(
        "DiscountedCapitalInvestmentStorage",
        Region,
        Storage,
        Year
    );
    private readonly ResultTable salvage = new("SalvageValueStorage", Region, Storage, Year);
    private readonly ResultTable discountedSalvage = new(
        "DiscountedSalvageValueStorage",
        Region,
        Storage,
        Year
    );
    private readonly ResultTable byStorage = new("DiscountedCostByStorage", Region, Storage, Year);

    internal IEnumerable<ResultTable> All() =>
        [investment, discounted, salvage, discountedSalvage, byStorage];

    /// <summary>Adds a year of a region; what all its stores cost in it, discounted, is returned.</summary>
    internal double Add(int region, int year)
    {
        var discounting = columns.Plan.Discounting;
        double sum = 0;
        for (var storage = 0; storage < columns.Model.Sets[Storage].Count; storage++)
        {
            var capital =
                columns.Model[CapitalCostStorage].At(region, storage, year)
                * columns.Values[columns.Layout.Storage.NewStorage(region, storage, year)];
            var left = IsKept ? capital * discounting.StorageSalvageShare(region, storage, year) : 0;
            var now = capital / discounting.StorageStart(region, storage, year);
            var later = left / discounting.StorageEnd(region, storage);
            investment.Add(capital, region, storage, year);
            discounted.Add(now, region, storage, year);
            salvage.Add(left, region, storage, year);
            discountedSalvage.Add(later, region, storage, year);
            byStorage.Add(now - later, region, storage, year);
            sum += now - later;
        }

        return sum;
    }

    private bool IsKept => columns.Plan.Formulation != PlanFormulation.Strict;
}
