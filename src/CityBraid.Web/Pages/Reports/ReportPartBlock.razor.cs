using System.Globalization;

namespace CityBraid.Web;

/// <summary>A part of a report on a page.</summary>
public sealed partial class ReportPartBlock
{
    private const int RecordsMax = 30;

    private IReadOnlyList<Figure> notes = [];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The part.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportPart Part { get; set; }

    /// <summary>What stands below each paragraph; null for nothing.</summary>
    [Parameter]
    public RenderFragment<ReportText>? Below { get; set; }

    /// <summary>The number of a paragraph; null where they have none.</summary>
    [Parameter]
    public Func<ReportText, int?>? NumberOf { get; set; }

    /// <summary>The workspace whose records notes lead to; null where nothing can be followed: on
    ///   paper.</summary>
    [Parameter]
    public PlaceCode? Workspace { get; set; }

    /// <summary>The most rows of a table; a workbook holds them all.</summary>
    [Parameter]
    public int RowsMax { get; set; } = 500;

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        notes = [
            .. Part
                .Texts.SelectMany(text => text.Runs)
                .Select(run => run.Figure)
                .OfType<Figure>()
                .DistinctBy(figure => (figure.Key, figure.Basis)),
        ];

    private string NoteOf(int number) => FormattableString.Invariant($"note-{Part.Name}-{number}");

    /// <summary>The numbers of the notes of a paragraph's figures, each once. They stand behind the sentence:
    ///   beside a number they would be read, and copied, as its digits.</summary>
    private IEnumerable<int> NotesOf(ReportText text) =>
        text.Runs.Select(run => run.Figure).OfType<Figure>().Select(NoteNumber).Distinct();

    private int NoteNumber(Figure figure) =>
        notes.Index().First(note => (note.Item.Key, note.Item.Basis) == (figure.Key, figure.Basis)).Index + 1;

    /// <summary>The first records that state something of a figure, with their pages.</summary>
    private IEnumerable<(string Name, string Address)> RecordsOf(Figure figure) =>
        Workspace is null
            ? []
            : ProofSources
                .Stated(figure.Proof)
                .Select(step => (step.Name, Address: RecordSubject.FindAddress(Workspace, step.Subject)))
                .Where(record => record.Address is not null)
                .DistinctBy(record => record.Address)
                .Take(RecordsMax)
                .Select(record => (record.Name, record.Address!));

    private static string CultureFree(decimal number) =>
        number.ToString("0.############", CultureInfo.InvariantCulture);
}
