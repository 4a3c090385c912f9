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

    /// <summary>The field that says which page to go back to after cancelling.</summary>
    internal const string ReturnField = "return";

    private string Title => RunSight.TitleOf(Run, Visit);

    private string When => RunSight.WhenOf(Run, Visit);

    /// <summary>Where the wizard shows the same run; null when it is no run of the wizard.</summary>
    private string? DraftAddress =>
        DraftWork.FindDraft(Run) is { } draft
            ? Visit.Link(FormattableString.Invariant($"{DraftView.Root(draft.Place)}/{draft.Number}/done"))
            : null;

    /// <summary>Where the result of a model is shown; null when no model is run.</summary>
    private string? PlanAddress =>
        PlanWork.FindInput(Run) is not null && Run.Workspace is { } place
            ? Visit.Link(PlanFrame.ResultOf(place, Run.Id.Value))
            : null;

    /// <summary>Where the file that was written can be taken away; null when none was.</summary>
    private string? FileAddress =>
        ReportWork.FindOutcome(Run) is { } written && Run.Workspace is { } workspace
            ? Visit.Link($"/{workspace}/files/{written.File}")
            : null;

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

    /// <summary>Cancels the run of an address and goes back to where it was asked.</summary>
    internal static async Task<IResult> CancelAsync(
        Visit visit,
        string id,
        HttpRequest request,
        CancelRun cancel,
        CancellationToken cancellation
    )
    {
        if (RunId.Find(id) is not { } run)
        {
            return Results.NotFound();
        }

        var cancelled = await cancel.RunAsync(visit.Visitor.Actor, run, cancellation);
        if (cancelled.Refusal is { Kind: not RefusalKind.Conflict } refusal)
        {
            return Answers.Problem(visit, refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        return Results.LocalRedirect(LocalAddress.Find(form[ReturnField]) ?? visit.Link($"/runs/{run}"));
    }
}
