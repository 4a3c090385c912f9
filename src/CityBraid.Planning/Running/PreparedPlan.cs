using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model read and checked, ready to be built; the first step of every use case.</summary>
internal sealed record PreparedPlan(PlanModel Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// Findings without which there is no program worth solving; with all others the solver says what comes
    /// of them.
    /// </summary>
    private static readonly HashSet<string> Hopeless = new(StringComparer.Ordinal)
    {
        "planning.empty-set",
        "planning.too-large",
        "planning.year-split-sum",
        "planning.no-demand",
    };

    internal static Result<PreparedPlan> From(PlanSource source)
    {
        var read = ModelReader.Read(source);
        IReadOnlyList<Finding> findings = [.. read.Findings, .. PlanChecker.Check(read.Model)];
        return IsSolvable(read, findings)
            ? new PreparedPlan(read.Model, findings)
            : Refusal.BadData("planning.bad-model", findings);
    }

    /// <summary>Whether there is a program worth solving in what was read.</summary>
    internal static bool IsSolvable(ReadModel read, IReadOnlyList<Finding> findings) =>
        read.IsUsable && !findings.Any(finding => finding.IsError && Hopeless.Contains(finding.Code));
}
