namespace CityBraid.Web;

/// <summary>Turns what a use case answers into a page.</summary>
internal static class Answers
{
    /// <summary>A page with what it shows.</summary>
    public static IResult Page<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new PageResult<TPage>(StatusCodes.Status200OK, parameters);

    /// <summary>A page with a form that was sent and is not right yet.</summary>
    public static IResult Form<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new PageResult<TPage>(StatusCodes.Status400BadRequest, parameters);

    /// <summary>The page that says why a request is refused.</summary>
    public static IResult Problem(Visit visit, Refusal refusal) =>
        new PageResult<ProblemPage>(
            StatusOf(refusal.Kind),
            (nameof(ProblemPage.Visit), visit),
            (nameof(ProblemPage.Status), StatusOf(refusal.Kind)),
            (nameof(ProblemPage.Refusal), refusal)
        );

    /// <summary>The page that gives a bare status its words.</summary>
    public static IResult Problem(Visit visit, int status) =>
        new PageResult<ProblemPage>(
            status,
            (nameof(ProblemPage.Visit), visit),
            (nameof(ProblemPage.Status), status)
        );

    /// <summary>
    /// A page is asked for by its address alone, so a senseless request is a bad address (400), not bad
    /// content (422).
    /// </summary>
    private static int StatusOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
}
