using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A model on record: what it holds, what was found, its runs, and the forms to run it.</summary>
public sealed partial class PlanPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The model.</summary>
    [Parameter]
    [EditorRequired]
    public required StoredPlan Plan { get; set; }

    /// <summary>What came of its runs.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<PlanResult> Results { get; set; }

    /// <summary>Its runs without a result, as far as the visitor may see them.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Run> Open { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>Why it was not run; null when nobody asked.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    private bool MayRun => Plan.IsSolvable && Visit.Visitor.Actor.May(Permission.WritePlans, Place.Code);

    private string Path => PlanFrame.PathOf(Plan.Key);

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, Plan.FileName)];

    private IReadOnlyList<string> Problems => ErrorSummary.Of(Visit, Refusal);

    /// <summary>Shows a model.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] PlanAddress address,
        PlanDoor door,
        CancellationToken cancellation
    ) => door.ShowAsync(address, SentForm.Empty, refusal: null, cancellation);

    /// <summary>Starts a run or a sweep of a model and leads to it.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] PlanAddress address,
        HttpRequest request,
        PlanDoor door,
        PlanRuns runs,
        CancellationToken cancellation
    )
    {
        var sent = await SentForm.ReadAsync(request, cancellation);
        if (sent.IsSwitch)
        {
            return await door.ShowAsync(address, sent, refusal: null, cancellation);
        }

        var read = new PlanForm(sent).Read();
        var started = read.IsRefused
            ? read.Refusal
            : await StartAsync(address, runs, read.Value.Options, read.Value.Sweep, cancellation);
        return await door.GoOnAsync(address, sent, started, cancellation);
    }

    private static async Task<Result<Run>> StartAsync(
        PlanAddress address,
        PlanRuns runs,
        PlanOptions options,
        SweepRequest? sweep,
        CancellationToken cancellation
    ) =>
        address.FindKey() is { } key
            ? await runs.StartAsync(address.Visit.Visitor.Actor, key, options, sweep, cancellation)
            : Refusal.NotFound("places.not-here", ("place", address.Place));
}
