using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>
/// Checks a model before it is solved: everything that is wrong or odd about its data, at once.
/// </summary>
internal static class PlanChecker
{
    /// <summary>Checks a model.</summary>
    public static IReadOnlyList<Finding> Check(PlanModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var log = new FindingLog();
        if (!HasMembers(model, log) || !SizeChecks.Fits(model, log))
        {
            return log.All();
        }

        new TimeChecks(model, log).Check();
        new DemandChecks(model, log).Check();
        new LimitChecks(model, log).Check();
        new NoLimitChecks(model, log).Check();
        new TradeChecks(model, log).Check();
        new RateChecks(model, log).Check();
        new ConstraintChecks(model, log).Check();
        new UnitChecks(model, log).Check();
        return log.All();
    }

    /// <summary>Without members in these sets there is nothing to check or to solve.</summary>
    private static bool HasMembers(PlanModel model, FindingLog log)
    {
        SetKind[] needed =
        [
            SetKind.Region,
            SetKind.Technology,
            SetKind.Fuel,
            SetKind.Mode,
            SetKind.Year,
            SetKind.TimeSlice,
        ];
        foreach (var kind in needed.Where(kind => model.Sets[kind].Count == 0))
        {
            log.Error("planning.empty-set", new(model.Name), ("set", SetCatalogue.Of(kind).Name));
        }

        return !log.HasErrors;
    }
}
