namespace CityBraid.Web;

/// <summary>Turns a step into an answer: 422 when something sent has to be put right.</summary>
internal static class WizardAnswers
{
    /// <summary>A page of the wizard.</summary>
    public static IResult Page<TPage>(
        IReadOnlyList<WizardProblem> problems,
        params (string Name, object? Value)[] parameters
    )
        where TPage : IComponent =>
        new PageResult<TPage>(
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            parameters
        );

    /// <summary>The page of what a use case refused, or the way on when it did not.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="refusal">The refusal, if there is one.</param>
    /// <param name="next">The address to go on to.</param>
    /// <param name="again">Shows the step again with what is wrong.</param>
    public static Task<IResult> GoOnAsync(
        Visit visit,
        Refusal? refusal,
        string next,
        Func<IReadOnlyList<WizardProblem>, Task<IResult>> again
    ) =>
        refusal switch
        {
            null => Task.FromResult(Results.LocalRedirect(next)),
            { Kind: RefusalKind.Invalid } => again(WizardProblem.Of(visit, refusal)),
            _ => Task.FromResult(Answers.Problem(visit, refusal)),
        };
}
