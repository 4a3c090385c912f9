using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary><c>plan explain</c>: why a model has no solution.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("explain", "citybraid plan explain model.txt", RunAsync)
        {
            PlanInput.Model,
            PlanInput.Formulation,
            PlanInput.TimeLimit,
            PlanInput.Config,
        };

    private static Task<Answer> RunAsync(Session session, CancellationToken cancellation) =>
        PlanInput.AnswerAsync(
            session,
            source =>
                session
                    .Open<ExplainPlan>()
                    .RunAsync(session.Actor, source, PlanInput.Options(session), cancellation),
            explanation => new Answer(
                ExplanationDocument.Of(explanation, session.Language),
                reader => ExplanationPage.Of(explanation, reader)
            )
        );
}
