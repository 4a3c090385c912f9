using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Compiles the inventories that an import would change, without importing it.</summary>
/// <remarks>The same use case compiles both: once over the facts on record, once over those to
///   come.</remarks>
/// <param name="services">Makes the use case that reads the facts to come.</param>
/// <param name="facts">The facts on record.</param>
/// <param name="compile">Compiles what is on record.</param>
internal sealed class ImportTotals(IServiceProvider services, IFactReader facts, CompileInventory compile)
{
    private const int YearsMax = 5;

    /// <summary>The totals of the latest years the file states facts about.</summary>
    public async Task<IReadOnlyList<YearTotals>> FindAsync(
        Actor actor,
        PlaceCode place,
        ImportReport report,
        CancellationToken cancellation
    )
    {
        var after = ActivatorUtilities.CreateInstance<CompileInventory>(
            services,
            ActivatorUtilities.CreateInstance<CompiledInventories>(
                services,
                new PreviewedFacts(facts, report)
            )
        );
        var years = report
            .Stated.Where(fact => fact.Key.Place == place)
            .Select(fact => fact.Key.Period.To.Year)
            .Concat(report.Differences.Select(one => one.Key.Period.To.Year))
            .Distinct()
            .OrderDescending()
            .Take(YearsMax);
        var totals = new List<YearTotals>();
        foreach (var year in years)
        {
            var request = new CompileRequest(place, year);
            var now = await compile.RunAsync(actor, request, cancellation);
            var then = await after.RunAsync(actor, request, cancellation);
            if (now is { IsRefused: false } && then is { IsRefused: false })
            {
                totals.Add(new YearTotals(year, now.Value, then.Value));
            }
        }

        return totals;
    }
}
