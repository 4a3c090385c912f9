using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Facts;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class StartInventoryTests
{
    private readonly CityOnRecord city = new();
    private readonly LocksInMemory locks = new();

    [Theory]
    [InlineData("๒๕๖๒")]
    [InlineData("2562")]
    [InlineData("พ.ศ.2562")]
    [InlineData("2019")]
    public async Task A_year_is_understood_as_people_write_it(string year)
    {
        var started = await RunAsync(year);

        Assert.Equal(
            new StartedInventory(
                CityOnRecord.Code,
                2019,
                Level.Basic,
                Actor.LocalAdministrator.Name,
                new FixedTime().GetUtcNow()
            ),
            started.Value
        );
        Assert.Equal([started.Value!], city.Started);
    }

    [Theory]
    [InlineData("", "basic", "inventory.unreadable-year")]
    [InlineData("next", "basic", "inventory.unreadable-year")]
    [InlineData("2569.5", "basic", "inventory.unreadable-year")]
    [InlineData("2570", "basic", "inventory.year-to-come")]
    [InlineData("2027", "basic", "inventory.year-to-come")]
    [InlineData("2019", "gold", "inventory.not-reported-at")]
    [InlineData("2019", "territorial", "inventory.not-reported-at")]
    public async Task What_cannot_be_started_is_refused(string year, string level, string code)
    {
        Assert.Equal(code, (await RunAsync(year, level)).Refusal?.Code);
        Assert.Empty(city.Started);
    }

    [Fact]
    public async Task Starting_again_changes_nothing()
    {
        var first = await RunAsync("2019");
        var again = await RunAsync("2562");

        Assert.Equal(first.Value, again.Value);
        Assert.Single(city.Started);
    }

    [Fact]
    public async Task A_year_is_not_started_at_a_second_level()
    {
        await RunAsync("2019");

        var other = await RunAsync("2019", "basic+");

        Assert.Equal(RefusalKind.Conflict, other.Refusal?.Kind);
        Assert.Equal("basic", other.Refusal?.Values["level"]);
    }

    [Fact]
    public async Task Readers_and_unknown_places_are_refused()
    {
        var nowhere = new StartRequest(new PlaceCode("nowhere"), "2019", "basic");

        Assert.Equal(RefusalKind.NotFound, (await RunAsync(Actor.Public, Request("2019"))).Refusal?.Kind);
        Assert.Equal(
            "inventory.unknown-place",
            (await RunAsync(Actor.LocalAdministrator, nowhere)).Refusal?.Code
        );
    }

    [Fact]
    public async Task What_was_started_is_listed()
    {
        await RunAsync("2018");
        await RunAsync("2019");

        var listed = await new ListStartedInventories(city).RunAsync(
            Readers.OfAll,
            CityOnRecord.Code,
            TestContext.Current.CancellationToken
        );

        Assert.Equal([2019, 2018], listed.Value!.Select(one => one.Year));
    }

    [Fact]
    public async Task What_is_started_is_locked_to_the_factor_library_of_the_day()
    {
        await RunAsync("2019");

        var locked = await locks.FindLockAsync(
            CityOnRecord.Code,
            2019,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(OurTables.Whole.Version.Digest, locked?.Version);
    }

    [Fact]
    public async Task A_lock_that_stands_already_stays_when_the_inventory_is_started()
    {
        var older = OurTables.Without("factors/grid", row => row["country"] == "TH");
        await locks
            .Locking(city, older)
            .RunAsync(
                Actor.LocalAdministrator,
                CityOnRecord.Code,
                2019,
                TestContext.Current.CancellationToken
            );

        await RunAsync("2019");

        var locked = await locks.FindLockAsync(
            CityOnRecord.Code,
            2019,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(older.Version.Digest, locked?.Version);
    }

    private static StartRequest Request(string year, string level = "basic") =>
        new(CityOnRecord.Code, year, level);

    private Task<Result<StartedInventory>> RunAsync(string year, string level = "basic") =>
        RunAsync(Actor.LocalAdministrator, Request(year, level));

    private Task<Result<StartedInventory>> RunAsync(Actor actor, StartRequest request) =>
        new StartInventory(city, city, locks, locks.Locking(city, OurTables.Whole), new FixedTime()).RunAsync(
            actor,
            request,
            TestContext.Current.CancellationToken
        );
}
