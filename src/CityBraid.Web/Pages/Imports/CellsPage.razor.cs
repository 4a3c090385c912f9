using CityBraid.Facts;
using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>Step 4: the cells that keep the file out, in a grid with their neighbours.</summary>
public sealed partial class CellsPage
{
    /// <summary>The draft.</summary>
    [Parameter]
    [EditorRequired]
    public required DraftView View { get; set; }

    /// <summary>What the file says.</summary>
    [Parameter]
    [EditorRequired]
    public required ImportReport Report { get; set; }

    /// <summary>Why the last correction was not kept.</summary>
    [Parameter]
    public IReadOnlyList<WizardProblem> Refused { get; set; } = [];

    /// <summary>What was typed and not kept yet.</summary>
    [Parameter]
    public IReadOnlyList<CellEdit> Typed { get; set; } = [];

    private const string FormName = "cells";

    private Visit Visit => View.Visit;

    private bool HasFields => Report.Rows.SelectMany(row => row.Cells).Any(cell => Grid.Open(cell).IsOpen);

    private ErrorGrid Grid => field ??= new ErrorGrid(Report);

    private int ErrorCount => Report.Findings.Count(one => one.IsError);

    private IReadOnlyList<WizardProblem> Problems =>
        [.. Refused, .. Grid.Errors.Select(error => new WizardProblem(TextOf(error.Finding), error.Field))];

    private static IEnumerable<(int Column, string Title)> ColumnsOf(IEnumerable<SheetRow> rows) =>
        rows.SelectMany(row => row.Cells)
            .GroupBy(ColumnOf)
            .OrderBy(column => column.Key)
            .Select(column => (column.Key, column.First().Title));

    private static SheetCell? CellOf(SheetRow row, int column) =>
        row.Cells.FirstOrDefault(one => ColumnOf(one) == column);

    private static int ColumnOf(SheetCell cell) => CellRange.Parse(cell.Where.Cells!).FirstColumn;

    private CellEdit? TypedIn(SheetCell cell) =>
        Typed.FirstOrDefault(edit =>
            edit.Cell == cell.Where.Cells
            && (edit.Sheet ?? string.Empty) == (cell.Where.Sheet ?? string.Empty)
        );

    private static string LetterOf(int column) => new CellRange(1, column, 1, column).ToString().TrimEnd('1');

    private string TextOf(Finding finding) =>
        finding.Where?.Cells is { } cells
            ? $"{cells}: {Sentences.Of(finding, Visit.Reader)}"
            : Sentences.Of(finding, Visit.Reader);

    /// <summary>Shows the step.</summary>
    internal static Task<IResult> ShowAsync(
        [AsParameters] DraftAddress address,
        DraftDoor door,
        CancellationToken cancellation
    ) => ShowAsync(address, door, [], [], cancellation);

    /// <summary>
    /// Takes corrections; one that somebody else made meanwhile is shown beside the reader's.
    /// </summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] DraftAddress address,
        HttpRequest request,
        DraftDoor door,
        CellKeeping keeping,
        CancellationToken cancellation
    )
    {
        var fields = await SentFields.ReadAsync(request, cancellation);
        if (new SentForm(fields).IsSwitch)
        {
            var typed = CellEdits.Read(fields);
            return fields.ContainsKey(MergePage.MergeField) && typed.Count > 0
                ? await MergePage.ShowAgainAsync(address, door, typed, cancellation)
                : await ShowAsync(address, door, [], typed, cancellation);
        }

        if (!PlaceCode.TryParse(address.Place, out var place))
        {
            return Results.NotFound();
        }

        var key = new DraftKey(place, address.Number);
        var actor = address.Visit.Visitor.Actor;
        var kept = await keeping.RunAsync(actor, key, CellEdits.Kept(fields), cancellation);
        if (kept is { Mine: { } mine, Theirs: { } theirs })
        {
            return await MergePage.ShowAsync(address, door, (mine, theirs, kept.Rest), cancellation);
        }

        var here = address.Visit.Path.ToUriComponent();
        var next = fields["back"] is ["recognise"] ? here[..here.LastIndexOf('/')] : here;
        return await WizardAnswers.GoOnAsync(
            address.Visit,
            kept.Refusal,
            address.Visit.Link(next),
            problems => ShowAsync(address, door, problems, CellEdits.Kept(fields), cancellation)
        );
    }

    private static Task<IResult> ShowAsync(
        DraftAddress address,
        DraftDoor door,
        IReadOnlyList<WizardProblem> refused,
        IReadOnlyList<CellEdit> typed,
        CancellationToken cancellation
    ) =>
        door.OpenAsync(
            address,
            (view, report) =>
                Task.FromResult(
                    WizardAnswers.Page<CellsPage>(
                        refused,
                        (nameof(View), view),
                        (nameof(Report), report),
                        (nameof(Refused), refused),
                        (nameof(Typed), typed)
                    )
                ),
            cancellation
        );
}
