using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Brings records in from a workbook, and sends them out as one.</summary>
public sealed partial class SheetPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The kind of the records.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordKind Kind { get; set; }

    /// <summary>What is wrong with the file.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What was done; null while nothing was.</summary>
    [Parameter]
    public RecordImport? Done { get; set; }

    /// <summary>Shows the form.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string kind,
        RecordDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, place, kind, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Page(visit, found.Value, problems: [], done: null);
    }

    /// <summary>Imports a file and says what that did, or everything that is wrong with it.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        string kind,
        HttpRequest request,
        RecordDesk desk,
        ImportRecordSheet import,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(visit, place, kind, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var sent = request.HasFormContentType ? await SentFields.ReadAsync(request, cancellation) : null;
        if (sent?.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Page(visit, found.Value, [visit.Say("import.file.missing")], done: null);
        }

        await using var content = file.OpenReadStream();
        var upload = new RecordSheetUpload(
            found.Value.View.Code,
            found.Value.Kind,
            content,
            Path.GetFileName(file.FileName)
        );
        var done = await import.RunAsync(visit.Visitor.Actor, upload, cancellation);
        return done.IsRefused
            ? Page(visit, found.Value, ErrorSummary.Of(visit, done.Refusal), done: null)
            : Page(visit, found.Value, [], done.Value);
    }

    /// <summary>Sends the records that an address asks for as a workbook.</summary>
    internal static async Task<IResult> DownloadAsync(
        Visit visit,
        string place,
        string kind,
        [AsParameters] RecordAsk ask,
        ExportRecordSheet export,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(place, out var workspace) || RecordKinds.Find(kind) is not { } known)
        {
            return Answers.Problem(visit, RecordPage.Unknown(kind));
        }

        using var content = new MemoryStream();
        var query = ask.QueryOf(workspace, known);
        var written = await export.RunAsync(visit.Visitor.Actor, query, content, cancellation);
        return written.IsRefused
            ? Answers.Problem(visit, written.Refusal)
            : Results.File(content.ToArray(), RecordSheetsApi.Workbook, $"{place}-{kind}.xlsx");
    }

    private static IResult Page(
        Visit visit,
        RecordPlace place,
        IReadOnlyList<string> problems,
        RecordImport? done
    ) =>
        Answers.Form<SheetPage>(
            problems.Count > 0,
            (nameof(Visit), visit),
            (nameof(View), place.View),
            (nameof(Kind), place.Kind),
            (nameof(Problems), problems),
            (nameof(Done), done)
        );
}
