using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Draws up a result year by year, for charts.</summary>
public sealed class OutlinePlanResult(IPlanStore store, ShowPlanResult show)
{
    private const string Technology = "TECHNOLOGY";
    private const string Fuel = "FUEL";
    private const string Emission = "EMISSION";
    private const string Region = "REGION";

    /// <summary>The outline; refused when the result has no tables.</summary>
    public async Task<Result<PlanOutline>> RunAsync(
        Actor actor,
        PlanOutlineQuery query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        var shown = await show.RunAsync(actor, query.Place, query.Run, cancellation);
        if (shown.IsRefused)
        {
            return shown.Refusal;
        }

        var result = shown.Value;
        var plan = await store.FindPlanAsync(result.Plan, cancellation);
        var production = await LoadAsync(result, "ProductionByTechnologyAnnual", cancellation);
        var commodity = Choose(query.Commodity, MostMade(production));
        var emitted = await LoadAsync(result, "AnnualTechnologyEmission", cancellation);
        var emission = Choose(query.Emission, Members(emitted, Emission));
        var prices = await LoadAsync(result, PlanTableHead.Prices, cancellation);
        var made = production.Where(Fuel, commodity);
        var makers = Members(made, Technology).ToHashSet(StringComparer.Ordinal);
        var capacity = await LoadAsync(result, "TotalCapacityAnnual", cancellation);
        IReadOnlyList<string> years =
        [
            .. (plan?.Contents.Years ?? []).Select(year => FormattableString.Invariant($"{year}")),
        ];
        return new PlanOutline
        {
            Years = years,
            Commodities = [.. Members(production, Fuel).Order(StringComparer.Ordinal)],
            Commodity = commodity,
            Emissions = Members(emitted, Emission),
            Emission = emission,
            Production = LinesOfYears.Sums(made.Values(Technology), years),
            Capacity = LinesOfYears.Sums(
                capacity.Where(Technology, makers.Contains).Values(Technology),
                years
            ),
            Emitted = LinesOfYears.Sums(emitted.Where(Emission, emission).Values(Technology), years),
            Prices = PricesOf(prices, "commodity", Fuel, commodity, years),
            EmissionPrices = PricesOf(prices, "emission", Emission, emission, years),
        };
    }

    private static IReadOnlyList<PlanLine> PricesOf(
        TableColumns prices,
        string kind,
        string set,
        string? member,
        IReadOnlyList<string> years
    ) =>
        LinesOfYears.Prices(
            prices.Where(PriceTable.Kind, kind).Where(set, member).Values(Region, "TIMESLICE"),
            years
        );

    private static string? Choose(string? asked, IReadOnlyList<string> names) =>
        asked is not null && names.Contains(asked, StringComparer.Ordinal) ? asked
        : names.Count > 0 ? names[0]
        : null;

    private static IReadOnlyList<string> Members(TableColumns table, string column) =>
        table == TableColumns.None ? [] : table.Members(column);

    /// <summary>The commodities, that with the most makers first.</summary>
    private static IReadOnlyList<string> MostMade(TableColumns production) =>
        [
            .. Members(production, Fuel)
                .OrderByDescending(fuel => production.Where(Fuel, fuel).Members(Technology).Count)
                .ThenBy(fuel => fuel, StringComparer.Ordinal),
        ];

    private async Task<TableColumns> LoadAsync(
        PlanResult result,
        string name,
        CancellationToken cancellation
    ) =>
        result.Tables.FirstOrDefault(table => table.Name == name) is { Rows: > 0 } head
        && await store.FindTableAsync(result, name, cancellation) is { } content
            ? TableColumns.Of(new PackedTable(head, content))
            : TableColumns.None;
}
