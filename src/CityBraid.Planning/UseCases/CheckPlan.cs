using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Reads a model and checks it, without solving.</summary>
public sealed class CheckPlan
{
#pragma warning disable CA1822 // A use case is an object, which hosts inject.
    /// <summary>Checks the model.</summary>
    public Task<Result<PlanCheck>> RunAsync(Actor actor, PlanSource source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            actor.FindRefusal(Permission.ReadPlans, source.Place) is { } refusal ? refusal : Check(source)
        );
    }

    private static Result<PlanCheck> Check(PlanSource source)
    {
        var read = ModelReader.Read(source);
        IReadOnlyList<Finding> findings = [.. read.Findings, .. PlanChecker.Check(read.Model)];
        return new PlanCheck(!findings.Any(finding => finding.IsError), findings);
    }
}
