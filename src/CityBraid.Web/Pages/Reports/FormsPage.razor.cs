using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The forms that a workspace loaded, and where another one is loaded.</summary>
public sealed partial class FormsPage
{
    private const int FindingsMax = 200;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>The forms.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<OfferedPack> Packs { get; set; }

    /// <summary>What is wrong with the request.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What a file said that was sent; null when none was.</summary>
    [Parameter]
    public PackReading? Read { get; set; }

    /// <summary>How far it would be filled; null when that is not known.</summary>
    [Parameter]
    public FillRate? Fill { get; set; }

    /// <summary>Whether a form was taken out of use just now.</summary>
    [Parameter]
    public bool IsRemoved { get; set; }

    /// <summary>The file's name.</summary>
    [Parameter]
    public string FileName { get; set; } = string.Empty;

    private string Title => $"{Say("forms.title")}, {View.Names.In(Visit.Lang)}";

    private string Root => $"{View.Root}/packs";

    private bool MayLoad => Visit.Visitor.Actor.May(Permission.LoadPacks, View.Code);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Names, $"/{View.Code}"),
            Crumb.To(Visit, Say("reports.title"), View.Root),
            Crumb.To(Visit, Say("forms.title")),
        ];

    /// <summary>Shows the forms.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        [FromQuery] string? done,
        ReportDoor door,
        ListInstalledPacks list,
        CancellationToken cancellation
    )
    {
        var shown = await FormsDoor.OpenAsync(visit, place, door, list, cancellation);
        return shown.IsRefused
            ? Answers.Problem(visit, shown.Refusal)
            : Answers.Page<FormsPage>([
                .. shown.Value.Parameters(visit),
                (nameof(IsRemoved), done is "removed"),
            ]);
    }

    /// <summary>Sends an example of such a file: of a place's workspace or of a programme's.</summary>
    internal static async Task<IResult> SendExampleAsync(
        Visit visit,
        string place,
        ReportDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Results.File(
                FormExample.Of(found.Value.Place is null ? PackSubject.Workspace : PackSubject.Place),
                ReportCsv.ContentType,
                $"{FormExample.Name}.csv"
            );
    }

    /// <summary>Checks a file, or loads it.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        ReportDoor door,
        ListInstalledPacks list,
        FormsDoor forms,
        CancellationToken cancellation
    )
    {
        var shown = await FormsDoor.OpenAsync(visit, place, door, list, cancellation);
        if (shown.IsRefused)
        {
            return Answers.Problem(visit, shown.Refusal);
        }

        var view = shown.Value.View;
        if (visit.Visitor.Actor.FindRefusal(Permission.LoadPacks, view.Code) is { } refusal)
        {
            return Answers.Problem(visit, refusal);
        }

        var sent = request.HasFormContentType ? await SentFields.ReadAsync(request, cancellation) : null;
        if (sent?.Files.GetFile("file") is not { Length: > 0 } file)
        {
            string[] problems = [visit.Say("import.file.missing")];
            return Answers.Form<FormsPage>(
                isRefused: true,
                [.. shown.Value.Parameters(visit), (nameof(Problems), problems)]
            );
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var sentFile = new PackFileRequest(content, Path.GetFileName(file.FileName), view.Code);
        return sent["do"] == "load"
            ? await LoadAsync(visit, shown.Value, sentFile, forms, cancellation)
            : await CheckAsync(visit, shown.Value, sentFile, forms, cancellation);
    }

    private static async Task<IResult> CheckAsync(
        Visit visit,
        ShownForms shown,
        PackFileRequest file,
        FormsDoor forms,
        CancellationToken cancellation
    )
    {
        var read = await forms.CheckAsync(visit, file, cancellation);
        return read.IsRefused
            ? Answers.Problem(visit, read.Refusal)
            : Answers.Form<FormsPage>(
                isRefused: false,
                [
                    .. shown.Parameters(visit),
                    (nameof(Read), read.Value.Read),
                    (nameof(Fill), read.Value.Fill),
                    (nameof(FileName), file.FileName),
                ]
            );
    }

    private static async Task<IResult> LoadAsync(
        Visit visit,
        ShownForms shown,
        PackFileRequest file,
        FormsDoor forms,
        CancellationToken cancellation
    )
    {
        var loaded = await forms.LoadAsync(visit, file, cancellation);
        if (!loaded.IsRefused)
        {
            return Answers.GoOn(visit, $"{shown.View.Root}/packs/{loaded.Value.Pack.Name}?done=loaded");
        }

        return Answers.Form<FormsPage>(
            isRefused: true,
            [
                .. shown.Parameters(visit),
                (nameof(Problems), new[] { Sentences.Of(loaded.Refusal, visit.Reader) }),
                (nameof(Read), new PackReading(null, loaded.Refusal.Findings)),
                (nameof(FileName), file.FileName),
            ]
        );
    }

    private string Outcome(PackReading read) =>
        read.Pack is not { } pack || !read.IsSound ? Say("forms.unsound")
        : Fill is { } fill
            ? Say(
                "forms.would-fill",
                ("form", pack.Names.In(Visit.Lang)),
                ("version", pack.Version),
                ("filled", Numerals.Show(fill.Filled)),
                ("asked", Numerals.Show(fill.Asked))
            )
        : Say("forms.sound", ("form", pack.Names.In(Visit.Lang)), ("version", pack.Version));

    private string AddressOf(OfferedPack one) => $"{Root}/{one.Pack.Name}";

    private string BasisOf(ReportPack pack) => FormWords.BasisOf(Visit, pack);

    private static DateOnly DayOf(InstalledPack pack) => DateOnly.FromDateTime(pack.At.UtcDateTime);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
