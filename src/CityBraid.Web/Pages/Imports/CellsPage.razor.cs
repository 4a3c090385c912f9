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

    private Visit Visit => View.Visit;

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
    ) => ShowAsync(address, door, [], cancellation);

    /// <summary>Takes a correction; one that somebody else made meanwhile is shown beside it.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] DraftAddress address,
        HttpRequest request,
        DraftDoor door,
        CorrectCell correct,
        CancellationToken cancellation
    )
    {
        var fields = await request.ReadFormAsync(cancellation);
        var edit = EditOf(fields);
        if (!PlaceCode.TryParse(address.Place, out var place))
        {
            return Results.NotFound();
        }

        var key = new DraftKey(place, address.Number);
        var corrected = await correct.RunAsync(address.Visit.Visitor.Actor, key, edit, cancellation);
        if (corrected is { IsRefused: false, Value.Other: { } theirs })
        {
            return await door.OpenAsync(
                address,
                (view, _) =>
                    Task.FromResult<IResult>(
                        new PageResult<MergePage>(
                            StatusCodes.Status409Conflict,
                            (nameof(MergePage.View), view),
                            (nameof(MergePage.Mine), edit),
                            (nameof(MergePage.Theirs), theirs)
                        )
                    ),
                cancellation
            );
        }

        var here = address.Visit.Path.ToUriComponent();
        var next = fields["back"] is ["recognise"] ? here[..here.LastIndexOf('/')] : here;
        return await WizardAnswers.GoOnAsync(
            address.Visit,
            corrected.Refusal,
            address.Visit.Link(next),
            problems => ShowAsync(address, door, problems, cancellation)
        );
    }

    private static CellEdit EditOf(IFormCollection fields)
    {
        var sheet = fields["sheet"].ToString();
        return new CellEdit(
            sheet.Length == 0 ? null : sheet,
            fields["cell"].ToString(),
            fields["text"].ToString(),
            fields["seen"].ToString()
        );
    }

    private static Task<IResult> ShowAsync(
        DraftAddress address,
        DraftDoor door,
        IReadOnlyList<WizardProblem> refused,
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
                        (nameof(Refused), refused)
                    )
                ),
            cancellation
        );
}
