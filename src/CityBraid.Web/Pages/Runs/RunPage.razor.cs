using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>One run: where it stands, and what came of it.</summary>
public sealed partial class RunPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The run.</summary>
    [Parameter]
    [EditorRequired]
    public required Run Run { get; set; }

    private string Title => Visit.Say($"run.kind.{Run.Kind}", ("subject", Run.Subject));

    private string When => RunSight.WhenOf(Run, Visit);

    private ImportOutcome? Outcome => ImportWork.FindOutcome(Run);

    private IReadOnlyList<Crumb> Crumbs =>
        Run.Workspace is { } place
            ? [Crumb.To(Visit, Visit.Say("run.list"), $"/{place}/runs"), Crumb.To(Visit, Run.Subject)]
            : [];

    /// <summary>Shows the run of an address.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string id,
        ShowRun show,
        CancellationToken cancellation
    )
    {
        var shown = await RunDoor.FindAsync(visit, id, show, cancellation);
        return shown.IsRefused
            ? Answers.Problem(visit, shown.Refusal)
            : Answers.Page<RunPage>((nameof(Visit), visit), (nameof(Run), shown.Value));
    }

    /// <summary>Cancels the run of an address and shows it.</summary>
    internal static async Task<IResult> CancelAsync(
        Visit visit,
        string id,
        CancelRun cancel,
        CancellationToken cancellation
    )
    {
        if (RunId.Find(id) is not { } run)
        {
            return Results.NotFound();
        }

        var cancelled = await cancel.RunAsync(visit.Visitor.Actor, run, cancellation);
        return cancelled.Refusal is { Kind: not RefusalKind.Conflict } refusal
            ? Answers.Problem(visit, refusal)
            : Results.LocalRedirect(visit.Link($"/runs/{run}"));
    }
}
