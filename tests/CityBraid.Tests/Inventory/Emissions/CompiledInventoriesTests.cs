using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Emissions;

/// <summary>What is kept is found by all it was made from, and is nobody's who may not read it.</summary>
public sealed class CompiledInventoriesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_inventory_asked_for_again_is_not_compiled_again()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };
        var compile = city.UseCase();
        var first = await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019));

        Assert.Same(first, await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019)));
        Assert.Equal(1, city.Readings);
    }

    [Theory]
    [InlineData(2018, "AR5", "basic")]
    [InlineData(2019, "AR6", "basic")]
    [InlineData(2019, "AR5", "basic+")]
    public async Task Another_year_set_or_level_is_another_inventory(int year, string set, string level)
    {
        var compile = new CityOnRecord { Facts = Form.KhonKaen }.UseCase();
        await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019));
        var other = await RunAsync(compile, new CompileRequest(CityOnRecord.Code, year, set, level));

        Assert.Equal((year, set, level), (other.Year, other.GwpSet.Name, other.Level.Code));
    }

    [Fact]
    public async Task Who_lost_the_role_does_not_see_what_is_kept()
    {
        var mayRead = true;
        var reader = new Actor("somchai", (_, _) => mayRead);
        var compile = new CityOnRecord { Facts = Form.KhonKaen }.UseCase();
        var request = new CompileRequest(CityOnRecord.Code, 2019);
        Assert.False((await compile.RunAsync(reader, request, Cancellation)).IsRefused);

        mayRead = false;
        Assert.True((await compile.RunAsync(reader, request, Cancellation)).IsRefused);
    }

    [Fact]
    public async Task A_place_that_is_described_anew_is_compiled_anew()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };
        var compile = city.UseCase();
        await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019));

        city.Place = city.Place with { IsSynthetic = true, Country = "LA" };
        var anew = await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019));
        Assert.Contains(anew.Findings, finding => finding.Code == "inventory.synthetic");
    }

    [Fact]
    public async Task What_changes_while_it_is_compiled_is_compiled_anew()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen, NewestChange = 1 };
        city.AfterReading = () =>
        {
            city.AfterReading = null;
            city.Facts = [];
            city.NewestChange = 2;
        };
        var compile = city.UseCase();
        Assert.NotEmpty((await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019))).Rows);

        Assert.Empty((await RunAsync(compile, new CompileRequest(CityOnRecord.Code, 2019))).Rows);
    }

    private static async Task<Compilation> RunAsync(CompileInventory compile, CompileRequest request) =>
        (await compile.RunAsync(Actor.LocalAdministrator, request, Cancellation)).Value!;
}
