using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Draws the values of an indicator's formula from the facts of the city, and from other indicators.
/// </summary>
/// <remarks>
/// A fact of the very period counts, or facts that make the period up without gap and overlap, such as its
/// months. Anything less is no value.
/// </remarks>
/// <param name="boards">The indicators.</param>
/// <param name="facts">The facts.</param>
public sealed class DrawInputs(IndicatorBoards boards, IFactReader facts)
{
    /// <summary>What is on record for each name that says where it comes from.</summary>
    public async Task<Result<IReadOnlyList<DrawnInput>>> RunAsync(
        Actor actor,
        DrawRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (CooperationAccess.FindReadingRefusal(actor, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        var board = await boards.OpenAsync(actor, request.Workspace, cancellation);
        if (board.Find(request.Indicator) is null)
        {
            return Refusal.NotFound("cooperation.no-such-record", ("record", request.Indicator));
        }

        var named = request.Report.With([KeyValuePair.Create("indicator", request.Indicator)]);
        return await DrawAsync(actor, board, named, cancellation);
    }

    /// <summary>What is on record for a report, as far as somebody may read it.</summary>
    internal async Task<DrawnInput[]> DrawAsync(
        Actor actor,
        IndicatorBoard board,
        FieldSet report,
        CancellationToken cancellation
    )
    {
        if (
            board.Find(report["indicator"]) is not { } indicator
            || DateText.Find(DateText.Kept(report["date"] ?? string.Empty)) is not { } period
        )
        {
            return [];
        }

        var place = PlaceCode.TryParse(report["location"], out var code) ? code : null;
        var isOpen = place is not null && actor.May(Permission.ReadFacts, place);
        var drawn = new List<DrawnInput>();
        foreach (var variable in indicator.Variables)
        {
            if (variable.Fact is not null && isOpen)
            {
                drawn.Add(await FromFactsAsync(variable, place!, period, cancellation));
            }
            else if (variable.Indicator is { } other)
            {
                drawn.Add(FromIndicator(variable, ValueOf(board, report, other, period)));
            }
        }

        return [.. drawn];
    }

    private async Task<DrawnInput> FromFactsAsync(
        IndicatorVariable variable,
        PlaceCode place,
        Period period,
        CancellationToken cancellation
    )
    {
        var query = new FactQuery(place, period, variable.Fact);
        var stated = await facts.FindFactsAsync(query, cancellation);
        var exact = stated.FirstOrDefault(fact => fact.Key.Period == period);
        Fact[] parts = exact is null ? [.. stated.OrderBy(fact => fact.Key.Period.From)] : [exact];
        if (!Covers(parts, period))
        {
            return new DrawnInput(variable.Name, Value: null, Origin: null);
        }

        // A bare number of kilowatt-hours would be read as whatever the indicator is in.
        var unit = UnitOf(variable);
        return Array.Exists(parts, part => !part.Quantity.IsIn(unit.Dimension))
            ? new DrawnInput(variable.Name, Value: null, Origin: null)
            : new DrawnInput(
                variable.Name,
                parts.Sum(part => part.Quantity.In(unit).Amount),
                $"{place} {variable.Fact} {period}: {parts[0].Source.Location}"
                    + (parts.Length == 1 ? string.Empty : $" … {parts[^1].Source.Location}")
            );
    }

    /// <summary>Whether facts make a period up, day for day.</summary>
    private static bool Covers(Fact[] parts, Period period)
    {
        var next = period.From;
        foreach (var part in parts)
        {
            if (part.Key.Period.From != next || part.Key.Period.To > period.To)
            {
                return false;
            }

            next = part.Key.Period.To.AddDays(1);
        }

        return next == period.To.AddDays(1);
    }

    private DrawnInput FromIndicator(IndicatorVariable variable, RollupValue? value)
    {
        var unit = UnitOf(variable);
        return value?.Value is not { } amount || value.Unit.Dimension != unit.Dimension
            ? new DrawnInput(variable.Name, Value: null, Origin: null)
            : new DrawnInput(
                variable.Name,
                new Quantity(amount, value.Unit).In(unit).Amount,
                $"{value.Project} {value.Indicator} {value.Period}"
            );
    }

    private Unit UnitOf(IndicatorVariable variable) =>
        variable.Unit is null ? Unit.One : boards.Units.Read(variable.Unit).Unit ?? OwnUnit.Of(variable.Unit);

    /// <summary>
    /// What the place itself reported; without a place what the project, or everything, shows.
    /// </summary>
    private static RollupValue? ValueOf(IndicatorBoard board, FieldSet report, string other, Period period)
    {
        if (report["location"] is not { } location)
        {
            return board.Find(report["project"], other, period);
        }

        var own = board
            .ReportsOn(other)
            .Select(standing => standing.Approved)
            .OfType<CooperationRecord>()
            .Where(one => one.Fields["location"] == location && DateText.Find(one.Fields["date"]) == period)
            .ToArray();
        return own.Length == 1 ? board.ValueOf(own[0]) : null;
    }
}
