using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Calculations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Calculations;

/// <summary>Calculations by place and year, revision by revision, with the trail of their changes.</summary>
public abstract class CalculationStoreTests(TestEngine engine)
{
    public sealed class OnSqlite() : CalculationStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : CalculationStoreTests(TestEngine.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calculations_come_back_for_their_place_and_year_in_order_of_numbers()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = Store(database);
        var landfill = await store.AddRevisionAsync(Landfill(), Cancellation);
        var compost = await store.AddRevisionAsync(Landfill() with { Reference = "III.1.2" }, Cancellation);
        var later = await store.AddRevisionAsync(Landfill() with { Year = 2020 }, Cancellation);

        Assert.Equal((1, 1), (landfill.Number, landfill.Revision));
        Assert.Equal((2, 1), (compost.Number, compost.Revision));
        Assert.Equal((1, 1), (later.Number, later.Revision));
        Assert.Equal([landfill, compost], await ListAsync(store, 2019));
        Assert.Equal([later], await ListAsync(store, 2020));
        Assert.Equal(
            [2019, 2020],
            await store.ListCalculatedYearsAsync(TemporaryDatabase.KhonKaen, Cancellation)
        );
        Assert.Equal(Landfill() with { Number = 1, Revision = 1 }, landfill);
    }

    [Fact]
    public async Task A_revision_follows_another_and_a_withdrawn_calculation_keeps_its_number()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = Store(database);
        var first = await store.AddRevisionAsync(Landfill(), Cancellation);
        var withdrawn = await store.AddRevisionAsync(first with { IsWithdrawn = true }, Cancellation);
        var next = await store.AddRevisionAsync(Landfill(), Cancellation);

        Assert.Equal((1, 2), (withdrawn.Number, withdrawn.Revision));
        Assert.Equal(2, next.Number);
        Assert.Equal([withdrawn, next], await ListAsync(store, 2019));
        await store.AddRevisionAsync(next with { IsWithdrawn = true }, Cancellation);
        Assert.Empty(await store.ListCalculatedYearsAsync(TemporaryDatabase.KhonKaen, Cancellation));
        Assert.Equal(
            ["khon-kaen 2019 1|-|1", "khon-kaen 2019 1|1|2", "khon-kaen 2019 2|-|1", "khon-kaen 2019 2|1|2"],
            database.Rows(
                $"""
                SELECT key, {database.Field("before_json", "revision")}, {database.Field(
                    "after_json",
                    "revision"
                )} FROM audit_trail
                WHERE subject = 'calculation' ORDER BY key, id
                """
            )
        );
    }

    [Fact]
    public async Task What_is_kept_is_never_rewritten()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        await Store(database).AddRevisionAsync(Landfill(), Cancellation);

        Assert.ThrowsAny<System.Data.Common.DbException>(() =>
            database.Rows("UPDATE calculations SET source = 'somebody else'")
        );
        Assert.ThrowsAny<System.Data.Common.DbException>(() => database.Rows("DELETE FROM calculations"));
    }

    [Fact]
    public async Task A_calculation_of_a_place_that_is_not_here_is_not_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var lost = Landfill() with { Place = new PlaceCode("nowhere") };

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            Store(database).AddRevisionAsync(lost, Cancellation)
        );

        Assert.Empty(database.Rows("SELECT * FROM calculations"));
        Assert.Empty(database.Rows("SELECT * FROM audit_trail WHERE subject = 'calculation'"));
    }

    private static ICalculationStore Store(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<ICalculationStore>();

    private static Task<IReadOnlyList<KeptCalculation>> ListAsync(ICalculationStore store, int year) =>
        store.ListCalculationsAsync(TemporaryDatabase.KhonKaen, year, Cancellation);

    private static KeptCalculation Landfill() =>
        Kept.Of("first-order-decay", "III.1.1", Kept.Landfill) with
        {
            KeptAt = TemporaryDatabase.At,
        };
}
