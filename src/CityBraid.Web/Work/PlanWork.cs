using System.Text.Json;
using System.Text.Json.Serialization;
using CityBraid.Optimization;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Solves or sweeps a model on record as long work; the solver works in a child process.</summary>
public sealed class PlanWork(RunPlan run) : IRunWork
{
    /// <summary>The kind of such runs.</summary>
    public const string KindName = "plan";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <inheritdoc/>
    public string Kind => KindName;

    /// <inheritdoc/>
    public Permission Permission => Permission.WritePlans;

    /// <summary>The request that starts a run of a model.</summary>
    public static RunRequest Request(StoredPlan plan, PlanOptions options, SweepRequest? sweep)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var input = new PlanRunInput(plan.Place.Value, plan.Number, options, sweep);
        return new RunRequest(KindName, plan.Place, plan.FileName, JsonSerializer.Serialize(input, Json));
    }

    /// <summary>What a run does with which model; null when it does something else.</summary>
    public static PlanRunInput? FindInput(Run run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Kind is KindName ? Read(run) : null;
    }

    /// <inheritdoc/>
    public async Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        var input = Read(order.Run);
        var request = new PlanRunRequest(
            new PlanKey(new PlaceCode(input.Place), input.Plan),
            order.Run.Id.Value,
            input.Options
        )
        {
            Sweep = input.Sweep,
            Progress = new PlanSteps(order.Progress),
        };
        try
        {
            var result = await run.RunAsync(order.Actor, request, cancellation);
            return result.IsRefused
                ? RunEnding.Refused(result.Refusal)
                : RunEnding.Done("{}", result.Value.Outcome?.Findings ?? []);
        }
        catch (SolverException failure)
        {
            cancellation.ThrowIfCancellationRequested();
            return RunEnding.FailedBy(Told(failure));
        }
    }

    private static Finding Told(SolverException failure) =>
        new(
            Severity.Error,
            failure.Fault switch
            {
                SolverFault.Missing => "planning.solver-missing",
                SolverFault.Died => "planning.solver-died",
                _ => "planning.solver-gave-up",
            },
            where: null,
            ("detail", failure.Message)
        );

    private static PlanRunInput Read(Run run) => JsonSerializer.Deserialize<PlanRunInput>(run.Input, Json)!;
}
