namespace CityBraid.Planning;

/// <summary>
/// What money of a year is worth in the first, and what is left of investments after the last.
/// </summary>
internal sealed class Discounting
{
    private readonly PlanModel model;
    private readonly PlanFormulation formulation;
    private readonly int[] years;

    internal Discounting(PlanModel model, PlanFormulation formulation)
    {
        this.model = model;
        this.formulation = formulation;
        var members = model.Sets[SetKind.Year];
        years = [.. Enumerable.Range(0, members.Count).Select(members.Number)];
    }

    /// <summary>The calendar years.</summary>
    internal ReadOnlySpan<int> Years => years;

    /// <summary>What a unit at the start of a year is divided by.</summary>
    internal double Start(int region, int year) => Math.Pow(1 + Rate(region), years[year] - years[0]);

    /// <summary>What a unit in the middle of a year is divided by.</summary>
    internal double Middle(int region, int year) => Math.Pow(1 + Rate(region), years[year] - years[0] + 0.5);

    /// <summary>
    /// What an investment costs in all when it is paid for over its life, per unit of its price.
    /// </summary>
    internal double InvestmentFactor(int region, int technology)
    {
        var own = model[ParameterCatalogue.DiscountRateIdv].At(region, technology);
        var rate = Rate(region);
        if (double.IsNaN(own) || own == rate)
        {
            return 1;
        }

        var life = model[ParameterCatalogue.OperationalLife].At(region, technology);
        var recovery = own == 0 ? 1 / life : (1 - Math.Pow(1 + own, -1)) / (1 - Math.Pow(1 + own, -life));
        var annuity = rate == 0 ? life : (1 - Math.Pow(1 + rate, -life)) * (1 + rate) / rate;
        return recovery * annuity;
    }

    /// <summary>The share of an investment's price that is left after the last year.</summary>
    internal double SalvageShare(int region, int technology, int year) =>
        ShareLeft(
            model[ParameterCatalogue.OperationalLife].At(region, technology),
            year,
            Rate(region),
            formulation != PlanFormulation.Strict && IsStraightLine(region)
        );

    /// <summary>What salvage after the last year is divided by.</summary>
    internal double End(int region) => Math.Pow(1 + Rate(region), 1 + years[^1] - years[0]);

    /// <summary>What a unit spent on a store at the start of a year is divided by.</summary>
    internal double StorageStart(int region, int storage, int year) =>
        Math.Pow(1 + StorageRate(region, storage), years[year] - years[0]);

    /// <summary>The share of a store's price that is left after the last year.</summary>
    internal double StorageSalvageShare(int region, int storage, int year) =>
        ShareLeft(
            model[ParameterCatalogue.OperationalLifeStorage].At(region, storage),
            year,
            StorageRate(region, storage),
            IsStraightLine(region)
        );

    /// <summary>What a store's salvage after the last year is divided by.</summary>
    internal double StorageEnd(int region, int storage) =>
        Math.Pow(1 + StorageRate(region, storage), 1 + years[^1] - years[0]);

    private double Rate(int region) => model[ParameterCatalogue.DiscountRate].At(region);

    private double StorageRate(int region, int storage) =>
        model[ParameterCatalogue.DiscountRateStorage].At(region, storage);

    private bool IsStraightLine(int region) => model[ParameterCatalogue.DepreciationMethod].At(region) == 2;

    private double ShareLeft(double life, int year, double rate, bool isStraightLine)
    {
        if (years[year] + life - 1 <= years[^1])
        {
            return 0;
        }

        var used = years[^1] - years[year] + 1;
        return rate <= 0 || isStraightLine
            ? 1 - (used / life)
            : 1 - ((Math.Pow(1 + rate, used) - 1) / (Math.Pow(1 + rate, life) - 1));
    }
}
