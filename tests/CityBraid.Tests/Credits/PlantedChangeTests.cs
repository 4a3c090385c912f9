using System.Diagnostics;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Whatever is changed, removed or forked by hand in a ledger that was used, row by row or all at
///   once, is
///   found. Ten thousand of the same are the benchmark <c>ledger-tampering</c>.</summary>
public abstract class PlantedChangeTests(TestEngine engine)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    [Fact]
    [Trait("Pace", "Long")]
    public async Task A_change_that_is_planted_by_chance_is_found()
    {
        var seed = Seed.New();
        await using var registry = await Registry.OpenAsync(engine);
        var changes = await PlantedChanges.OfAsync(registry, seed);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Length; )
        {
            await changes.PlantAsync();
        }

        Assert.Empty(changes.Missed);
        Assert.Equal(changes.Planted, changes.Found);
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    public sealed class OnSqlite() : PlantedChangeTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : PlantedChangeTests(TestEngine.Postgres);
}
