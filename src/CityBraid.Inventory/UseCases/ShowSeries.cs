using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Puts a city's inventories of all years beside each other, recalculated alike.</summary>
/// <param name="list">Knows the years.</param>
/// <param name="compile">Compiles each of them.</param>
/// <param name="versions">What was closed.</param>
/// <param name="bases">The base year.</param>
public sealed class ShowSeries(
    ListInventories list,
    CompileInventory compile,
    Versions versions,
    IBaseYearStore bases
)
{
    /// <summary>The series, the earliest year first; a year without an inventory is a gap in it.</summary>
    public async Task<Result<InventorySeries>> RunAsync(
        Actor actor,
        SeriesRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (!Level.TryParse(request.Level, out var level))
        {
            return InventoryRefusals.UnknownLevel(request.Level);
        }

        var listed = await list.RunAsync(actor, request.Place, cancellation);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        var years = new List<SeriesYear>();
        foreach (var year in listed.Value.Select(one => one.Year).Order())
        {
            var found = await YearAsync(actor, request, year, cancellation);
            if (found.IsRefused)
            {
                return found.Refusal;
            }

            years.AddRange(GapBefore(years, year));
            years.Add(found.Value);
        }

        return new InventorySeries
        {
            Place = request.Place,
            Level = level,
            GwpSet = request.GwpSet,
            Years = years,
            Base = await bases.FindBaseYearAsync(request.Place, cancellation),
        };
    }

    private static IEnumerable<SeriesYear> GapBefore(List<SeriesYear> years, int year) =>
        years.Count == 0
            ? []
            : Enumerable
                .Range(years[^1].Year + 1, year - years[^1].Year - 1)
                .Select(missing => new SeriesYear(missing, Recorded: null, Recalculated: null, false));

    private async Task<Result<SeriesYear>> YearAsync(
        Actor actor,
        SeriesRequest request,
        int year,
        CancellationToken cancellation
    )
    {
        var asked = new CompileRequest(request.Place, year, request.GwpSet, request.Level);
        var recorded = await compile.RunAsync(actor, asked, cancellation);
        if (recorded.IsRefused)
        {
            return recorded.Refusal;
        }

        var isBehind = recorded.Value.Factors.IsBehind;
        var today = isBehind
            ? await compile.RunAsync(actor, asked with { FollowsLibrary = true }, cancellation)
            : recorded;
        if (today.IsRefused)
        {
            return today.Refusal;
        }

        var listed = await versions.ListAsync(actor, request.Place, year, cancellation);
        var closed = (listed.Value ?? []).FirstOrDefault(version =>
            version.State is ReviewDeedKind.Closed
            && version.Level == recorded.Value.Level
            && version.GwpSet == recorded.Value.GwpSet.Name
        );
        return new SeriesYear(
            year,
            recorded.Value.Total?.Tonnes,
            today.Value.Total?.Tonnes,
            recorded.Value.IsComplete
        )
        {
            Reported = closed?.Tonnes,
            Version = closed?.Number,
        };
    }
}
