using System.Text.Json;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Finds the ranges of the rows that are in an inventory's total.</summary>
/// <param name="tables">The ranges, and which fuel a row burns.</param>
/// <param name="request">What to take where no range is published.</param>
internal sealed class UncertainRows(InventoryTables tables, EstimateRequest request)
{
    private const double Hundred = 100;

    /// <summary>The rows in the total with their ranges; rows of nothing are left out.</summary>
    public IReadOnlyList<UncertainRow> Of(Compilation inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return
        [
            .. inventory
                .Flows()
                .GroupBy(flow => flow.Row)
                .Where(flows => flows.Any(flow => flow.Co2e.Tonnes != 0m))
                .Select(flows => Of(inventory, flows.Key, [.. flows])),
        ];
    }

    private UncertainRow Of(Compilation inventory, CompiledRow row, EmissionFlow[] flows)
    {
        var gaps = new List<RangeGap>();
        var facts = Facts(inventory, row);
        var range = row.Facts.Count == 0 ? Published(row, row.Quality) : Sum(facts);
        if (range is null)
        {
            range = Assumed(request.ActivityPercent);
            gaps.Add(new RangeGap(row, Gas: null, IsActivity: true, row.Co2e!.Tonnes, range is not null));
        }

        var source = new UncertainSource(
            range is null ? null : new UncertainVariable(NameOf(inventory, row), range),
            [.. flows.Select(flow => Flow(flow, gaps))]
        );
        return new UncertainRow(row, source, [.. facts.Select(Known)], gaps);
    }

    /// <summary>A fact without a published range has the assumed one, if there is one.</summary>
    private FactRange Known(FactRange fact) =>
        fact.Range is null ? fact with { Range = Assumed(request.ActivityPercent) } : fact;

    private UncertainFlow Flow(EmissionFlow flow, List<RangeGap> gaps)
    {
        var tonnes = (double)flow.Co2e.Tonnes;
        if (flow.Row.Method is "reported-co2e")
        {
            return new UncertainFlow(tonnes, []);
        }

        if (tables.Ranges.FindFactors(Question(flow)) is { } found)
        {
            return new UncertainFlow(tonnes, found);
        }

        var range = Assumed(request.FactorPercent);
        gaps.Add(new RangeGap(flow.Row, flow.Gas, IsActivity: false, flow.Co2e.Tonnes, range is not null));
        return new UncertainFlow(
            tonnes,
            range is null ? [] : [new UncertainVariable(FactorName(flow), range)]
        );
    }

    private FactorUseQuestion Question(EmissionFlow flow)
    {
        var rule = tables.Activities.Find(flow.Row.Variable);
        var fuel = rule?.Fuel ?? FuelOf(flow.Row.Calculation);
        return new FactorUseQuestion(
            flow.Row,
            flow.Gas,
            fuel is null ? null : tables.Factors.FindFuel(fuel)?.Code,
            rule?.Use
        );
    }

    private static string? FuelOf(KeptCalculation? calculation)
    {
        if (calculation is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(calculation.Document);
        return
            document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("fuel", out var fuel)
            && fuel.ValueKind == JsonValueKind.String
            ? fuel.GetString()
            : null;
    }

    private FactRange[] Facts(Compilation inventory, CompiledRow row)
    {
        var year = Period.Year(inventory.Year);
        var whole = row.Activity is { Amount: not 0m } amount ? amount : null;
        var measured = Published(row, Quality.Measured);
        return
        [
            .. row.Facts.Select(fact =>
            {
                var part = FactShare.Within(fact, year);
                var share = whole is null ? 0m : part.Quantity.In(whole.Unit).Amount / whole.Amount;
                return new FactRange(fact, (double)share, Published(row, part.Quality), measured);
            }),
        ];
    }

    private UncertaintyRange? Published(CompiledRow row, Quality quality) =>
        tables.Ranges.FindActivity(row.Reference.Code, row.Method, quality);

    /// <summary>
    /// The range of an amount that is a sum: its facts come from one hand and are wrong together; null when
    /// one of them has none.
    /// </summary>
    private static UncertaintyRange? Sum(FactRange[] facts)
    {
        if (Array.Exists(facts, fact => fact.Range is null))
        {
            return null;
        }

        var shape = facts.MaxBy(fact => fact.Range!.HalfWidth)!.Range!.Shape;
        return new UncertaintyRange(
            shape,
            facts.Sum(fact => Math.Abs(fact.Share) * fact.Range!.Lower),
            facts.Sum(fact => Math.Abs(fact.Share) * fact.Range!.Upper)
        );
    }

    private static UncertaintyRange? Assumed(decimal? percent) =>
        percent is { } share ? UncertaintyRange.Of((double)share / Hundred) : null;

    /// <summary>An amount's name: the same for all rows that are made of it.</summary>
    private static string NameOf(Compilation inventory, CompiledRow row) =>
        row.Calculation is { } kept
            ? FormattableString.Invariant($"{inventory.Place}|{inventory.Year}|calculation {kept.Number}")
            : $"{row.Facts[0].Key}|{row.Activity?.Unit.Symbol}|{row.Facts[0].StatedFactor?.Factor}";

    /// <summary>A factor's name: the same wherever the same value of the same source is used.</summary>
    private static string FactorName(EmissionFlow flow) =>
        flow.Row.Facts is [{ StatedFactor: { } stated }, ..]
            ? $"stated|{stated.Factor}"
            : $"{flow.Row.Method}|{flow.Gas}|{string.Join("; ", flow.Row.FactorSources)}";
}
