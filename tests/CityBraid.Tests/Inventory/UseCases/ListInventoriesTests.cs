using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class ListInventoriesTests
{
    private static readonly Actor Nobody = new("nobody", (_, _) => false);

    [Fact]
    public async Task Every_year_with_facts_has_its_inventory()
    {
        var listed = await RunAsync(Readers.OfAll, Form.KhonKaen);

        var inventory = Assert.Single(listed.Value!);
        Assert.Equal((2019, 490_000m), (inventory.Year, inventory.Total?.Tonnes));
    }

    [Fact]
    public async Task A_year_that_was_started_has_its_inventory_at_its_level_with_or_without_facts()
    {
        var listed = await RunAsync(Readers.OfAll, Form.KhonKaen, 2018, 2019);

        Assert.Equal(
            [(2019, Level.BasicPlus, (decimal?)490_000m), (2018, Level.BasicPlus, null)],
            listed.Value!.Select(one => (one.Year, one.Level, one.Total?.Tonnes))
        );
        Assert.Equal(0m, listed.Value![1].Completeness.AccountedShare);
    }

    [Fact]
    public async Task A_place_without_facts_has_none() =>
        Assert.Empty((await RunAsync(Readers.OfAll, [])).Value!);

    [Fact]
    public async Task A_place_of_which_only_the_population_is_known_has_none()
    {
        var people = Form.KhonKaen.Where(fact => fact.Key.Variable is Variable.Population);

        Assert.Empty((await RunAsync(Readers.OfAll, [.. people])).Value!);
    }

    [Fact]
    public async Task Who_may_not_read_is_refused() =>
        Assert.Equal(RefusalKind.NotFound, (await RunAsync(Nobody, [])).Refusal?.Kind);

    private static Task<Result<IReadOnlyList<Compilation>>> RunAsync(
        Actor actor,
        IReadOnlyList<Fact> facts,
        params int[] started
    )
    {
        var city = new CityOnRecord { Facts = facts };
        foreach (var year in started)
        {
            city.Started.Add(
                new StartedInventory(
                    CityOnRecord.Code,
                    year,
                    Level.BasicPlus,
                    "officer",
                    DateTimeOffset.UnixEpoch
                )
            );
        }

        return city.ListUseCase().RunAsync(actor, CityOnRecord.Code, TestContext.Current.CancellationToken);
    }
}
