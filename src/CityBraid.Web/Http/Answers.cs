namespace CityBraid.Web;

/// <summary>Turns what a use case answers into a page.</summary>
internal static class Answers
{
    /// <summary>A page with what it shows.</summary>
    public static IResult Page<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new PageResult<TPage>(StatusCodes.Status200OK, parameters);

    /// <summary>A form to fill in, or to mend when what was sent could not be taken (422).</summary>
    public static IResult Form<TPage>(bool isRefused, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        new PageResult<TPage>(
            isRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            parameters
        );

    /// <summary>Leads on after something was done, so that a reload does not do it again.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="path">The address after the language.</param>
    public static IResult GoOn(Visit visit, string path) => Results.LocalRedirect(visit.Link(path));

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
