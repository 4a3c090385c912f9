using System.Globalization;

namespace CityBraid.Web;

/// <summary>The charts of a result: production, capacity, emission, prices; or a sweep's curve.</summary>
internal sealed class PlanCharts
{
    private readonly Visit visit;
    private readonly StoredPlan plan;
    private readonly PlanResult result;

    private PlanCharts(Visit visit, StoredPlan plan, PlanResult result) =>
        (this.visit, this.plan, this.result) = (visit, plan, result);

    /// <summary>The charts; none where there is nothing to draw.</summary>
    public static IReadOnlyList<Chart> Of(
        Visit visit,
        StoredPlan plan,
        PlanResult result,
        PlanOutline? outline
    )
    {
        var charts = new PlanCharts(visit, plan, result);
        IEnumerable<Chart?> all = outline is null
            ? [charts.Curve()]
            :
            [
                charts.Parts("production", outline, outline.Production, outline.Commodity),
                charts.Parts("capacity", outline, outline.Capacity, outline.Commodity),
                charts.Parts("emitted", outline, outline.Emitted, outline.Emission),
                charts.Prices("prices", outline, outline.Prices, outline.Commodity),
                charts.Prices("emission-prices", outline, outline.EmissionPrices, outline.Emission),
            ];
        return [.. all.OfType<Chart>()];
    }

    /// <summary>Parts of a whole: areas, or bars where some are negative.</summary>
    private Chart? Parts(string id, PlanOutline outline, IReadOnlyList<PlanLine> lines, string? subject)
    {
        if (lines.Count == 0 || subject is null)
        {
            return null;
        }

        var last = outline.Years.Count - 1;
        var largest = lines.MaxBy(line => line.Values[last])!;
        var frame = Frame(
            id,
            ("subject", subject),
            ("name", NameOf(largest)),
            ("year", YearOf(outline.Years[last])),
            ("value", ModelNumber.Show(largest.Values[last]))
        );
        var grid = GridOf(outline, lines);
        return lines.Any(line => line.Values.Any(value => value < 0))
            ? Chart.StackedBars(frame, grid)
            : Chart.StackedAreas(frame, grid);
    }

    private Chart? Prices(string id, PlanOutline outline, IReadOnlyList<PlanLine> lines, string? subject)
    {
        if (lines.Count == 0 || subject is null)
        {
            return null;
        }

        var (line, at) = lines
            .SelectMany(one => one.Values.Select((_, place) => (Line: one, At: place)))
            .MaxBy(point => point.Line.Values[point.At]);
        var frame = Frame(
            id,
            ("subject", subject),
            ("name", NameOf(line)),
            ("year", YearOf(outline.Years[at])),
            ("value", ModelNumber.Show(line.Values[at]))
        );
        return Chart.Lines(frame, GridOf(outline, lines));
    }

    /// <summary>The abatement curve: what is emitted at each price.</summary>
    private Chart? Curve()
    {
        var isCap = result.Sweep?.Kind == SweepKind.Cap;
        var known = result.Points.Where(point => Shown(point) is not null).ToList();
        if (result.Sweep is not { } sweep || known.Count == 0)
        {
            return null;
        }

        var frame = Frame(
            isCap ? "cap" : "curve",
            ("subject", sweep.Emission),
            ("first", ModelNumber.Show(Shown(known[0])!.Value)),
            ("last", ModelNumber.Show(Shown(known[^1])!.Value)),
            ("from", ModelNumber.Show(known[0].Value)),
            ("to", ModelNumber.Show(known[^1].Value))
        );
        var categories = result.Points.Select(point => new ChartCategory(
            point.Value.ToString("R", CultureInfo.InvariantCulture),
            ModelNumber.Show(point.Value)
        ));
        var values = result.Points.Select(point =>
            Shown(point) is { } shown ? ModelNumber.ToChart(shown) : null
        );
        var grid = new ChartGrid(
            visit.Say(PlanWords.SweepOf(sweep)),
            [.. categories.DistinctBy(category => category.Key, StringComparer.Ordinal)],
            [
                isCap
                    ? new ChartSeries("cost", visit.Say("plan.objective"), [.. values.Take(Distinct())])
                    : new ChartSeries("emissions", sweep.Emission, [.. values.Take(Distinct())]),
            ]
        );
        return Chart.Lines(frame, grid);

        double? Shown(SweepPoint point) => isCap ? point.Objective : point.Emissions;

        int Distinct() => result.Points.Select(point => point.Value).Distinct().Count();
    }

    private ChartGrid GridOf(PlanOutline outline, IReadOnlyList<PlanLine> lines) =>
        new(
            visit.Say("column.year"),
            [.. outline.Years.Select(year => new ChartCategory(year, YearOf(year)))],
            [
                .. lines.Select(line => new ChartSeries(
                    line.Kind == PlanLineKind.Member ? $"member {line.Name}" : JsonNames.Of(line.Kind),
                    NameOf(line),
                    [.. line.Values.Select(ModelNumber.ToChart)]
                )),
            ]
        )
        {
            IsTime = true,
        };

    private ChartFrame Frame(string id, params (string Name, string Value)[] values) =>
        new()
        {
            Id = id,
            Title = visit.Say($"plan.chart.{id}", values),
            AltText = visit.Say($"plan.chart.{id}.alt", values),
            Unit = visit.Say($"plan.unit.{id}"),
            Sources = [plan.FileName, PlanWords.Options(visit, result.Options)],
        };

    private string NameOf(PlanLine line) =>
        line.Kind == PlanLineKind.Member ? line.Name : visit.Say($"plan.line.{JsonNames.Of(line.Kind)}");

    private string YearOf(string year) =>
        Numerals.Year(int.Parse(year, CultureInfo.InvariantCulture), visit.Reader);
}
