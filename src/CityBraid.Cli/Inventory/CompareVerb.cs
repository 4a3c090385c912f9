using System.CommandLine;
using CityBraid.Inventory;

namespace CityBraid.Cli;

/// <summary><c>inventory compare</c>: what the difference of two inventories is made of.</summary>
internal static class CompareVerb
{
    private static readonly Argument<ComparedSide?> Left = Reading.Argument("A", ComparedSide.Find);
    private static readonly Argument<ComparedSide?> Right = Reading.Argument("B", ComparedSide.Find);

    /// <summary>The verb.</summary>
    public static Verb Make() =>
        new("compare", "citybraid inventory compare khon-kaen:2018 khon-kaen:2562", RunAsync)
        {
            Left,
            Right,
            InventoryVerbs.Gwp,
            InventoryVerbs.Level,
        };

    private static async Task<Answer> RunAsync(Session session, CancellationToken cancellation)
    {
        var request = new CompareRequest(
            session.Load(Left),
            session.Load(Right),
            session.Find(InventoryVerbs.Gwp) ?? CompileRequest.DefaultGwpSet,
            session.Find(InventoryVerbs.Level) ?? Level.Basic.Code
        );
        var compare = await session.OpenAsync<CompareInventories>(cancellation);
        return Answer.Of(
            await compare.RunAsync(session.Actor, request, cancellation),
            session.Language,
            found => new Answer(
                ComparisonDocument.Of(found, session.Language),
                reader => ComparisonPage.Of(found, reader)
            )
        );
    }
}
