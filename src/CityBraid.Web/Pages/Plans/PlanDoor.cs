using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Opens the model that an address names, or answers with the page that says why not.</summary>
internal sealed class PlanDoor(PlaceDoor places, ShowPlan show, ListPlanResults results, PlanRuns runs)
{
    /// <summary>Leads on to a run that was started, or shows the model again with what is wrong.</summary>
    public async Task<IResult> GoOnAsync(
        PlanAddress address,
        SentForm form,
        Result<Run> started,
        CancellationToken cancellation
    ) =>
        started switch
        {
            { IsRefused: false } => Answers.GoOn(
                address.Visit,
                PlanFrame.ResultOf(started.Value.Workspace!, started.Value.Id.Value)
            ),
            { Refusal.Kind: RefusalKind.Invalid } => await ShowAsync(
                address,
                form,
                started.Refusal,
                cancellation
            ),
            _ => Answers.Problem(address.Visit, started.Refusal!),
        };

    /// <summary>Shows the model.</summary>
    public async Task<IResult> ShowAsync(
        PlanAddress address,
        SentForm form,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var visit = address.Visit;
        var actor = visit.Visitor.Actor;
        var place = await places.FindAsync(actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return Answers.Problem(visit, place.Refusal);
        }

        var key = new PlanKey(place.Value.Code, address.Number);
        var plan = await show.RunAsync(actor, key, cancellation);
        if (plan.IsRefused)
        {
            return Answers.Problem(visit, plan.Refusal);
        }

        var kept = (await results.RunAsync(actor, key, cancellation)).Value ?? [];
        var listed = await runs.ListAsync(actor, key, cancellation);
        return Answers.Form<PlanPage>(
            refusal is not null,
            (nameof(PlanPage.Visit), visit),
            (nameof(PlanPage.Place), place.Value),
            (nameof(PlanPage.Plan), plan.Value),
            (nameof(PlanPage.Results), kept),
            (nameof(PlanPage.Open), Without(listed, kept)),
            (nameof(PlanPage.Form), form),
            (nameof(PlanPage.Refusal), refusal)
        );
    }

    private static IReadOnlyList<Run> Without(IReadOnlyList<Run> runs, IReadOnlyList<PlanResult> results) =>
        [.. runs.Where(run => !results.Any(result => result.Run == run.Id.Value))];
}
