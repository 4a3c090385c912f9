using System.CommandLine;
using CityBraid.Inventory;

namespace CityBraid.Cli;

/// <summary><c>inventory uncertainty</c>: how well a total is known, and what to measure next.</summary>
internal static class UncertaintyVerb
{
    private static readonly Option<Number?> Draws = Reading.Option("--draws", "N", Number.FindCount);
    private static readonly Option<Number?> Seed = Reading.Option("--seed", "N", Number.FindCount);
    private static readonly Option<Percent?> Activity = Reading.Option(
        "--activity-range",
        "PERCENT",
        Percent.Find
    );
    private static readonly Option<Percent?> Factor = Reading.Option(
        "--factor-range",
        "PERCENT",
        Percent.Find
    );

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("uncertainty", "citybraid inventory uncertainty --place khon-kaen --year 2562", RunAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
            InventoryVerbs.Gwp,
            InventoryVerbs.Level,
            Draws,
            Seed,
            Activity,
            Factor,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var inventory = InventoryVerbs.RequestOf(session);
        var request = new EstimateRequest(inventory)
        {
            Draws = (int)(session.Find(Draws)?.Value ?? EstimateRequest.DefaultDraws),
            Seed = (long)(session.Find(Seed)?.Value ?? 1),
            ActivityPercent = session.Find(Activity)?.Value,
            FactorPercent = session.Find(Factor)?.Value,
        };
        var estimate = await session.OpenAsync<EstimateUncertainty>(cancellation);
        return Answer.Of(
            await estimate.RunAsync(session.Actor, request, cancellation),
            session.Language,
            found => new Answer(
                UncertaintyDocument.Of(found, session.Language),
                reader => UncertaintyPage.Of(found, reader)
            )
        );
    }
}
