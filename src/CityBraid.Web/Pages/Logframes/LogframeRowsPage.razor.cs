using System.Globalization;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>
/// Where a logframe takes over rows of the one that it follows, writes them itself, takes them out, or
/// follows another one.
/// </summary>
public sealed partial class LogframeRowsPage
{
    private const string OfferedStart = "above/";
    private const string HereStart = "here/";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The logframe.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Logframe { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private string Here => AddressOf(View.Code, Logframe);

    private CooperationRecord? Parent => LogframeInheritance.FindParent(Logframe, View.Book);

    private IEnumerable<LogframeRowLine> Lines =>
        LogframeInheritance
            .All(Logframe, View.Book)
            .Where(row => row.From is not null || row.IsOut)
            .Select(row => new LogframeRowLine(HereStart + row.Id, row, StateOf(row)))
            .Concat(
                LogframeInheritance
                    .Offered(Logframe, View.Book)
                    .Select(row => new LogframeRowLine(
                        OfferedStart + row.Id,
                        row,
                        Say("inherit.state.Offered")
                    ))
            );

    private IEnumerable<CooperationRecord> Others =>
        View.Book.Of(RecordKind.Logframe).Where(other => other.Key != Logframe.Key);

    private string? ParentProject =>
        View.Book.Find(RecordKind.Project, Logframe.Fields["project"])?.Fields["parent"];

    /// <summary>What is followed; to begin with, the logframe of the project above.</summary>
    private string? Chosen =>
        Logframe.Fields[LogframeInheritance.Follows]
        ?? Others
            .FirstOrDefault(other => ParentProject is { } above && other.Fields["project"] == above)
            ?.Key.Code.Value;

    /// <summary>Where rows are taken over, after the language.</summary>
    internal static string AddressOf(PlaceCode workspace, CooperationRecord logframe) =>
        $"{RecordAddress.Of(workspace, logframe)}/rows";

    /// <summary>Shows the rows.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string code,
        RecordDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await LogframeGridPage.FindAsync(visit, place, code, desk, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Page(visit, found.Value, problems: []);
    }

    /// <summary>Does what was chosen with the rows that are ticked.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string code,
        HttpRequest request,
        RecordDesk desk,
        SaveRecord save,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var found = await LogframeGridPage.FindAsync(visit, place, code, desk, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var logframe = found.Value.Logframe;
        if (form["seen"] != logframe.Revision.ToString(CultureInfo.InvariantCulture))
        {
            var meanwhile = Refusal.Conflict("cooperation.changed-meanwhile", ("record", code));
            return Page(visit, found.Value, ErrorSummary.Of(visit, meanwhile));
        }

        var draft = new RecordDraft(logframe.Key, Changed(form, logframe, found.Value.View.Book));
        var change = new RecordChange(draft, logframe.Revision);
        var saved = await save.RunAsync(visit.Visitor.Actor, change, cancellation);
        return saved.IsRefused ? Page(visit, found.Value, ErrorSummary.Of(visit, saved.Refusal))
            : saved.Value.IsKept ? Answers.GoOn(visit, AddressOf(found.Value.View.Code, saved.Value.Record))
            : Page(
                visit,
                (found.Value.View, saved.Value.Record),
                [CooperationWords.Say(visit, "merge.problem")]
            );
    }

    private static FieldSet Changed(SentForm form, CooperationRecord logframe, CooperationBook book)
    {
        string[] here = [.. form.Below(HereStart).Select(row => row.Key)];
        switch (form["do"])
        {
            case "link":
                return InheritanceDeeds.Link(logframe, book, form["follows"]);
            case "write":
                return InheritanceDeeds.Write(logframe, book, here);
            case "out":
                return InheritanceDeeds.TakeOut(logframe, here);
            default:
                var back = logframe with { Fields = InheritanceDeeds.BringBack(logframe, here) };
                string[] offered = [.. form.Below(OfferedStart).Select(row => row.Key)];
                return InheritanceDeeds.TakeOver(back, book, offered);
        }
    }

    private static IResult Page(
        Visit visit,
        (CooperationView View, CooperationRecord Logframe) found,
        IReadOnlyList<string> problems
    ) =>
        Answers.Form<LogframeRowsPage>(
            problems.Count > 0,
            (nameof(Visit), visit),
            (nameof(View), found.View),
            (nameof(Logframe), found.Logframe),
            (nameof(Problems), problems)
        );

    private string StateOf(InheritedRow row) =>
        row.IsOut ? Say("inherit.state.Out")
        : row.Own.Count > 0 ? Say("inherit.state.Written", ("fields", LogframeWords.Own(Visit, row)))
        : Say("inherit.state.Follows");

    private string NameOf(CooperationRecord logframe)
    {
        var name = logframe.Name.In(Visit.Lang);
        return ParentProject is { } above && logframe.Fields["project"] == above
            ? $"{name} ({Say("inherit.project")})"
            : name;
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
