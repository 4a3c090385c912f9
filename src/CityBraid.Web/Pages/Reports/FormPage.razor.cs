using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A loaded form, and which values answer its questions.</summary>
public sealed partial class FormPage
{
    /// <summary>The most questions that are edited on a page; longer forms are edited as files.</summary>
    private const int QuestionsMax = 200;
    private const int RowsMax = 500;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>The form.</summary>
    [Parameter]
    [EditorRequired]
    public required OfferedPack Shown { get; set; }

    /// <summary>The names of values that there are.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<FigureName> Names { get; set; }

    /// <summary>What was typed and could not be taken; null when nothing was.</summary>
    [Parameter]
    public FormEdit? Typed { get; set; }

    /// <summary>What is wrong with the request.</summary>
    [Parameter]
    public IReadOnlyList<FormProblem> Problems { get; set; } = [];

    /// <summary>What is worth knowing about what was typed.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>What was typed for questions that are others by now.</summary>
    [Parameter]
    public IReadOnlyList<TypedAnswer> Left { get; set; } = [];

    /// <summary>What was done just now: <c>loaded</c> or <c>saved</c>; null when nothing was.</summary>
    [Parameter]
    public string? Done { get; set; }

    private ReportPack Pack => Shown.Pack;

    private string Title => $"{Pack.Names.In(Visit.Lang)}, {View.Names.In(Visit.Lang)}";

    private string Address => $"{View.Root}/packs/{Pack.Name}";

    private bool MayLoad => Visit.Visitor.Actor.May(Permission.LoadPacks, View.Code);

    private string Version => Typed?.Version ?? FormEdit.NextVersion(Pack.Version);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Names, $"/{View.Code}"),
            Crumb.To(Visit, Say("reports.title"), View.Root),
            Crumb.To(Visit, Say("forms.title"), $"{View.Root}/packs"),
            new(Pack.Names),
        ];

    /// <summary>Shows a form, or sends its file: <c>our-form</c>, <c>our-form.csv</c>.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string name,
        [FromQuery] string? done,
        ReportDoor door,
        FormEditor editor,
        CancellationToken cancellation
    )
    {
        var isFile = name.EndsWith(".csv", StringComparison.Ordinal);
        var opened = await editor.OpenAsync(
            visit,
            await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation),
            isFile ? name[..^".csv".Length] : name,
            cancellation
        );
        return opened.IsRefused ? Answers.Problem(visit, opened.Refusal)
            : isFile
                ? Results.File(
                    PackFile.ToBytes(opened.Value.Form.Installed.Document!),
                    ReportCsv.ContentType,
                    name
                )
            : Answers.Page<FormPage>([
                .. opened.Value.Parameters(visit),
                (nameof(Done), done is "loaded" or "saved" ? done : null),
            ]);
    }

    /// <summary>Loads the form with other answers to its questions, as a version of its own.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string name,
        HttpRequest request,
        ReportDoor door,
        FormEditor editor,
        FormSaving saving,
        CancellationToken cancellation
    )
    {
        var workspace = await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation);
        var opened = await editor.OpenAsync(visit, workspace, name, cancellation);
        if (opened.IsRefused)
        {
            return Answers.Problem(visit, opened.Refusal);
        }

        if (visit.Visitor.Actor.FindRefusal(Permission.LoadPacks, opened.Value.View.Code) is { } refusal)
        {
            return Answers.Problem(visit, refusal);
        }

        var edit = FormEdit.Of(await SentFields.ReadAsync(request, cancellation));
        return await saving.RunAsync(visit, opened.Value, edit, cancellation);
    }

    /// <summary>Takes a form out of use.</summary>
    internal static async Task<IResult> RemoveAsync(
        Visit visit,
        string place,
        string name,
        ReportDoor door,
        RemovePack remove,
        CancellationToken cancellation
    )
    {
        var found = await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var key = new InstalledPackKey(found.Value.Code, name);
        var removed = await remove.RunAsync(visit.Visitor.Actor, key, cancellation);
        return removed.IsRefused
            ? Answers.Problem(visit, removed.Refusal)
            : Answers.GoOn(visit, $"{found.Value.Root}/packs?done=removed");
    }

    private bool IsWrong(string field) => Problems.Any(problem => problem.Field == field);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
