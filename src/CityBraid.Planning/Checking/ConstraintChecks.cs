using static CityBraid.Planning.ParameterCatalogue;

namespace CityBraid.Planning;

/// <summary>
/// Checks that constraints of the modeller say how they compare: programs number comparisons in different
/// ways.
/// </summary>
internal sealed class ConstraintChecks(PlanModel model, FindingLog log)
{
    internal void Check()
    {
        var isTold = new HashSet<(int, int)>();
        var tag = model[UDCTag];
        Span<int> leading = stackalloc int[1];
        for (var run = 0; run < tag.RunCount; run++)
        {
            tag.Leading(run, leading);
            for (var constraint = 0; constraint < tag.RunLength; constraint++)
            {
                if (tag.IsGiven(run, constraint))
                {
                    isTold.Add((leading[0], constraint));
                }
            }
        }

        for (var region = 0; region < model.Sets[SetKind.Region].Count; region++)
        {
            for (var constraint = 0; constraint < model.Sets[SetKind.UserConstraint].Count; constraint++)
            {
                if (!isTold.Contains((region, constraint)))
                {
                    log.Warn(
                        "planning.untold-comparison",
                        new(model.Name),
                        ("constraint", model.Sets[SetKind.UserConstraint][constraint]),
                        ("region", model.Sets[SetKind.Region][region])
                    );
                }
            }
        }
    }
}
