using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The files that people brought to a workspace, and the form that takes another one.</summary>
public sealed partial class FilesPage
{
    private const decimal Kilobyte = 1000;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>The files, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<StoredFile> Listed { get; set; }

    /// <summary>What is wrong with the file that was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The page of the list that is asked for.</summary>
    [Parameter]
    public string? Page { get; set; }

    private PageCut Cut => PageCut.Of(Page, Listed.Count);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(Place.Names, $"/{Place.Code}"),
            Crumb.To(Visit, Visit.Say("file.list")),
        ];

    /// <summary>Shows the files of a place.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string place,
        HttpRequest request,
        FileDesk desk,
        CancellationToken cancellation
    ) => desk.ShowAsync(visit, place, refusal: null, request.Query["page"].ToString(), cancellation);

    /// <summary>Keeps a file, or says why not.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        FileDesk desk,
        CancellationToken cancellation
    )
    {
        var form = await SentFields.ReadAsync(request, cancellation);
        var refusal = await desk.StoreAsync(visit, place, form.Files.GetFile("file"), cancellation);
        return refusal switch
        {
            null => Answers.GoOn(visit, $"/{place}/files"),
            { Kind: RefusalKind.Invalid } => await desk.ShowAsync(
                visit,
                place,
                refusal,
                page: null,
                cancellation
            ),
            _ => Answers.Problem(visit, refusal),
        };
    }

    /// <summary>Hands a file out, to be saved and never to be shown as a page of ours.</summary>
    internal static async Task<IResult> OpenAsync(
        Visit visit,
        string place,
        string id,
        OpenFile open,
        CancellationToken cancellation
    )
    {
        var opened = await open.RunAsync(visit.Visitor.Actor, id, cancellation);
        return opened.IsRefused ? Answers.Problem(visit, opened.Refusal)
            : opened.Value.File.Workspace?.Value != place
                ? Answers.Problem(visit, Refusal.NotFound("files.unknown", ("file", id)))
            : Results.File(opened.Value.Bytes.ToArray(), "application/octet-stream", opened.Value.File.Name);
    }

    private string SizeOf(StoredFile file) =>
        Visit.Say("file.kilobytes", ("count", Numerals.Show(Math.Ceiling(file.Size / Kilobyte))));
}
