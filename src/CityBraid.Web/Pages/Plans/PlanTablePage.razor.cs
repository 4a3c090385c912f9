using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace CityBraid.Web;

/// <summary>A table of a result, filtered by its address, page by page.</summary>
public sealed partial class PlanTablePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The run.</summary>
    [Parameter]
    [EditorRequired]
    public required string Run { get; set; }

    /// <summary>The page, from 1.</summary>
    [Parameter]
    [EditorRequired]
    public required int Number { get; set; }

    /// <summary>The rows.</summary>
    [Parameter]
    [EditorRequired]
    public required PlanTableView View { get; set; }

    private string Path => $"{PlanFrame.ResultOf(Place.Code, Run)}/tables/{View.Head.Name}";

    private string Download => $"{Visit.Link(Path)}/csv{Visit.Query.ToUriComponent()}";

    private PageCut Cut =>
        PageCut.Of(
            Number.ToString(CultureInfo.InvariantCulture),
            (int)Math.Min(int.MaxValue - PageCut.Size, View.Matches)
        );

    private IReadOnlyList<Crumb> Way =>
        [
            Crumb.To(Visit, Visit.Say("plan.result"), PlanFrame.ResultOf(Place.Code, Run)),
            Crumb.To(Visit, View.Head.Name),
        ];

    /// <summary>Shows a table.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] PlanTableAddress address,
        PlaceDoor door,
        ShowPlanTable show,
        CancellationToken cancellation
    )
    {
        var visit = address.Visit;
        var place = await door.FindAsync(visit.Visitor.Actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return Answers.Problem(visit, place.Refusal);
        }

        var query = address.PageOf(place.Value.Code);
        var shown = await show.RunAsync(visit.Visitor.Actor, query, cancellation);
        return shown.IsRefused
            ? Answers.Problem(visit, shown.Refusal)
            : Answers.Page<PlanTablePage>(
                (nameof(Visit), visit),
                (nameof(Place), place.Value),
                (nameof(Run), address.Run),
                (nameof(Number), address.Number),
                (nameof(View), shown.Value)
            );
    }

    private static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"column-{place}");

    private bool IsNumber(int place) => place == View.Columns.Count - 1;

    private bool IsChosen(int place, string member) =>
        QueryHelpers.ParseQuery(Visit.Query.Value).TryGetValue(View.Columns[place], out var chosen)
        && string.Equals(chosen.ToString(), member, StringComparison.Ordinal);

    private static string Shown(string number) =>
        ModelNumber.Show(double.Parse(number, CultureInfo.InvariantCulture));
}
