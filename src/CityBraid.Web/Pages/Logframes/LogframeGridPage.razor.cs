using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where a logframe is written like a spreadsheet: by keyboard, and by pasting from one.</summary>
public sealed partial class LogframeGridPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The logframe as it is.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Logframe { get; set; }

    /// <summary>What stands in the cells.</summary>
    [Parameter]
    [EditorRequired]
    public required FieldSet Fields { get; set; }

    /// <summary>The state that the cells are from.</summary>
    [Parameter]
    public int SeenRevision { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What somebody else wrote into the same cells.</summary>
    [Parameter]
    public IReadOnlyList<FieldConflict> Conflicts { get; set; } = [];

    private IReadOnlyList<InheritedRow> Rows =>
        LogframeGrid.Rows(Logframe with { Fields = Fields }, View.Book);

    /// <summary>Where a logframe is written, after the language.</summary>
    internal static string AddressOf(PlaceCode workspace, CooperationRecord logframe) =>
        RecordAddress.Part(workspace, logframe, "grid");

    /// <summary>Shows the cells.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        RecordDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(visit, place, code, desk, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Page(visit, found.Value, found.Value.Logframe.Fields, found.Value.Logframe.Revision);
    }

    /// <summary>Keeps what was written, beside what others wrote meanwhile.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        RecordDesk desk,
        ListRevisions list,
        SaveRecord save,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await FindAsync(visit, place, code, desk, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var now = found.Value.Logframe;
        var states = await list.RunAsync(visit.Visitor.Actor, now.Key, cancellation);
        if (states.IsRefused)
        {
            return Answers.Problem(visit, states.Refusal);
        }

        var before = Seen(form, states.Value) ?? now;
        var fields = LogframeGrid.Read(form, before, found.Value.View.Book);
        if (form.IsSwitch)
        {
            return Page(visit, found.Value, fields, before.Revision);
        }

        var change = new RecordChange(new RecordDraft(now.Key, fields), before.Revision);
        var saved = await save.RunAsync(visit.Visitor.Actor, change, cancellation);
        return saved.IsRefused
                ? Page(visit, found.Value, fields, before.Revision, ErrorSummary.Of(visit, saved.Refusal))
            : saved.Value.IsKept
                ? Answers.GoOn(visit, RecordAddress.Of(found.Value.View.Code, saved.Value.Record))
            : Page(
                visit,
                (found.Value.View, saved.Value.Record),
                saved.Value.Proposal,
                saved.Value.Record.Revision,
                [CooperationWords.Say(visit, "merge.problem")],
                saved.Value.Conflicts
            );
    }

    /// <summary>The state that the cells are from; null when there never was one.</summary>
    private static CooperationRecord? Seen(SentForm form, IReadOnlyList<CooperationRecord> states) =>
        int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? states.FirstOrDefault(state => state.Revision == seen)
            : null;

    /// <summary>The logframe of an address, for whoever may change it.</summary>
    internal static async Task<Result<(CooperationView View, CooperationRecord Logframe)>> FindAsync(
        Visit visit,
        string place,
        string code,
        RecordDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, place, RecordKind.Logframe.ToName(), cancellation);
        return found.IsRefused ? found.Refusal
            : found.Value.View.Book.Find(RecordKind.Logframe, code) is { } logframe
                ? (found.Value.View, logframe)
            : RecordPage.Unknown(code);
    }

    private static IResult Page(
        Visit visit,
        (CooperationView View, CooperationRecord Logframe) found,
        FieldSet fields,
        int seen,
        IReadOnlyList<string>? problems = null,
        IReadOnlyList<FieldConflict>? conflicts = null
    ) =>
        Answers.Form<LogframeGridPage>(
            problems is { Count: > 0 },
            (nameof(Visit), visit),
            (nameof(View), found.View),
            (nameof(Logframe), found.Logframe),
            (nameof(Fields), fields),
            (nameof(SeenRevision), seen),
            (nameof(Problems), problems ?? []),
            (nameof(Conflicts), conflicts ?? [])
        );

    private string Say(string key) => CooperationWords.Say(Visit, key);
}
