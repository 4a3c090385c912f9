using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Makes one fact say again what it said before: a new revision, which can be undone.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RestoreFact(FactStores stores, TimeProvider time)
{
    /// <summary>Restores a revision and answers the number of the change that does so.</summary>
    /// <remarks>
    /// A revision that withdrew the fact can be restored, too: the fact is then off the record again. Whoever
    /// says what they saw is refused when the fact was revised since, so that nobody's work is lost unseen.
    /// </remarks>
    public async Task<Result<long>> RunAsync(
        Actor actor,
        FactRestoration wish,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        if (actor.FindRefusal(Permission.WriteFacts, wish.Key.Place) is { } refused)
        {
            return refused;
        }

        var seen = await stores.Facts.FindNewestChangeAsync(cancellation);
        var history = await stores.Facts.ListRevisionsAsync(wish.Key, cancellation);
        if (FindRefusal(wish, history) is { } senseless)
        {
            return senseless;
        }

        var wanted = history.First(entry => entry.Revision == wish.Revision);
        var change = new FactChange(
            actor.Name,
            time.GetUtcNow(),
            ChangeKind.Restoration,
            Text(wish.Revision),
            Revisions: []
        )
        {
            Seen = seen,
        };
        return await new EarlierFacts(stores).RestoreAsync(
            change,
            [new FactRevision(wanted.Fact, history[^1].Fact)],
            "facts.restoration-contradicts",
            cancellation
        );
    }

    private static Refusal? FindRefusal(FactRestoration wish, IReadOnlyList<RecordedRevision> history)
    {
        if (history.Count == 0)
        {
            return Refusal.NotFound("facts.no-such-fact", ("fact", wish.Key.ToString()));
        }

        if (history.FirstOrDefault(entry => entry.Revision == wish.Revision) is not { } wanted)
        {
            return Refusal.NotFound(
                "facts.no-such-revision",
                ("fact", wish.Key.ToString()),
                ("revision", Text(wish.Revision)),
                ("last", Text(history[^1].Revision))
            );
        }

        var now = history[^1];
        return wish.Seen is { } seen && seen != now.Revision
                ? Refusal.Conflict(
                    "facts.revised-since-seen",
                    ("fact", wish.Key.ToString()),
                    ("actor", now.Change.Actor)
                )
            : IsSame(wanted.Fact, now.Fact)
                ? Refusal.Conflict("facts.restores-nothing", ("fact", wish.Key.ToString()))
            : null;
    }

    private static bool IsSame(Fact? wanted, Fact? now) =>
        wanted is null || now is null
            ? wanted is null && now is null
            : wanted.SaysTheSameAs(now)
                && wanted.Source.Location == now.Source.Location
                && wanted.Source.FileSha256 == now.Source.FileSha256;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
