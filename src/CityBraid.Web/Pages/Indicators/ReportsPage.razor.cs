using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// The desk of who decides on reports: what waits on all indicators, and who has not reported.
/// </summary>
public sealed partial class ReportsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>What was reported, and what is missing.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportOverview Overview { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private bool MayDecide => Visit.Visitor.Actor.May(Permission.ApproveResults, View.Code);

    /// <summary>The page, after the language.</summary>
    internal static string AddressOf(PlaceCode workspace) => $"/{workspace}/indicators/reports";

    /// <summary>Shows what waits and what is missing.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        IndicatorDoor door,
        ListReports list,
        CancellationToken cancellation
    ) => PageAsync(visit, place, (SentForm.Empty, null), (door, list), cancellation);

    /// <summary>Approves or returns the reports that are ticked.</summary>
    internal static async Task<IResult> DecideAsync(
        Visit visit,
        string place,
        HttpRequest request,
        IndicatorDoor door,
        ListReports list,
        DecideReports decide,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await door.FindAsync(visit, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        if (form.IsSwitch)
        {
            return await PageAsync(visit, place, (form, null), (door, list), cancellation);
        }

        var decision = ReportTable.Read(found.Value, form);
        var decided = await decide.RunAsync(visit.Visitor.Actor, decision, cancellation);
        return decided.IsRefused
            ? await PageAsync(visit, place, (form, decided.Refusal), (door, list), cancellation)
            : Answers.GoOn(visit, AddressOf(found.Value.Code));
    }

    private static async Task<IResult> PageAsync(
        Visit visit,
        string place,
        (SentForm Form, Refusal? Refusal) sent,
        (IndicatorDoor Door, ListReports List) rooms,
        CancellationToken cancellation
    )
    {
        var found = await rooms.Door.FindAsync(visit, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var listed = await rooms.List.RunAsync(visit.Visitor.Actor, found.Value.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(visit, listed.Refusal)
            : Answers.Form<ReportsPage>(
                sent.Refusal is not null,
                (nameof(Visit), visit),
                (nameof(View), found.Value),
                (nameof(Overview), listed.Value),
                (nameof(Form), sent.Form),
                (nameof(Problems), ErrorSummary.Of(visit, sent.Refusal))
            );
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
