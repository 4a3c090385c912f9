using CityBraid.Credits;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits rebuild</c>: makes the balances anew from the log.</summary>
internal static class RebuildVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make() => new("rebuild", "citybraid credits rebuild", RunAsync);

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var rebuild = await session.OpenAsync<RebuildLedger>(cancellation);
        return Answer.Of(
            await rebuild.RunAsync(session.Actor, cancellation),
            session.Language,
            rebuilt => new Answer(
                new RebuiltDocument(rebuilt.Projects, rebuilt.Transactions, rebuilt.Blocks),
                reader =>
                    Pages.Line(
                        reader,
                        "credits.rebuilt",
                        ("projects", Numerals.Show(rebuilt.Projects)),
                        ("transactions", Numerals.Show(rebuilt.Transactions)),
                        ("blocks", Numerals.Show(rebuilt.Blocks))
                    )
            )
        );
    }
}
