using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Two people corrected one cell: both texts, who wrote which, and the choice.</summary>
public sealed partial class MergePage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What the reader wrote.</summary>
    [Parameter]
    [EditorRequired]
    public required CellEdit Mine { get; set; }

    /// <summary>What somebody else wrote meanwhile.</summary>
    [Parameter]
    [EditorRequired]
    public required CellCorrection Theirs { get; set; }

    /// <summary>What else the reader wrote, which waits for the choice.</summary>
    [Parameter]
    public IReadOnlyList<CellEdit> Rest { get; set; } = [];

    /// <summary>The field that says that a form stands on this page.</summary>
    internal const string MergeField = "merge";

    private const string FormName = "mine";

    private Visit Visit => View.Visit;

    private string TheirName => ActorWords.Say(Visit, Theirs.By);

    private Location Where => new(View.Draft.FileName, Mine.Sheet, Mine.Cell);

    private IReadOnlyList<WizardProblem> Problems =>
        [
            new WizardProblem(
                Visit.Say("import.merge.problem", ("cell", Mine.Cell), ("by", TheirName)),
                "theirs"
            ),
        ];

    /// <summary>Asks which of the two is to be kept.</summary>
    internal static Task<IResult> ShowAsync(
        DraftAddress address,
        DraftDoor door,
        (CellEdit Mine, CellCorrection Theirs, IReadOnlyList<CellEdit> Others) texts,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, _) =>
                Task.FromResult<IResult>(
                    new PageResult<MergePage>(
                        StatusCodes.Status409Conflict,
                        (nameof(View), view),
                        (nameof(Mine), texts.Mine),
                        (nameof(Theirs), texts.Theirs),
                        (nameof(Rest), texts.Others)
                    )
                ),
            cancellation
        );

    /// <summary>
    /// Asks again, in another language or era: beside what the draft holds now, or what is chosen already.
    /// </summary>
    internal static Task<IResult> ShowAgainAsync(
        DraftAddress address,
        DraftDoor door,
        IReadOnlyList<CellEdit> edits,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, _) =>
                Task.FromResult<IResult>(
                    new PageResult<MergePage>(
                        StatusCodes.Status409Conflict,
                        (nameof(View), view),
                        (nameof(Mine), edits[0]),
                        (nameof(Theirs), TheirsOf(view.Draft, edits[0])),
                        (nameof(Rest), edits.Skip(1).ToArray())
                    )
                ),
            cancellation
        );

    private static CellCorrection TheirsOf(ImportDraft draft, CellEdit mine) =>
        draft.Corrections.FirstOrDefault(one => one.IsOf(mine.Sheet, mine.Cell))
        ?? new CellCorrection(mine.Sheet, mine.Cell, mine.Seen ?? string.Empty, draft.Owner);

    private string Shown(string text) =>
        string.IsNullOrWhiteSpace(text) ? Visit.Say("correction.blank") : text;
}
