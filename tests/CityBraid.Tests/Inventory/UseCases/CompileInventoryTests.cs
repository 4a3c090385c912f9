using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class CompileInventoryTests
{
    private static readonly Actor Nobody = new("nobody", (_, _) => false);

    [Theory]
    [InlineData("khon-kaen", 2019, "AR7", "basic", "inventory.unknown-gwp-set")]
    [InlineData("khon-kaen", 2019, "AR5", "advanced", "inventory.unknown-level")]
    [InlineData("khon-kaen", 1776, "AR5", "basic", "inventory.year-out-of-range")]
    [InlineData("atlantis", 2019, "AR5", "basic", "inventory.unknown-place")]
    public async Task What_does_not_exist_is_refused(
        string place,
        int year,
        string set,
        string level,
        string code
    )
    {
        var result = await Run(Actor.LocalAdministrator, new(new PlaceCode(place), year, set, level));

        Assert.Equal(code, result.Refusal?.Code);
    }

    [Fact]
    public async Task Who_may_not_read_is_refused() =>
        Assert.Equal(RefusalKind.NotFound, (await Run(Nobody, new(CityOnRecord.Code, 2019))).Refusal?.Kind);

    [Fact]
    public async Task Who_names_neither_set_nor_level_gets_AR5_and_basic()
    {
        var inventory = (await Run(Readers.OfAll, new(CityOnRecord.Code, 2019))).Value!;

        Assert.Equal(
            ("AR5", Level.Basic, 490_000m),
            (inventory.GwpSet.Name, inventory.Level, inventory.Total?.Tonnes)
        );
    }

    private static Task<Result<Compilation>> Run(Actor actor, CompileRequest request)
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };
        return city.UseCase().RunAsync(actor, request, TestContext.Current.CancellationToken);
    }
}
