using System.Globalization;
using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Looks for numbers that were probably given in another unit: percent for shares, or capacity in another
/// size.
/// </summary>
internal sealed class UnitChecks(PlanModel model, FindingLog log)
{
    private const double MostRate = 1;
    private const double MostMargin = 5;
    private const double MostUnitRatio = 100;

    internal void Check()
    {
        CheckRange(CapacityFactor, 0, 1);
        CheckRange(AvailabilityFactor, 0, 1);
        CheckRange(YearSplit, 0, 1);
        CheckRange(SpecifiedDemandProfile, 0, 1);
        CheckRange(DiscountRate, 0, MostRate);
        CheckRange(ReserveMargin, 0, MostMargin);
        CheckRange(ReserveMarginTagTechnology, 0, 1);
        CheckRange(REMinProductionTarget, 0, 1);
        CheckRange(MinStorageCharge, 0, 1);
        CheckRange(OperationalLife, 1, double.MaxValue);
        CheckCapacityUnits();
    }

    private void CheckRange(ParameterDefinition definition, double least, double most)
    {
        var parameter = model[definition];
        for (var run = 0; run < parameter.RunCount; run++)
        {
            var values = parameter.RunAt(run);
            var place = values.IndexOfAnyExceptInRange(least, most);
            if (place < 0)
            {
                continue;
            }

            var leading = new int[definition.Indices.Count - 1];
            parameter.Leading(run, leading);
            log.Warn(
                "planning.suspicious-value",
                parameter.SourceOf(leading),
                ("parameter", definition.Name),
                ("value", Text(values[place])),
                ("least", Text(least)),
                ("most", most == double.MaxValue ? "" : Text(most)),
                ("members", Members(definition, [.. leading, place]))
            );
        }
    }

    /// <summary>Technologies that make the same commodity usually have capacity in the same unit.</summary>
    private void CheckCapacityUnits()
    {
        var seen = new Dictionary<(int Region, int Fuel), (double Unit, int Technology)>();
        var reported = new HashSet<int>();
        var ratio = model[OutputActivityRatio];
        Span<int> leading = stackalloc int[4];
        for (var run = 0; run < ratio.RunCount; run++)
        {
            ratio.Leading(run, leading);
            var technology = leading[1];
            var unit = model[CapacityToActivityUnit].At(leading[0], technology);
            if (!seen.TryGetValue((leading[0], leading[2]), out var other))
            {
                seen[(leading[0], leading[2])] = (unit, technology);
            }
            else if (Differ(unit, other.Unit) && reported.Add(technology))
            {
                log.Warn(
                    "planning.capacity-units-differ",
                    model[CapacityToActivityUnit].SourceOf(leading[0]),
                    ("commodity", model.Sets[SetKind.Fuel][leading[2]]),
                    ("technology", model.Sets[SetKind.Technology][technology]),
                    ("unit", Text(unit)),
                    ("other", model.Sets[SetKind.Technology][other.Technology]),
                    ("otherUnit", Text(other.Unit))
                );
            }
        }
    }

    private static bool Differ(double left, double right) =>
        Math.Max(left, right) > MostUnitRatio * Math.Max(double.Epsilon, Math.Min(left, right));

    private string Members(ParameterDefinition definition, int[] at) =>
        string.Join(", ", definition.Indices.Select((kind, place) => model.Sets[kind][at[place]]));

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
