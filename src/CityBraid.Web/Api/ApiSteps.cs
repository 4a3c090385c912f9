namespace CityBraid.Web;

/// <summary>Joins the steps of an endpoint: each goes on with what the one before it found.</summary>
internal static class ApiSteps
{
    /// <summary>Goes on with a value, or answers the refusal that stands in its place.</summary>
    public static async Task<Result<TNext>> ThenAsync<T, TNext>(
        this Task<Result<T>> first,
        Func<T, Task<Result<TNext>>> next
    )
        where T : notnull
        where TNext : notnull => await (await first).ThenAsync(next);

    /// <summary>Goes on with a value, or answers the refusal that stands in its place.</summary>
    public static async Task<Result<TNext>> ThenAsync<T, TNext>(
        this Result<T> first,
        Func<T, Task<Result<TNext>>> next
    )
        where T : notnull
        where TNext : notnull => first.IsRefused ? first.Refusal : await next(first.Value);

    /// <summary>The document of what the last step found.</summary>
    public static async Task<IResult> ToHttpAsync<T, TDocument>(
        this Task<Result<T>> last,
        ApiCall call,
        Func<T, TDocument> told
    )
        where T : notnull => (await last).ToHttp(call, told);

    /// <summary>That something was made, where it is and its document.</summary>
    public static async Task<IResult> ToCreatedAsync<T, TDocument>(
        this Task<Result<T>> last,
        ApiCall call,
        Func<T, (string Path, TDocument Document)> told
    )
        where T : notnull
    {
        var made = await last;
        if (made.IsRefused)
        {
            return ApiAnswers.Problem(made.Refusal, call);
        }

        var (path, document) = told(made.Value);
        return Results.Created(Api.Root + path, document);
    }

    /// <summary>That it was done, and nothing more.</summary>
    public static async Task<IResult> ToDoneAsync<T>(this Task<Result<T>> last, ApiCall call)
        where T : notnull =>
        await last is { IsRefused: true } refused
            ? ApiAnswers.Problem(refused.Refusal, call)
            : Results.NoContent();
}
