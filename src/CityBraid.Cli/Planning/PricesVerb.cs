using CityBraid.Planning;

namespace CityBraid.Cli;

/// <summary><c>plan prices</c>: what commodities, emissions and limits of a model are worth.</summary>
internal static class PricesVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("prices", "citybraid plan prices model.txt --json", RunAsync)
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
                    .Open<PricePlan>()
                    .RunAsync(session.Actor, source, PlanInput.Options(session), cancellation),
            prices => new Answer(
                PricesDocument.Of(prices),
                reader => PricesPage.Of(prices, reader),
                PlanEnding.ExitCodeOf(prices.Status)
            )
        );
}
