using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>
/// Finds the level that a target promises for a year: as it states it, or by its reduction from its own base.
/// </summary>
/// <remarks>
/// What a country promised is not what an indicator's owner aims at. The indicator's milestone stands in only
/// where the target leads to no number of its own, and the table says so.
/// </remarks>
/// <param name="units">The units.</param>
internal sealed class NdcLevels(UnitLibrary units)
{
    private const string Field = "target_level";
    private const decimal Whole = 100;

    public NdcLevel Of(CooperationRecord target, IndicatorDefinition definition, Period goal)
    {
        var row = target
            .Fields.Rows("target_years")
            .Select(row => row.Value)
            .First(row => DateText.Find(row["year"]) == goal);
        return Promised(target.Fields, row) switch
        {
            null => OfMilestone(definition, goal),
            { Gap: not null } without => without,
            { Value: { } value } => InUnitOf(definition, value, target.Fields["unit"]) with
            {
                Records = [target.Key],
            },
            _ => NdcLevel.Without(NdcGapReason.Missing, Field),
        };
    }

    /// <summary>
    /// Where the target itself starts from, in the indicator's unit; null where it states no base of its own.
    /// </summary>
    public NdcLevel? FindBase(CooperationRecord target, IndicatorDefinition definition) =>
        target.Fields["target_type"] != NdcWords.BelowBusinessAsUsual
        && target.Fields.FindNumber("base_value") is { } value
            ? InUnitOf(definition, value, target.Fields["unit"]) with
            {
                Records = [target.Key],
            }
            : null;

    /// <summary>What the target says, in its own unit; null when it leads to no number.</summary>
    private static NdcLevel? Promised(FieldSet target, FieldSet row)
    {
        if (row.FindNumber(Field) is { } level)
        {
            return new NdcLevel(level, Gap: null);
        }

        if (row.FindNumber("reduction") is not { } reduction)
        {
            return null;
        }

        var series = target.Rows("base_series");
        var isOfSeries = target["target_type"] == NdcWords.BelowBusinessAsUsual;
        if (isOfSeries ? series.Count == 0 : target["base_value"] is null)
        {
            return null;
        }

        var basis = isOfSeries
            ? series
                .Select(one => one.Value)
                .FirstOrDefault(one => DateText.Find(one["year"]) == DateText.Find(row["year"]))
                ?.FindNumber("value")
            : target.FindNumber("base_value");
        return basis is not { } known ? NdcLevel.Without(NdcGapReason.Missing, "base_series")
            : ExactArithmetic.Ratio(known, Whole, Whole - reduction) is { } reduced
                ? new NdcLevel(reduced, Gap: null)
            : NdcLevel.Without(NdcGapReason.OutOfRange, Field);
    }

    private static NdcLevel OfMilestone(IndicatorDefinition definition, Period goal)
    {
        var milestone = definition
            .Milestones("target", definition.Record.Fields["project"])
            .FirstOrDefault(one => one.Period.To == goal.To);
        return milestone is null
            ? NdcLevel.Without(NdcGapReason.Missing, Field)
            : new NdcLevel(milestone.Value, Gap: null)
            {
                Source = NdcLevel.OfIndicator,
                Records = [definition.Record.Key],
            };
    }

    /// <summary>A number that cannot be read in the indicator's unit is no level of it.</summary>
    private NdcLevel InUnitOf(IndicatorDefinition definition, decimal value, string? text)
    {
        if (text is null)
        {
            return NdcLevel.Without(NdcGapReason.UnitUnknown, Field);
        }

        var isPercentage = definition is { Kind: IndicatorKind.Percentage, Unit: null };
        var (unit, wanted) = (UnitOf(text), isPercentage ? UnitOf("%") : definition.Unit ?? Unit.One);
        if (unit.Dimension != wanted.Dimension)
        {
            return NdcLevel.Without(NdcGapReason.UnitOther, Field);
        }

        try
        {
            return new NdcLevel(new Quantity(value, unit).In(wanted).Amount, Gap: null)
            {
                Source = NdcLevel.OfTarget,
            };
        }
        catch (OverflowException)
        {
            return NdcLevel.Without(NdcGapReason.OutOfRange, Field);
        }
    }

    private Unit UnitOf(string text) => units.Read(text).Unit ?? OwnUnit.Of(text);
}
