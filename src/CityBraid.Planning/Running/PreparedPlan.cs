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
        "planning.conversion-share",
        "planning.slice-without-place",
        "planning.one-sided-trade",
        "planning.rate-too-low",
        "planning.no-life",
    };

    internal static Result<PreparedPlan> From(PlanSource source)
    {
        var read = ModelReader.Read(source);
        IReadOnlyList<Finding> findings = [.. read.Findings, .. PlanChecker.Check(read.Model)];
        return IsSolvable(read, findings)
            ? new PreparedPlan(read.Model, findings)
            : Refusal.BadData("planning.bad-model", findings);
    }

    /// <summary>
    /// Builds the program as it is to be solved; refused when its numbers can not be counted with.
    /// </summary>
    /// <param name="options">How it is to be solved.</param>
    /// <param name="swept">The emission whose price is going to change; null when none is.</param>
    internal Result<PlanProgram> Build(PlanOptions options, int? swept = null)
    {
        var plan = PlanProgram.Build(Model.ScaledBy(options), options.Formulation, swept);
        return plan.Program.HasCountableNumbers(ModelSize.ProductMax)
            ? plan
            : Refusal.BadData(
                "planning.bad-model",
                [new Finding(Severity.Error, "planning.numbers-too-far-apart", where: null)]
            );
    }

    /// <summary>Whether there is a program worth solving in what was read.</summary>
    internal static bool IsSolvable(ReadModel read, IReadOnlyList<Finding> findings) =>
        read.IsUsable && !findings.Any(finding => finding.IsError && Hopeless.Contains(finding.Code));
}
