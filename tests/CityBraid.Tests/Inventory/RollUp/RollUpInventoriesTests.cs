using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Inventories on record added up.</summary>
public sealed class RollUpInventoriesTests
{
    [Fact]
    public async Task Cities_are_added_by_province_and_wider_and_narrower_places_are_not()
    {
        var found = await RunAsync(Thailand(), new([RollUpBy.Province, RollUpBy.Country]) { Country = "TH" });
        var (ofProvince, ofNone) = (found.Groups[0], found.Groups[1]);

        // Tonnes of CO2e as they are stated, so that the sums can be checked by eye.
        Assert.Equal(
            [(null, 4m), ("kk", 12m), (null, 16m)],
            found
                .Groups.Where(one => one.Year == 2019)
                .Select(one => (one.Province, one.FindTotal(Level.Territorial)!.Tonnes))
        );
        Assert.Equal(("kk", 2), (found.Groups[1].Province, found.Groups[1].Cities));
        Assert.Equal([4m, 12m], new[] { ofProvince, ofNone }.Select(one => one.Scopes[0].Reported));
    }

    [Fact]
    public async Task Who_has_no_inventory_is_named()
    {
        var found = await RunAsync(Thailand(), new([RollUpBy.Year]) { Country = "TH", Year = 2020 });
        var coverage = Assert.Single(found.Coverage);

        Assert.Equal((1, 3, 0), (coverage.Have, coverage.Of, coverage.Complete));
        Assert.Equal(["ban-phai", "elsewhere"], coverage.Missing);
        Assert.Equal(
            ["inventory.rollup-missing", "inventory.rollup-incomplete"],
            found.Findings.Select(one => one.Code)
        );
    }

    [Fact]
    public async Task A_year_that_nobody_has_is_a_gap_and_no_zero()
    {
        var found = await RunAsync(Thailand(), new([RollUpBy.Year]) { Country = "TH", Year = 2021 });

        Assert.Empty(found.Groups);
        Assert.Equal((0, 3), (found.Coverage[0].Have, found.Coverage[0].Of));
    }

    [Fact]
    public async Task A_roll_up_of_one_city_is_its_inventory()
    {
        var cities = new CitiesOnRecord()
            .With("a", PlaceKind.City)
            .Having("a", 2019, "fuel.diesel.road", "1000 l")
            .Having("a", 2019, "electricity.residential", "7 MWh")
            .Having("a", 2019, "waste.landfill", "5 tCO2e");
        var found = await RunAsync(cities, new([RollUpBy.Place], "AR6") { Year = 2019 });
        var group = Assert.Single(found.Groups);
        var compiled = await cities
            .Compile()
            .RunAsync(
                Actor.LocalAdministrator,
                new CompileRequest(new PlaceCode("a"), 2019, "AR6"),
                TestContext.Current.CancellationToken
            );

        Assert.NotEmpty(compiled.Value!.CountedRows);
        foreach (var total in compiled.Value.ByLevel)
        {
            Assert.Equal(total.Co2e!.Tonnes, group.FindTotal(total.Level)!.Tonnes, 18);
        }
    }

    [Fact]
    public async Task Places_that_the_actor_may_not_read_are_neither_added_nor_counted()
    {
        var actor = new Actor("reader", (_, place) => place?.Value is "ban-phai");
        var found = await RunAsync(Thailand(), new([RollUpBy.Year]) { Country = "TH", Year = 2019 }, actor);

        Assert.Equal(2m, Assert.Single(found.Groups).FindTotal(Level.Territorial)!.Tonnes);
        Assert.Equal((1, 1), (found.Coverage[0].Have, found.Coverage[0].Of));
    }

    [Fact]
    public async Task Who_may_read_nothing_hears_that_there_is_nothing()
    {
        var found = await Thailand()
            .UseCase()
            .RunAsync(
                new Actor("nobody", (_, _) => false),
                new RollUpRequest([RollUpBy.Year]) { Country = "TH" },
                TestContext.Current.CancellationToken
            );

        Assert.Equal("inventory.rollup-no-city", found.Refusal?.Code);
    }

    [Fact]
    public async Task A_provinces_cities_can_be_chosen()
    {
        var found = await RunAsync(
            Thailand(),
            new([RollUpBy.Place])
            {
                Country = "TH",
                Province = "kk",
                Year = 2019,
            }
        );

        Assert.Equal(["ban-phai", "khon-kaen"], found.Groups.Select(one => one.Place));
    }

    [Fact]
    public async Task Invented_data_are_said_to_be_invented()
    {
        var cities = Thailand();
        cities.Places[2] = cities.Places[2] with { IsSynthetic = true };
        var found = await RunAsync(cities, new([RollUpBy.Year]) { Country = "TH", Year = 2019 });

        Assert.Equal(
            "1",
            found.Findings.Single(one => one.Code is "inventory.rollup-synthetic").Values["count"]
        );
    }

    [Theory]
    [InlineData("SAR", 2019, "inventory.unknown-gwp-set")]
    [InlineData("AR5", 1066, "inventory.year-out-of-range")]
    public async Task What_makes_no_sense_is_refused(string set, int year, string code)
    {
        var found = await Thailand()
            .UseCase()
            .RunAsync(
                Actor.LocalAdministrator,
                new RollUpRequest([RollUpBy.Year], set) { Country = "TH", Year = year },
                TestContext.Current.CancellationToken
            );

        Assert.Equal(code, found.Refusal?.Code);
    }

    /// <summary>A province with two cities and a ward, a city without one, one in another country.</summary>
    private static CitiesOnRecord Thailand() =>
        new CitiesOnRecord()
            .With("thailand", PlaceKind.Country)
            .With("kk", PlaceKind.Province, "thailand")
            .With("khon-kaen", PlaceKind.City, "kk")
            .With("ban-phai", PlaceKind.City, "kk")
            .With("ward", PlaceKind.Ward, "khon-kaen")
            .With("elsewhere", PlaceKind.City, "thailand")
            .With("hue", PlaceKind.City, country: "VN")
            .Having("kk", 2019, "waste.landfill", "1000 tCO2e")
            .Having("ward", 2019, "waste.landfill", "100 tCO2e")
            .Having("khon-kaen", 2019, "waste.landfill", "10 tCO2e")
            .Having("khon-kaen", 2020, "waste.landfill", "11 tCO2e")
            .Having("ban-phai", 2019, "waste.landfill", "2 tCO2e")
            .Having("elsewhere", 2019, "waste.landfill", "4 tCO2e")
            .Having("hue", 2019, "waste.landfill", "8 tCO2e");

    private static async Task<CityBraid.Inventory.RollUp> RunAsync(
        CitiesOnRecord cities,
        RollUpRequest request,
        Actor? actor = null
    )
    {
        var found = await cities
            .UseCase()
            .RunAsync(actor ?? Actor.LocalAdministrator, request, TestContext.Current.CancellationToken);
        Assert.False(found.IsRefused, found.Refusal?.Code);
        return found.Value;
    }
}
