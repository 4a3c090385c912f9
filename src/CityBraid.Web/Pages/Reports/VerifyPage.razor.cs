namespace CityBraid.Web;

/// <summary>Whether the figures of a file are what their proofs give; for anybody who holds one.</summary>
public sealed partial class VerifyPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The name of the file; empty when none was sent.</summary>
    [Parameter]
    public string FileName { get; set; } = string.Empty;

    /// <summary>What was found; null when no file was sent.</summary>
    [Parameter]
    public FileVerification? Found { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("crumb.places"), "/"), Crumb.To(Visit, Say("verify.title"))];

    /// <summary>Shows the form.</summary>
    internal static IResult Show(Visit visit) => Answers.Page<VerifyPage>((nameof(Visit), visit));

    /// <summary>Works the figures of a file out again. The file is not kept.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        HttpRequest request,
        ReportVerifier verifier,
        CancellationToken cancellation
    )
    {
        var sent = request.HasFormContentType ? await SentFields.ReadAsync(request, cancellation) : null;
        if (sent?.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Page(visit, (nameof(Problems), (string[])[visit.Say("import.file.missing")]));
        }

        await using var content = file.OpenReadStream();
        var name = Path.GetFileName(file.FileName);
        var found = verifier.Verify(content, name);
        return found.IsRefused
            ? Page(visit, (nameof(Problems), ErrorSummary.Of(visit, found.Refusal)))
            : Answers.Page<VerifyPage>(
                (nameof(Visit), visit),
                (nameof(FileName), name),
                (nameof(Found), found.Value)
            );
    }

    private static IResult Page(Visit visit, (string Name, object? Value) more) =>
        Answers.Form<VerifyPage>(isRefused: true, (nameof(Visit), visit), more);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
