using System.Globalization;

namespace CityBraid.Web;

/// <summary>One change: every fact it touched, before and after, and the way to undo it.</summary>
public sealed partial class ChangePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The change's number.</summary>
    [Parameter]
    [EditorRequired]
    public required long Number { get; set; }

    /// <summary>The change, as far as it concerns the place.</summary>
    [Parameter]
    [EditorRequired]
    public required FactChange Change { get; set; }

    /// <summary>The page of the list that is asked for.</summary>
    [Parameter]
    public string? Page { get; set; }

    /// <summary>The kind of the change that it undoes; null when it undoes none.</summary>
    [Parameter]
    public ChangeKind? Undone { get; set; }

    /// <summary>An approval that was taken back is put back by approving anew.</summary>
    private bool MayUndo => Undone is not ChangeKind.Round && ChangeWords.MayUndo(Visit, Place, Change.Kind);

    private PageCut Cut => PageCut.Of(Page, Change.Revisions.Count);

    private string Title => Visit.Say("change.title", ("number", ChangeWords.Digits(Number)));

    /// <summary>Shows one change of a place.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        long number,
        PlaceDoor door,
        ShowChange show,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        var actor = ask.Visit.Visitor.Actor;
        var shown = await show.RunAsync(actor, found.Value.Code, number, cancellation);
        var undone = shown.Value is { Kind: ChangeKind.Undo, Subject: var subject }
            ? await show.RunAsync(
                actor,
                found.Value.Code,
                long.Parse(subject, CultureInfo.InvariantCulture),
                cancellation
            )
            : null;
        return shown.IsRefused
            ? Answers.Problem(ask.Visit, shown.Refusal)
            : Answers.Page<ChangePage>(
                (nameof(Visit), ask.Visit),
                (nameof(Place), found.Value),
                (nameof(Number), number),
                (nameof(Change), shown.Value),
                (nameof(Undone), undone?.Value?.Kind),
                (nameof(Page), ask.Page)
            );
    }

    private static string SourceOf(FactRevision revision) =>
        (revision.After ?? revision.Before)?.Source.Location.ToString() ?? Figures.None;

    private LocalText NameOf(FactKey key) =>
        Variables.Find(key.Variable)?.Names ?? new LocalText("en", key.Variable);
}
