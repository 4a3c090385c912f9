using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Exports;

/// <summary>What a file about an inventory is written from.</summary>
public sealed class ExportInventoryTests
{
    [Fact]
    public async Task Lines_hold_the_sums_of_the_city_and_add_up()
    {
        var export = await ExportAsync(new CityOnRecord { Facts = Form.KhonKaen });

        Assert.Equal(490_000m, export.Lines.Sum(line => line.Sum.Co2e?.Tonnes ?? 0m));
        Assert.Equal(208_800m, Line(export, "II.1.1").Sum.Co2e?.Tonnes);
        Assert.Equal(490_000m, Assert.Single(export.ByFamily, one => one.Key == GasFamily.Other).Value);
        Assert.Equal(84, export.Facts.Count);
        Assert.Null(export.BiogenicCo2);
    }

    [Fact]
    public async Task A_reference_without_number_or_key_is_a_gap_and_one_with_a_key_is_not()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen }.Stating(
            new StatedNotation("II.3.1", NotationKey.NotOccurring, "no river"),
            new StatedNotation("II.4.1", NotationKey.NotEstimated, " ")
        );

        var export = await ExportAsync(city);

        Assert.False(Line(export, "II.1.1").IsGap);
        Assert.False(Line(export, "II.3.1").IsGap);
        Assert.True(Line(export, "II.4.1").IsGap, "NE needs a reason");
        Assert.True(Line(export, "II.2.1").IsGap);
        Assert.Null(Line(export, "II.2.1").Sum.Co2e);
    }

    [Fact]
    public async Task Gases_stand_in_their_families_and_biomass_beside_them()
    {
        // 1,000 l of diesel by the library: its methane is counted as CO2e, its CO2 from biomass is not.
        var facts = Form.Row(8, "fuel.diesel.road", "l", factor: null, Form.Twelve(1000m));

        var export = await ExportAsync(new CityOnRecord { Facts = facts });

        var line = Line(export, "II.1.1");
        Assert.Equal(line.Sum.Co2e!.Tonnes, line.ByFamily.Values.Sum());
        Assert.Contains(GasFamily.CarbonDioxide, line.ByFamily.Keys);
        Assert.Contains(GasFamily.Methane, line.ByFamily.Keys);
        Assert.DoesNotContain(GasFamily.Other, line.ByFamily.Keys);
        Assert.NotNull(line.BiogenicCo2);
    }

    [Fact]
    public async Task A_city_without_facts_is_all_gaps()
    {
        var export = await ExportAsync(new CityOnRecord());

        Assert.All(export.Lines, line => Assert.True(line.IsGap));
        Assert.Null(export.Inventory.Total);
    }

    [Fact]
    public async Task Parts_that_do_not_add_up_are_never_written()
    {
        var export = await ExportAsync(new CityOnRecord { Facts = Form.KhonKaen });

        Assert.Throws<InvalidOperationException>(() => (export with { Lines = [] }).Verified());
    }

    [Theory]
    [InlineData("CO2", GasFamily.CarbonDioxide)]
    [InlineData("CH4-fossil", GasFamily.Methane)]
    [InlineData("CH4-biogenic", GasFamily.Methane)]
    [InlineData("N2O", GasFamily.NitrousOxide)]
    [InlineData("HFC-134a", GasFamily.Hydrofluorocarbons)]
    [InlineData("CF4", GasFamily.Perfluorocarbons)]
    [InlineData("C2F6", GasFamily.Perfluorocarbons)]
    [InlineData("c-C4F8", GasFamily.Perfluorocarbons)]
    [InlineData("SF6", GasFamily.SulphurHexafluoride)]
    [InlineData("NF3", GasFamily.NitrogenTrifluoride)]
    [InlineData("HFE-125", GasFamily.Other)]
    public void A_gas_has_its_family(string gas, GasFamily family) =>
        Assert.Equal(family, GasFamilies.Of(new Gas(gas)));

    private static ReferenceLine Line(InventoryExport export, string code) =>
        export.Lines.Single(line => line.Reference.Code == code);

    private static async Task<InventoryExport> ExportAsync(CityOnRecord city)
    {
        var useCase = new ExportInventory(city.UseCase(), city, city, OurTables.Whole);
        var result = await useCase.RunAsync(
            Actor.LocalAdministrator,
            new CompileRequest(CityOnRecord.Code, 2019),
            TestContext.Current.CancellationToken
        );
        Assert.Null(result.Refusal);
        return result.Value!;
    }
}
