namespace CityBraid.Web;

/// <summary>Turns what a use case answers into a document, or into a problem that names its reason.</summary>
internal static class ApiAnswers
{
    /// <summary>The document of a value, or the problem of a refusal.</summary>
    public static IResult ToHttp<T, TDocument>(this Result<T> result, ApiCall call, Func<T, TDocument> told)
        where T : notnull =>
        result.IsRefused ? Problem(result.Refusal, call) : Results.Ok(told(result.Value));

    /// <summary>A refusal as problem details (RFC 9457), its findings beside it.</summary>
    public static IResult Problem(Refusal refusal, ApiCall call)
    {
        var findings = FindingDocument.Of(refusal.Findings, call.Language);
        return Problem(StatusOf(refusal.Kind), refusal.Code, Sentences.Of(refusal, call.Language), findings);
    }

    /// <summary>A problem that no use case was asked about, by the code of its sentence.</summary>
    public static IResult Problem(int status, string code, ApiCall call, params (string, string)[] values) =>
        Problem(status, code, Sentences.Of(Refusal.Invalid(code, values), call.Language), []);

    /// <summary>Gives a bare status its problem details.</summary>
    public static Task AnswerAsync(HttpContext context)
    {
        SecurityHeaders.Add(context.Response.Headers);
        var status = context.Response.StatusCode;
        return Results.Problem(statusCode: status).ExecuteAsync(context);
    }

    private static IResult Problem(
        int status,
        string code,
        string sentence,
        IReadOnlyList<FindingDocument> findings
    ) =>
        Results.Problem(
            detail: sentence,
            statusCode: status,
            type: $"urn:citybraid:{code}",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["findings"] = findings }
        );

    private static int StatusOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
}
