using System.Globalization;

namespace CityBraid.Web;

/// <summary>Who changed the facts of a place, when and how; each change can be undone.</summary>
public sealed partial class ChangesPage
{
    private const string UndoneName = "undone";
    private const string BackField = "back";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The changes, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ChangeSummary> Changes { get; set; }

    /// <summary>The page of the list that is asked for.</summary>
    [Parameter]
    public string? Page { get; set; }

    /// <summary>The number of the change that was just undone.</summary>
    [Parameter]
    public string? Undone { get; set; }

    private PageCut Cut => PageCut.Of(Page, Changes.Count);

    /// <summary>Shows the changes of a place.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        HttpRequest request,
        PlaceDoor door,
        ListChanges changes,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        var listed = await changes.RunAsync(ask.Visit.Visitor.Actor, found.Value.Code, cancellation);
        return listed.IsRefused
            ? Answers.Problem(ask.Visit, listed.Refusal)
            : Answers.Page<ChangesPage>(
                (nameof(Visit), ask.Visit),
                (nameof(Place), found.Value),
                (nameof(Changes), listed.Value),
                (nameof(Page), ask.Page),
                (nameof(Undone), UndoneOf(request))
            );
    }

    /// <summary>Undoes a change of the place, then leads back to where it was asked for.</summary>
    internal static async Task<IResult> UndoAsync(
        Visit visit,
        string place,
        long number,
        HttpRequest request,
        PlaceDoor door,
        ShowChange show,
        UndoChange undo,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var shown = await show.RunAsync(actor, found.Value.Code, number, cancellation);
        var undone = shown.IsRefused ? shown.Refusal : await undo.RunAsync(actor, number, cancellation);
        if (undone.IsRefused)
        {
            return Answers.Problem(visit, undone.Refusal);
        }

        var back = (await SentForm.ReadAsync(request, cancellation))[BackField];
        var history = FormattableString.Invariant($"/{place}/data/changes?{UndoneName}={number}");
        return Answers.GoOn(visit, IsOurs(back, place) ? back : history);
    }

    /// <summary>
    /// Whether an address after the language lies under the place; nothing else is followed.
    /// </summary>
    private static bool IsOurs(string path, string place) =>
        path.StartsWith($"/{place}/", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal);

    private static string? UndoneOf(HttpRequest request) =>
        long.TryParse(
            request.Query[UndoneName],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>An approval is taken back by whoever may approve, and put back by approving anew.</summary>
    private bool MayUndo(ChangeSummary change) =>
        ChangeWords.MayUndo(Visit, Place, change.Kind)
        && !(change.Kind is ChangeKind.Undo && IsOfApproval(change));

    private bool IsOfApproval(ChangeSummary change) =>
        change.Kind is ChangeKind.Round
        || (
            change.Kind is ChangeKind.Undo
            && Changes.FirstOrDefault(one => ChangeWords.Digits(one.Number) == change.Subject) is { } undone
            && IsOfApproval(undone)
        );

    private string UndoLabel(ChangeSummary change) =>
        Visit.Say("undo.label", ("number", change.Number.ToString(CultureInfo.InvariantCulture)));
}
