using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Facts;

namespace CityBraid.Tests.Inventory.Locking;

/// <summary>An inventory keeps the factors it was locked to, whatever becomes of the library.</summary>
public sealed class LockedInventoryTests
{
    /// <summary>
    /// The grid factor of Thailand, 0.4999 kgCO2e/kWh in our tables, as a later library states it.
    /// </summary>
    private static readonly InventoryTables Later = OurTables.Changing(
        "factors/grid",
        row => row["value"] == "0.4999",
        "value",
        "0.5555"
    );

    private readonly CityOnRecord city = new()
    {
        Facts = [Form.One("electricity.residential", Period.Year(2019), "1000000 kWh")],
    };

    private readonly LocksInMemory locks = new();

    /// <summary>Kept between compilations: a kept inventory never outlives its lock.</summary>
    private readonly CompiledInventories inventories;

    public LockedInventoryTests() => inventories = city.Inventories(Later);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_locked_inventory_keeps_its_numbers_when_the_library_changes_and_says_so()
    {
        await LockAsync(OurTables.Whole);

        var kept = await CompileAsync(Later);

        Assert.Equal(499.9m, kept.Total?.Tonnes);
        Assert.Equal(OurTables.Whole.Version.Digest, kept.Factors.Version);
        var said = Assert.Single(kept.Findings, finding => finding.Code == "inventory.factors-behind");
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.Equal(OurTables.Whole.Version.Name, said.Values["version"]);
        Assert.Equal(Later.Version.Name, said.Values["current"]);
    }

    [Fact]
    public async Task An_inventory_without_a_lock_follows_the_library()
    {
        var followed = await CompileAsync(Later);

        Assert.Equal(555.5m, followed.Total?.Tonnes);
        Assert.Null(followed.Factors.Lock);
        Assert.False(followed.Factors.IsBehind);
    }

    [Fact]
    public async Task Renewing_and_unlocking_take_the_later_factors()
    {
        await LockAsync(OurTables.Whole);
        await LockAsync(Later);
        Assert.Equal(555.5m, (await CompileAsync(Later)).Total?.Tonnes);

        await LockAsync(OurTables.Whole);
        Assert.Equal(499.9m, (await CompileAsync(Later)).Total?.Tonnes);
        var unlocked = await new UnlockFactors(locks, Later, new FixedTime()).RunAsync(
            Actor.LocalAdministrator,
            CityOnRecord.Code,
            2019,
            Cancellation
        );

        Assert.Null(unlocked.Value?.Lock);
        Assert.Equal(555.5m, (await CompileAsync(Later)).Total?.Tonnes);
    }

    [Fact]
    public async Task Locking_again_to_the_same_library_changes_nothing()
    {
        var first = await LockAsync(OurTables.Whole);
        var again = await LockAsync(OurTables.Whole);

        Assert.Equal(first.Value, again.Value);
        Assert.Single(locks.Versions);
    }

    [Fact]
    public async Task What_renewing_would_change_is_shown_before_it_is_done()
    {
        await LockAsync(OurTables.Whole);

        var compared = await new CompareFactors(Compiling(Later), locks, Later).RunAsync(
            Actor.LocalAdministrator,
            new CompileRequest(CityOnRecord.Code, 2019),
            Cancellation
        );

        Assert.Equal(499.9m, compared.Value?.Kept?.Tonnes);
        Assert.Equal(555.5m, compared.Value?.Current?.Tonnes);
        Assert.Equal([new TableChange("factors/grid", 1, 1)], compared.Value?.Changes);
    }

    [Fact]
    public async Task Beside_the_same_library_nothing_differs()
    {
        await LockAsync(OurTables.Whole);

        var compared = await new CompareFactors(Compiling(OurTables.Whole), locks, OurTables.Whole).RunAsync(
            Actor.LocalAdministrator,
            new CompileRequest(CityOnRecord.Code, 2019),
            Cancellation
        );

        Assert.Equal((499.9m, 499.9m), (compared.Value?.Kept?.Tonnes, compared.Value?.Current?.Tonnes));
        Assert.Empty(compared.Value!.Changes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task A_kept_library_that_is_gone_or_was_tampered_with_is_an_error_and_leaves_the_total_open(
        string content
    )
    {
        await LockAsync(OurTables.Whole);
        var digest = OurTables.Whole.Version.Digest;
        locks.Versions.Remove(digest);
        if (content.Length > 0)
        {
            locks.Versions.Add(digest, new FactorVersion(digest, content));
        }

        var stood = await CompileAsync(Later);

        Assert.True(stood.Factors.IsLost);
        Assert.False(stood.IsComplete);
        Assert.Contains(
            stood.Findings,
            finding => finding.IsError && finding.Code == "inventory.kept-factors-unreadable"
        );
    }

    [Fact]
    public async Task Who_has_no_lock_cannot_take_it_off()
    {
        var refused = await new UnlockFactors(locks, OurTables.Whole, new FixedTime()).RunAsync(
            Actor.LocalAdministrator,
            CityOnRecord.Code,
            2019,
            Cancellation
        );

        Assert.Equal("inventory.factors-not-locked", refused.Refusal?.Code);
    }

    [Theory]
    [InlineData("atlantis", 2019, "inventory.unknown-place")]
    [InlineData("khon-kaen", 1776, "inventory.year-out-of-range")]
    public async Task What_does_not_exist_cannot_be_locked(string place, int year, string code)
    {
        var refused = await locks
            .Locking(city, OurTables.Whole)
            .RunAsync(Actor.LocalAdministrator, new PlaceCode(place), year, Cancellation);

        Assert.Equal(code, refused.Refusal?.Code);
    }

    private Task<Result<FactorUse>> LockAsync(InventoryTables tables) =>
        locks.Locking(city, tables).RunAsync(Actor.LocalAdministrator, CityOnRecord.Code, 2019, Cancellation);

    private async Task<Compilation> CompileAsync(InventoryTables library)
    {
        var request = new CompileRequest(CityOnRecord.Code, 2019);
        return (await Compiling(library).RunAsync(Actor.LocalAdministrator, request, Cancellation)).Value!;
    }

    private CompileInventory Compiling(InventoryTables library)
    {
        var methods = MethodLibrary.From(library);
        var locked = new LockedFactors(locks, OurTables.Shipped, library, methods);
        return new CompileInventory(city, city, city, library, methods, inventories, locked);
    }
}
