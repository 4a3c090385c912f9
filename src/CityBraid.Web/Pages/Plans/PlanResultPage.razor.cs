namespace CityBraid.Web;

/// <summary>What came of a run of a model: the outcome in words, charts, prices, tables.</summary>
public sealed partial class PlanResultPage
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

    /// <summary>The result.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanResult Result { get; set; }

    /// <summary>The result year by year; null when it has no tables.</summary>
    [Parameter]
    public PlanOutline? Outline { get; set; }

    private string Path => PlanFrame.ResultOf(Place.Code, Result.Run);

    private IReadOnlyList<Crumb> Way =>
        [
            Crumb.To(Visit, Plan.FileName, PlanFrame.PathOf(Plan.Key)),
            Crumb.To(Visit, Visit.Say("run.kind.plan", ("subject", Plan.FileName))),
        ];

    private IReadOnlyList<Chart> Charts => PlanCharts.Of(Visit, Plan, Result, Outline);

    /// <summary>Shows a result, one of its charts as a file, or how far its run has come.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] PlanResultAddress address,
        PlanResultDoor door,
        CancellationToken cancellation
    )
    {
        var opened = await door.OpenAsync(address, cancellation);
        if (opened.IsRefused)
        {
            return await door.ShowRunAsync(address, opened.Refusal, cancellation);
        }

        var (place, plan, result, outline) = opened.Value;
        return ChartDownload.Find(address.Visit, () => PlanCharts.Of(address.Visit, plan, result, outline))
            ?? Answers.Page<PlanResultPage>(
                (nameof(Visit), address.Visit),
                (nameof(Place), place),
                (nameof(Plan), plan),
                (nameof(Result), result),
                (nameof(Outline), outline)
            );
    }
}
