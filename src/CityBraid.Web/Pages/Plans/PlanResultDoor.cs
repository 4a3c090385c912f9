using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Opens the result that an address names, or its run while there is no result.</summary>
internal sealed class PlanResultDoor(
    PlaceDoor places,
    ShowPlan plans,
    ShowPlanResult results,
    OutlinePlanResult outlines,
    ShowRun runs
)
{
    /// <summary>The result with all that its page shows, or why there is none.</summary>
    public async Task<Result<PlanResultView>> OpenAsync(
        PlanResultAddress address,
        CancellationToken cancellation
    )
    {
        var actor = address.Visit.Visitor.Actor;
        var place = await places.FindAsync(actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return place.Refusal;
        }

        var result = await results.RunAsync(actor, place.Value.Code, address.Run, cancellation);
        if (result.IsRefused)
        {
            return result.Refusal;
        }

        var plan = await plans.RunAsync(actor, result.Value.Plan, cancellation);
        return plan.IsRefused
            ? plan.Refusal
            : new PlanResultView(
                place.Value,
                plan.Value,
                result.Value,
                await FindOutlineAsync(address, result.Value, cancellation)
            );
    }

    /// <summary>The page of a run that has no result, for whoever may see the run.</summary>
    public async Task<IResult> ShowRunAsync(
        PlanResultAddress address,
        Refusal refusal,
        CancellationToken cancellation
    )
    {
        var visit = address.Visit;
        var place = await places.FindAsync(visit.Visitor.Actor, address.Place, cancellation);
        var run = await RunDoor.FindAsync(visit, address.Run, runs, cancellation);
        if (place.IsRefused || run.IsRefused || PlanWork.FindInput(run.Value) is not { } input)
        {
            return Answers.Problem(visit, refusal);
        }

        var plan = await plans.RunAsync(
            visit.Visitor.Actor,
            new PlanKey(place.Value.Code, input.Plan),
            cancellation
        );
        return plan.IsRefused
            ? Answers.Problem(visit, refusal)
            : Answers.Page<PlanRunPage>(
                (nameof(PlanRunPage.Visit), visit),
                (nameof(PlanRunPage.Place), place.Value),
                (nameof(PlanRunPage.Plan), plan.Value),
                (nameof(PlanRunPage.Run), run.Value)
            );
    }

    private async Task<PlanOutline?> FindOutlineAsync(
        PlanResultAddress address,
        PlanResult result,
        CancellationToken cancellation
    )
    {
        if (result.Tables.Count == 0)
        {
            return null;
        }

        var query = new PlanOutlineQuery(result.Plan.Place, result.Run, address.Commodity, address.Emission);
        return (await outlines.RunAsync(address.Visit.Visitor.Actor, query, cancellation)).Value;
    }
}
