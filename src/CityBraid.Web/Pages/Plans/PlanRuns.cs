using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The runs of models on record: starts them, and finds those that go on.</summary>
internal sealed class PlanRuns(ShowPlan show, StartRun start, ListRuns list)
{
    /// <summary>Starts a run of a model that can be solved.</summary>
    public async Task<Result<Run>> StartAsync(
        Actor actor,
        PlanKey key,
        PlanOptions options,
        SweepRequest? sweep,
        CancellationToken cancellation
    )
    {
        var plan = await show.RunAsync(actor, key, cancellation);
        if (plan.IsRefused)
        {
            return plan.Refusal;
        }

        if (actor.FindRefusal(Permission.WritePlans, key.Place) is { } refusal)
        {
            return refusal;
        }

        if ((options.FindProblem() ?? sweep?.FindProblem()) is { } problem)
        {
            return problem;
        }

        return plan.Value.IsSolvable
            ? await start.RunAsync(actor, PlanWork.Request(plan.Value, options, sweep), cancellation)
            : Refusal.BadData("planning.bad-model", plan.Value.Findings);
    }

    /// <summary>The runs of a model that the actor may see, the newest first.</summary>
    public async Task<IReadOnlyList<Run>> ListAsync(
        Actor actor,
        PlanKey key,
        CancellationToken cancellation
    ) =>
        [
            .. ((await list.RunAsync(actor, key.Place, cancellation)).Value ?? []).Where(run =>
                PlanWork.FindInput(run)?.Plan == key.Number
            ),
        ];
}
