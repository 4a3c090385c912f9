using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.Extensions.DependencyInjection;
using static CityBraid.Tests.Storage.Facts.Stated;

namespace CityBraid.Tests.Storage.Facts;

/// <summary>Who revises what somebody else revised meanwhile is told so, and nothing is kept.</summary>
public abstract class FactConflictTests(TestEngine engine)
{
    public sealed class OnSqlite() : FactConflictTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : FactConflictTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_that_is_new_twice_conflicts() =>
        await ConflictsAsync(_ => new FactRevision(null, Fact(Key(1), 2)));

    [Fact]
    public async Task A_fact_revised_from_an_older_revision_conflicts() =>
        await ConflictsAsync(fact => new FactRevision(fact with { Revision = 1 }, Fact(Key(1), 2)));

    [Fact]
    public async Task A_fact_revised_from_a_revision_that_never_was_conflicts() =>
        await ConflictsAsync(fact => new FactRevision(fact with { Revision = 7 }, Fact(Key(1), 2)));

    [Fact]
    public async Task A_fact_that_is_not_on_record_cannot_be_withdrawn() =>
        await ConflictsAsync(fact => new FactRevision(fact with { Key = Key(9) }, null), Key(9));

    [Fact]
    public async Task One_change_cannot_state_a_fact_twice()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);

        await Assert.ThrowsAsync<FactConflictException>(() =>
            database.Facts.SaveAsync(New(Fact(Key(1), 1), Fact(Key(1), 2)), Cancellation)
        );
    }

    [Fact]
    public async Task Of_two_who_write_at_once_one_waits_and_meets_the_conflict()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var facts = Enumerable.Range(0, 5000).Select(number => Fact(Key(1, $"v{number}"), number)).ToArray();
        IFactStore[] writers =
        [
            database.Open().GetRequiredService<IFactStore>(),
            database.Open().GetRequiredService<IFactStore>(),
        ];

        var outcomes = await Task.WhenAll(
            writers.Select(writer => Task.Run(() => TryAsync(writer, New(facts)), Cancellation))
        );

        Assert.Equal([false, true], outcomes.Order());
        Assert.Equal(["5000|1"], database.Rows("SELECT count(*), max(revision) FROM fact_revisions"));
    }

    [Fact]
    public async Task Many_who_write_different_facts_at_once_all_succeed()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);

        await Parallel.ForAsync(
            0,
            40,
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation },
            async (number, cancellation) =>
            {
                await database.Facts.SaveAsync(New(Fact(Key(1, $"v{number}"), number)), cancellation);
                await database.Facts.FindFactsAsync(new FactQuery(), cancellation);
            }
        );

        Assert.Equal(["40"], database.Rows("SELECT count(*) FROM fact_revisions"));
    }

    [Fact]
    public async Task A_year_and_its_months_saved_at_once_never_both_go_on_record()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        for (var year = 2000; year < 2020; year++)
        {
            var whole = Key(1) with { Period = Period.Year(year) };
            var month = Key(1) with { Period = Period.Month(year, 7) };

            var outcomes = await Task.WhenAll(
                new[] { whole, month }.Select(key =>
                    Task.Run(() => ImportAsync(database.Open(), Fact(key, 1)), Cancellation)
                )
            );

            Assert.Equal([false, true], outcomes.Order());
        }

        Assert.Equal(["20"], database.Rows("SELECT count(*) FROM fact_revisions"));
    }

    [Theory]
    [InlineData("electricity.residential", "khon-kaen", true)]
    [InlineData("electricity.commercial", "khon-kaen", false)]
    [InlineData("electricity.residential", "chiang-mai", false)]
    public async Task Only_a_later_change_of_the_same_variable_and_place_conflicts(
        string variable,
        string place,
        bool conflicts
    )
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var seen = await database.Facts.SaveAsync(New(Fact(Key(1), 1)), Cancellation);
        var other = Key(2, variable, place);
        await database.Facts.SaveAsync(New(Fact(other, 2)), Cancellation);

        var late = New(Fact(Key(3), 3)) with { Seen = seen };
        var conflict = await Record.ExceptionAsync(() => database.Facts.SaveAsync(late, Cancellation));

        Assert.Equal(conflicts ? other : null, (conflict as FactConflictException)?.Key);
        Assert.Equal(conflicts ? 2 : 3, await database.Facts.FindNewestChangeAsync(Cancellation));
    }

    [Fact]
    public async Task A_change_that_was_refused_leaves_no_gap_in_the_numbers()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await database.Facts.SaveAsync(New(Fact(Key(1), 1)), Cancellation);
        await Assert.ThrowsAsync<FactConflictException>(() =>
            database.Facts.SaveAsync(New(Fact(Key(1), 2)), Cancellation)
        );

        Assert.Equal(2, await database.Facts.SaveAsync(New(Fact(Key(2), 3)), Cancellation));
    }

    [Fact]
    public async Task The_newest_change_of_an_empty_record_is_none()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);

        Assert.Equal(0, await database.Facts.FindNewestChangeAsync(Cancellation));
    }

    [Fact]
    public async Task Cancelling_keeps_nothing()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            database.Facts.SaveAsync(New(Fact(Key(1), 1)), source.Token)
        );

        Assert.Empty(database.Rows("SELECT number FROM fact_changes"));
    }

    /// <summary>Saves a good fact together with a revision of one that is at revision 2 by then.</summary>
    private async Task ConflictsAsync(Func<Fact, FactRevision> revise, FactKey? about = null)
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var first = Fact(Key(1), 1) with { Revision = 1 };
        await database.Facts.SaveAsync(New(first), Cancellation);
        await database.Facts.SaveAsync(Change(new FactRevision(first, Fact(Key(1), 1.5m))), Cancellation);
        var good = new FactRevision(null, Fact(Key(5), 5));

        var conflict = await Assert.ThrowsAsync<FactConflictException>(() =>
            database.Facts.SaveAsync(Change(good, revise(first)), Cancellation)
        );

        Assert.Equal(about ?? Key(1), conflict.Key);
        var kept = Assert.Single(await database.Facts.FindFactsAsync(new FactQuery(), Cancellation));
        Assert.Equal((Key(1), 1.5m, 2), (kept.Key, kept.Quantity.Amount, kept.Revision));
        Assert.Equal(["2"], database.Rows("SELECT max(number) FROM fact_changes"));
    }

    /// <summary>As an import does: look what is there, find nothing that contradicts, save.</summary>
    private static async Task<bool> ImportAsync(IServiceProvider process, Fact fact)
    {
        var store = process.GetRequiredService<IFactStore>();
        var seen = await store.FindNewestChangeAsync(Cancellation);
        var query = new FactQuery(fact.Key.Place, fact.Key.Period, fact.Key.Variable);
        var isAlone = (await store.FindFactsAsync(query, Cancellation)).Count == 0;
        return isAlone && await TryAsync(store, New(fact) with { Seen = seen });
    }

    private static async Task<bool> TryAsync(IFactStore store, FactChange change)
    {
        try
        {
            await store.SaveAsync(change, Cancellation);
            return true;
        }
        catch (FactConflictException)
        {
            return false;
        }
    }
}
