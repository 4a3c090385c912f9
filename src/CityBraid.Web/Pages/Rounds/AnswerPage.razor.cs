using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Web;

/// <summary>The page of a department in a data round: by a link, without an account.</summary>
public sealed partial class AnswerPage
{
    private const string Route = "/answer/{token}";
    private const string DoneName = "done";
    private const int PasteMax = 200_000;
    private const int DraftLength = 20;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The sheet of the department.</summary>
    [Parameter]
    [EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>The token of the link.</summary>
    [Parameter]
    [EditorRequired]
    public required LinkToken Token { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What was done: <c>saved</c> or <c>submitted</c>; null when nothing was.</summary>
    [Parameter]
    public string? Done { get; set; }

    /// <summary>Who answers.</summary>
    [Parameter]
    public string By { get; set; } = string.Empty;

    /// <summary>The cells of which the sender is told that somebody else answered them.</summary>
    [Parameter]
    public IReadOnlySet<string>? Told { get; set; }

    private string Path => $"/answer/{Token.Text}";

    private static string Draft => RandomNumberGenerator.GetHexString(DraftLength, lowercase: true);

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        var answer = inLanguage.MapGroup(string.Empty).AddEndpointFilter<SecretPages>();
        answer.MapMethods(Route, WebHost.ReadMethods, ShowAsync);
        answer.MapPost(Route, SendAsync);
        answer.MapMethods($"{Route}/answers.xlsx", WebHost.ReadMethods, DownloadAsync);
        answer.MapPost($"{Route}/table", SendTableAsync);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string token,
        HttpRequest request,
        AnswerDesk desk,
        CancellationToken cancellation
    )
    {
        var done = request.Query[DoneName].ToString();
        var state = new AnswerPageState { Done = done is "saved" or "submitted" ? done : null };
        return await desk.ShowAsync(visit, token, state, cancellation);
    }

    private static async Task<IResult> SendAsync(
        Visit visit,
        string token,
        HttpRequest request,
        AnswerDesk desk,
        AnswerRequest answer,
        VariableLibrary variables,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var typed = new AnswerPageState { Form = form, By = form["by"] };
        var sheet = await desk.FindAsync(visit, token, cancellation);
        if (sheet.IsRefused && PageScript.Asks(request))
        {
            return RoundWords.Document(visit, sheet.Refusal, variables);
        }

        if (form.IsSwitch || sheet.IsRefused)
        {
            return await desk.ShowAsync(visit, token, typed, cancellation);
        }

        if (form["paste"].Length > 0 || HasFile(request))
        {
            var unsent = typed with { Problems = [visit.Say("answer.table.unsent")] };
            return await desk.ShowAsync(visit, token, unsent, cancellation);
        }

        var sent = AnswerForm.Read(form, sheet.Value.Sheet, variables);
        var kept = await answer.RunAsync(visit.Visitor.Actor, sheet.Value.Token, sent, cancellation);
        return PageScript.Asks(request)
            ? RoundWords.Document(visit, kept, variables)
            : await desk.AnswerAsync(visit, token, kept, typed, cancellation);
    }

    private static async Task<IResult> SendTableAsync(
        Visit visit,
        string token,
        HttpRequest request,
        AnswerDesk desk,
        SendAnswerTable send,
        VariableLibrary variables,
        CancellationToken cancellation
    )
    {
        var fields = request.HasFormContentType ? await SentFields.ReadAsync(request, cancellation) : null;
        var form = fields is null ? SentForm.Empty : new SentForm(fields);
        var pasted = fields?["paste"].ToString() ?? string.Empty;
        var typed = new AnswerPageState { Form = form, By = form["by"] };
        var sheet = await desk.FindAsync(visit, token, cancellation);
        if (sheet.IsRefused)
        {
            return await desk.ShowAsync(visit, token, typed, cancellation);
        }

        if (AnswerForm.Read(form, sheet.Value.Sheet, variables).Cells.Count > 0)
        {
            var unsent = typed with { Problems = [visit.Say("answer.cells.unsent")] };
            return await desk.ShowAsync(visit, token, unsent, cancellation);
        }

        var file = fields?.Files.GetFile("file") is { Length: > 0 } sent ? sent : null;
        if (file is null && (pasted.Trim().Length == 0 || pasted.Length > PasteMax))
        {
            var missing = typed with { Problems = [visit.Say("answer.table.missing")] };
            return await desk.ShowAsync(visit, token, missing, cancellation);
        }

        await using var content =
            file?.OpenReadStream() ?? new MemoryStream(Encoding.UTF8.GetBytes(pasted), writable: false);
        var name = file is null ? "pasted.csv" : System.IO.Path.GetFileName(file.FileName);
        var kept = await send.RunAsync(
            visit.Visitor.Actor,
            sheet.Value.Token,
            form["by"],
            new AnswerUpload(content, name),
            cancellation
        );
        return await desk.AnswerAsync(visit, token, kept, typed, cancellation);
    }

    private static bool HasFile(HttpRequest request) =>
        request.HasFormContentType && request.Form.Files.Any(file => file.Length > 0);

    private static async Task<IResult> DownloadAsync(
        Visit visit,
        string token,
        AnswerDesk desk,
        VariableLibrary variables,
        CancellationToken cancellation
    )
    {
        var sheet = await desk.FindAsync(visit, token, cancellation);
        if (sheet.IsRefused)
        {
            return Answers.Problem(visit, sheet.Refusal);
        }

        using var content = new MemoryStream();
        AnswerTable.Write(sheet.Value.Sheet, variables, visit.Lang, content);
        return Results.File(content.ToArray(), RecordSheetsApi.Workbook, "answers.xlsx");
    }
}
