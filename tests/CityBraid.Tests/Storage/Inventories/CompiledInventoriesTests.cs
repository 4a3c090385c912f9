using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory;
using CityBraid.Tests.Inventory.Calculations;
using CityBraid.Tests.Storage.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Inventories;

/// <summary>An inventory is kept until something it was made from changes, whoever changes it.</summary>
public abstract class CompiledInventoriesTests(TestEngine engine)
{
    public sealed class OnSqlite() : CompiledInventoriesTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : CompiledInventoriesTests(TestEngine.Postgres);

    private const string Electricity = "I.1.2";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fact_that_another_process_changes_shows_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var (compile, elsewhere) = (Use(database), Another(database));
        await elsewhere.SaveAsync(Stated.New(Stated.Fact(Stated.Key(1), 10m)), Cancellation);
        var kept = await CompileAsync(compile);

        Assert.Equal(10m, Amount(kept));
        Assert.Same(kept, await CompileAsync(compile));

        var query = new FactQuery(TemporaryDatabase.KhonKaen);
        var before = Assert.Single(await elsewhere.FindFactsAsync(query, Cancellation));
        await elsewhere.SaveAsync(
            Stated.Change(new FactRevision(before, Stated.Fact(before.Key, 25m))),
            Cancellation
        );
        Assert.Equal(25m, Amount(await CompileAsync(compile)));

        await elsewhere.SaveAsync(Stated.New(Stated.Fact(Stated.Key(2), 5m)), Cancellation);
        Assert.Equal(30m, Amount(await CompileAsync(compile)));

        var onRecord = await elsewhere.FindFactsAsync(query, Cancellation);
        var withdrawn = onRecord.Select(fact => new FactRevision(fact, After: null)).ToArray();
        await elsewhere.SaveAsync(Stated.Change(withdrawn), Cancellation);
        Assert.Empty((await CompileAsync(compile)).Rows);
    }

    [Fact]
    public async Task A_change_of_another_place_leaves_it_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var compile = Use(database);
        var kept = await CompileAsync(compile);
        var fact = Stated.Fact(Stated.Key(1, place: "chiang-mai"), 10m);
        await database.Facts.SaveAsync(Stated.New(fact), Cancellation);

        Assert.Same(kept, await CompileAsync(compile));
        Assert.Equal(0, await database.Facts.FindNewestChangeAsync(TemporaryDatabase.KhonKaen, Cancellation));
        Assert.Equal(1, await database.Facts.FindNewestChangeAsync(fact.Key.Place, Cancellation));
    }

    [Fact]
    public async Task A_calculation_that_another_process_keeps_or_withdraws_shows_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var compile = Use(database);
        var elsewhere = database.Open().GetRequiredService<ICalculationStore>();
        Assert.Empty((await CompileAsync(compile)).Rows);

        var added = await elsewhere.AddRevisionAsync(
            Kept.Of("first-order-decay", "III.1.1", Kept.Landfill),
            Cancellation
        );
        var kept = await CompileAsync(compile);
        Assert.Equal([RowStatus.Counted], Statuses(kept));
        Assert.Same(kept, await CompileAsync(compile));

        await elsewhere.AddRevisionAsync(added with { IsWithdrawn = true }, Cancellation);
        Assert.Empty((await CompileAsync(compile)).Rows);
    }

    [Fact]
    public async Task A_notation_key_that_another_process_states_or_withdraws_shows_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var compile = Use(database);
        var elsewhere = database.Open().GetRequiredService<INotationStore>();
        await database.Facts.SaveAsync(Stated.New(Stated.Fact(Stated.Key(1), 10m)), Cancellation);
        Assert.Equal([RowStatus.Counted], Statuses(await CompileAsync(compile)));

        var key = new StatedNotation(Electricity, NotationKey.NotOccurring, "no grid");
        var change = new NotationChange(
            TemporaryDatabase.KhonKaen,
            2019,
            [key],
            Actor.LocalAdministrator,
            TemporaryDatabase.At
        );
        await elsewhere.SaveNotationsAsync(change, Cancellation);
        var keyed = await CompileAsync(compile);
        Assert.Equal([RowStatus.ExcludedByNotation], Statuses(keyed));
        Assert.Same(keyed, await CompileAsync(compile));

        var reworded = change with { Notations = [key with { Reason = "no grid at all" }] };
        await elsewhere.SaveNotationsAsync(reworded, Cancellation);
        Assert.Equal(["no grid at all"], (await CompileAsync(compile)).Notations.Select(one => one.Reason));

        await elsewhere.RemoveNotationsAsync(reworded, Cancellation);
        Assert.Equal([RowStatus.Counted], Statuses(await CompileAsync(compile)));
    }

    [Fact]
    public async Task A_population_that_another_process_states_shows_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var compile = Use(database);
        var elsewhere = database.Open().GetRequiredService<IPlaceStore>();
        Assert.Null((await CompileAsync(compile)).Population);

        foreach (var persons in new[] { 115_000L, 116_000L })
        {
            await elsewhere.ChangePlaceAsync(
                TemporaryDatabase.KhonKaen,
                place => place with { Populations = [new PopulationCount(2019, persons, "census")] },
                (Actor.LocalAdministrator, TemporaryDatabase.At),
                Cancellation
            );
            Assert.Equal(persons, (await CompileAsync(compile)).Population?.Persons);
        }
    }

    [Fact]
    public async Task A_year_that_another_process_adds_is_listed_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var inventories = Inventories(database);
        Assert.Empty(await inventories.ListYearsAsync(TemporaryDatabase.KhonKaen, Cancellation));

        await Another(database).SaveAsync(Stated.New(Stated.Fact(Stated.Key(1), 10m)), Cancellation);
        Assert.Equal([2019], await inventories.ListYearsAsync(TemporaryDatabase.KhonKaen, Cancellation));
    }

    private static IFactStore Another(TemporaryDatabase database) =>
        database.Open().GetRequiredService<IFactStore>();

    private static CompileInventory Use(TemporaryDatabase database) =>
        new(
            database.Places,
            database.Notations,
            database.Stores.GetRequiredService<ICalculationStore>(),
            OurTables.Whole,
            OurTables.Methods,
            Inventories(database)
        );

    private static CompiledInventories Inventories(TemporaryDatabase database) =>
        new(database.Facts, OurTables.Whole);

    private static async Task<Compilation> CompileAsync(CompileInventory compile) =>
        (
            await compile.RunAsync(
                Actor.LocalAdministrator,
                new CompileRequest(TemporaryDatabase.KhonKaen, 2019),
                Cancellation
            )
        ).Value!;

    private static decimal Amount(Compilation inventory) => Assert.Single(inventory.Rows).Activity!.Amount;

    private static IEnumerable<RowStatus> Statuses(Compilation inventory) =>
        inventory.Rows.Select(row => row.Status);
}
