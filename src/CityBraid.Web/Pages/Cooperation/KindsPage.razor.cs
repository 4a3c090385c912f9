using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A workspace's cooperation at a glance: what is due, and how many records of each kind.</summary>
public sealed partial class KindsPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    private static IReadOnlyList<RecordKind> Kinds =>
        [.. RecordKinds.All.OrderBy(kind => RecordShape.Of(kind).IsOfDirectory)];

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("crumb.places"), "/"), new Crumb(View.Names)];

    private IReadOnlyList<Duty> Duties => Duty.ListNear(View.Book, View.Today);

    private IReadOnlyList<Duty> Undated => Duty.ListWithoutDay(View.Book);

    /// <summary>Shows a workspace's records by kind.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        CooperationDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Answers.Page<KindsPage>((nameof(Visit), visit), (nameof(View), found.Value));
    }
}
