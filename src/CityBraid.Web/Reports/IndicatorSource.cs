using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Gives packs the values, baselines and targets of a workspace's indicators.</summary>
internal sealed class IndicatorSource : IFigureSource
{
    private const string Baseline = "baseline";
    private const string Target = "target";

    private readonly IndicatorBoard board;
    private readonly IndicatorProofs proofs;
    private readonly int? year;
    private readonly Dictionary<string, Func<object?>> values = new(StringComparer.Ordinal);
    private readonly List<FigureName> names = [];

    /// <summary>Takes the indicators.</summary>
    /// <param name="board">The indicators.</param>
    /// <param name="workspace">Their workspace.</param>
    /// <param name="year">The year whose values are asked for; null for the latest whole period.</param>
    /// <param name="language">The reader's language.</param>
    public IndicatorSource(IndicatorBoard board, PlaceCode workspace, int? year, Language language)
    {
        this.board = board;
        this.year = year;
        proofs = new IndicatorProofs(board, workspace, language);
        foreach (var indicator in board.Indicators)
        {
            var title = proofs.NameOf(indicator);
            var unit = indicator.IsInWords ? null : IndicatorProofs.UnitOf(indicator);
            var value = new FigureName($"indicator.{indicator.Code}", title, unit)
            {
                IsRatio = IsRatio(indicator, unit),
            };
            Add(value, () => ValueOf(indicator));
            foreach (var form in new[] { Baseline, Target })
            {
                Add(
                    value with
                    {
                        Name = $"{value.Name}.{form}",
                        Title = $"{title}, {CooperationLabels.Book.Say($"choice.{form}", language)}",
                        PlanOf = value.Name,
                    },
                    () => MilestoneOf(indicator, form)
                );
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<FigureName> Names => names;

    /// <inheritdoc/>
    public object? Find(string name) => values.TryGetValue(name, out var value) ? value() : null;

    /// <summary>A share or rate by its formula, or by a unit that says so: <c>%</c>,
    ///   <c>kg/person</c>.</summary>
    private static bool IsRatio(IndicatorDefinition indicator, string? unit) =>
        indicator.IsRatio
        || unit is not null
            && (unit.Contains('/', StringComparison.Ordinal) || unit.Contains('%', StringComparison.Ordinal));

    private void Add(FigureName name, Func<object?> value)
    {
        names.Add(name);
        values.Add(name.Name, value);
    }

    /// <summary>A form of a year is never answered with another year's value.</summary>
    private object? ValueOf(IndicatorDefinition indicator)
    {
        var value = year is { } number
            ? Whole(indicator, Period.Year(number))
            : board
                .Periods.OrderByDescending(period => period.To)
                .ThenByDescending(period => period.Days)
                .Select(period => Whole(indicator, period))
                .FirstOrDefault(found => found is not null);
        return (object?)proofs.Of(indicator, value) ?? value?.Text;
    }

    private RollupValue? Whole(IndicatorDefinition indicator, Period period) =>
        board.IsReportedBy(indicator.Code, period)
        && board.Find(project: null, indicator.Code, period) is { } value
        && (value.Text is not null || value.Value is not null)
        && board.SpeaksForWhole(project: null, indicator, period)
            ? value
            : null;

    /// <summary>The first baseline, the last target.</summary>
    private Figure? MilestoneOf(IndicatorDefinition indicator, string form)
    {
        var all = indicator.Milestones(form, project: null);
        return all.Count == 0 ? null : proofs.Of(indicator, form, form == Baseline ? all[0] : all[^1]);
    }
}
