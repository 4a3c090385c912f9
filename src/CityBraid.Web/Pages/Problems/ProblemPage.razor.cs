using System.Globalization;

namespace CityBraid.Web;

/// <summary>Says that an address leads nowhere, or why a request is refused, and where to go on.</summary>
public sealed partial class ProblemPage
{
    private static readonly int[] KnownStatuses = [400, 401, 403, 404, 405, 409, 413, 429, 500];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The status of the answer.</summary>
    [Parameter]
    [EditorRequired]
    public required int Status { get; set; }

    /// <summary>Why a use case refused; null when no use case was reached.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    private string Title => Visit.Say($"problem.{Key}.title");

    private string Key =>
        (KnownStatuses.Contains(Status) ? Status : 400).ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives a bare status its page, in the language of the address.</summary>
    internal static Task AnswerAsync(HttpContext context)
    {
        SecurityHeaders.Add(context.Response.Headers);
        if (FindPageAbove(context) is { } above)
        {
            return Results.LocalRedirect(above).ExecuteAsync(context);
        }

        return Answers.Problem(Visit.Of(context), context.Response.StatusCode).ExecuteAsync(context);
    }

    /// <summary>
    /// Where to read on from an address that only takes forms, as a link of a refused form's page has it.
    /// </summary>
    private static string? FindPageAbove(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
        && HttpMethods.IsGet(context.Request.Method)
        && context.Request.Path.ToUriComponent() is var here
        && here.LastIndexOf('/') is > 0 and var end
            ? here[..end] + context.Request.QueryString.ToUriComponent()
            : null;

    private IEnumerable<string> Sentences() =>
        Refusal is null
            ? [Visit.Say($"problem.{Key}.text")]
            : Refusal
                .Findings.Select(finding => Words.Sentences.Of(finding, Visit.Reader))
                .Prepend(Words.Sentences.Of(Refusal, Visit.Reader));
}
