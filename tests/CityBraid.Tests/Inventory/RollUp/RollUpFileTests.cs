using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Activity files added up; every number is worked by hand.</summary>
public sealed class RollUpFileTests
{
    [Fact]
    public async Task A_citys_year_has_its_gases_by_scope_and_its_totals_by_level()
    {
        var found = await Activities.OfAsync(Activities.ByHand, RollUpBy.Place);

        Assert.Equal(["ban-phai", "hue", "khon-kaen", "ban-phai"], found.Groups.Select(one => one.Place));
        var city = found.Groups[2];
        Assert.Equal((2019, "kk", "TH"), (city.Year, city.Province, city.Country));

        // 1,000 l × (2.7, 0.0001, 0.0002) = 2,700, 0.1 and 0.2 kg: 2,700 + 2.8 + 53 = 2,755.8 kg CO2e.
        Assert.Equal(["CO2 2700", "CH4-fossil 0.1", "N2O 0.2"], Gases(city, scope: 1));
        Assert.Equal(["CO2 1000"], Gases(city, scope: 2));
        Assert.Equal(["CH4-fossil 40"], Gases(city, scope: 3));
        Assert.Equal([2.7558m, 1m, 1.12m], city.Scopes.Select(one => one.Co2e.Tonnes));
        Assert.Equal(2.7558m, city.FindTotal(Level.Territorial)!.Tonnes);
        Assert.Equal(4.8758m, city.FindTotal(Level.Basic)!.Tonnes);
        Assert.Equal(4.8758m, city.FindTotal(Level.BasicPlus)!.Tonnes);
    }

    [Fact]
    public async Task Years_are_never_added()
    {
        var found = await Activities.OfAsync(Activities.ByHand, RollUpBy.Year, RollUpBy.Country);

        Assert.Equal(
            ["2019  3", "2020  1", "2019 TH 2", "2019 VN 1", "2020 TH 1"],
            found.Groups.Select(one => $"{one.Year} {one.Country} {one.Cities}")
        );
        Assert.Equal(
            [3.0058m, 0.27m, 3.0058m, null, 0.27m],
            found.Groups.Select(one => one.FindTotal(Level.Territorial)?.Tonnes)
        );
    }

    [Fact]
    public async Task References_and_scopes_are_added_over_all_cities()
    {
        var found = await Activities.OfAsync(Activities.ByHand, RollUpBy.Reference, RollUpBy.Scope);

        Assert.Equal(
            [
                "2019 I.1.2 1 1",
                "2019 I.4.4 1 0.25",
                "2019 II.1.1 1 2.7558",
                "2019 II.1.3 1 0.03",
                "2019 III.1.2 1 1.12",
                "2020 II.1.1 1 0.27",
            ],
            found.Groups.Where(one => one.By == RollUpBy.Reference).Select(Told)
        );
        Assert.Equal(
            ["2019  2 3.0058", "2019  1 1", "2019  2 1.15", "2020  1 0.27"],
            found.Groups.Where(one => one.By == RollUpBy.Scope).Select(Told)
        );
    }

    [Fact]
    public async Task What_sums_of_BASIC_hold_twice_is_named()
    {
        var found = await Activities.OfAsync(Activities.ByHand, RollUpBy.Year);

        Assert.Equal(
            ["grid basic 1 0.25", "journeys basic+ 0.03 2.7558", "waste basic 1.12 "],
            found.Overlaps.Select(one =>
                FormattableString.Invariant(
                    $"{one.Name} {one.Level} {one.Caused.Tonnes} {one.Emitted?.Tonnes}"
                )
            )
        );
        Assert.Contains(found.Findings, one => one.Code is "inventory.rollup-side-by-side");
        Assert.Equal(
            ["grid", "journeys", "waste"],
            found
                .Findings.Where(one =>
                    one.Code.StartsWith("inventory.rollup-overlap-", StringComparison.Ordinal)
                )
                .Select(one => one.Code["inventory.rollup-overlap-".Length..])
        );
    }

    [Fact]
    public async Task A_single_city_overlaps_with_nobody()
    {
        var found = await Activities.OfAsync(Activities.ByHand[..3], RollUpBy.Year);

        Assert.Empty(found.Overlaps);
        Assert.Empty(found.Findings);
    }

    [Fact]
    public async Task A_city_without_an_inventory_of_a_year_is_missing_and_not_zero()
    {
        var found = await Activities.OfAsync(Activities.ByHand, RollUpBy.Place);
        var of2020 = found.Coverage[1];

        Assert.Equal((2020, 1, 3), (of2020.Year, of2020.Have, of2020.Of));
        Assert.Equal(["hue", "khon-kaen"], of2020.Missing);
        Assert.Null(of2020.Complete);
        Assert.Empty(found.Coverage[0].Missing);
        Assert.Single(found.Findings, one => one.Code is "inventory.rollup-missing");
        Assert.DoesNotContain(found.Groups, one => one is { Place: "hue", Year: 2020 });
    }

    [Fact]
    public async Task A_country_a_province_and_a_year_can_be_chosen()
    {
        var request = new RollUpRequest([RollUpBy.Place])
        {
            Country = "TH",
            Province = "kk",
            Year = 2020,
        };
        var found = await Activities.RunAsync(Activities.ByHand, request);

        Assert.Equal("ban-phai", Assert.Single(found.Value!.Groups).Place);
        Assert.Equal((1, 2), (found.Value.Coverage[0].Have, found.Value.Coverage[0].Of));
    }

    [Fact]
    public async Task Where_no_city_is_there_is_no_sum()
    {
        var request = new RollUpRequest([RollUpBy.Year]) { Country = "LA" };
        var found = await Activities.RunAsync(Activities.ByHand, request);

        Assert.Equal("inventory.rollup-no-city", found.Refusal?.Code);
    }

    [Fact]
    public async Task Another_set_weighs_the_same_masses_anew()
    {
        var request = new RollUpRequest([RollUpBy.Scope], "AR6") { Year = 2019 };
        var found = await Activities.RunAsync(Activities.ByHand[..3], request);

        // 2,700 + 0.1 × 29.8 + 0.2 × 273 = 2,757.58 kg; 40 × 29.8 = 1,192 kg.
        Assert.Equal([2.75758m, 1m, 1.192m], found.Value!.Groups.Select(one => one.Scopes[0].Co2e.Tonnes));
    }

    [Fact]
    public async Task Masses_stand_beside_factors_and_memo_items_in_no_total()
    {
        string[] rows =
        [
            "a,TH,2019,I.1.1,7,5,",
            "a,TH,2019,I.1.1,,,2.5",
            "\"a\",TH,2019,\"I.1.1\", 1 ,,",
            ",,,,,,",
        ];
        var found = await Activities.RunAsync(
            rows,
            new RollUpRequest([RollUpBy.Place]),
            "place,country,year,reference,CO2_kg,CO2-biogenic_kg,co2e_t"
        );
        var scope = Assert.Single(Assert.Single(found.Value!.Groups).Scopes);

        Assert.Equal(
            ["CO2-biogenic 5", "CO2 8"],
            scope.Gases.Select(Told).Order(StringComparer.Ordinal).Reverse()
        );
        Assert.Equal((2.5m, 2.508m), (scope.Reported, scope.Co2e.Tonnes));
        Assert.Equal(3, found.Value.Activities);
    }

    [Fact]
    public async Task A_set_that_lacks_a_gas_of_the_file_is_refused()
    {
        var tables = OurTables.Without(
            GwpSet.Table,
            row => row["set"] is "AR5" && row["gas"] is "CH4-fossil"
        );
        var found = await Activities.RunAsync(
            Activities.ByHand,
            new RollUpRequest([RollUpBy.Year]),
            tables: tables
        );

        Assert.Equal("inventory.no-potential", Assert.Single(found.Refusal!.Findings).Code);
    }

    [Fact]
    public async Task Whoever_may_not_use_the_library_adds_up_nothing()
    {
        var found = await new RollUpFile(OurTables.Whole).RunAsync(
            new Actor("nobody", (_, _) => false),
            new ActivityFile(new MemoryStream(), "activities.csv"),
            new RollUpRequest([RollUpBy.Year]),
            TestContext.Current.CancellationToken
        );

        Assert.True(found.IsRefused);
    }

    private static IEnumerable<string> Gases(RollUpGroup group, int scope) =>
        group.Scopes.Single(one => one.Scope == scope).Gases.Select(Told);

    private static string Told(GasMass mass) => FormattableString.Invariant($"{mass.Gas} {mass.Kilograms}");

    private static string Told(RollUpGroup one) =>
        FormattableString.Invariant(
            $"{one.Year} {one.Reference} {one.Cities} {one.Scopes.Single().Co2e.Tonnes}"
        );
}
