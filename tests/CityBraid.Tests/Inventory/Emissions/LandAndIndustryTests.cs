using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Emissions;

/// <summary>Processes, products, animals, land and other scope 3 in a city's inventory.</summary>
public sealed class LandAndIndustryTests
{
    private static readonly Period Year = Period.Year(2019);

    private static readonly IReadOnlyList<Fact> Facts =
    [
        Form.One("industry.clinker", Year, "1000 t", 40),
        Form.One("product.lubricants", Year, "10 t", 41),
        Form.One("livestock.buffalo", Year, "100 head", 42),
        Form.One("land.young-urban-trees", Year, "50 ha", 43),
        Form.One("rice.irrigated", Year, "1000 rai", 44),
        Form.One("scope-3.other", Year, "70 tCO2e", 45),
        Form.One("fuel.diesel.road", Year, "1000 l", 46),
    ];

    [Fact]
    public void Each_fact_stands_under_its_reference_with_its_gases()
    {
        var rows = Of("basic+").Rows;

        Assert.Equal(
            ["II.1.1", "IV.1", "IV.2", "V.1", "V.2", "V.3", "VI.1"],
            rows.Select(row => row.Reference.Code)
        );
        Assert.Equal(520m, rows[1].Co2e!.Tonnes);
        Assert.Equal(100m * 55m, rows[3].Gases.Single().Kilograms);
        Assert.Equal(-531.6667m, Math.Round(rows[4].Co2e!.Tonnes, 4));
        Assert.Equal(160m * 102m * 1.22m * 0.6m * 1.22m, rows[5].Gases.Single().Kilograms);
        Assert.Equal(70m, rows[6].Co2e!.Tonnes);
        Assert.All(rows, row => Assert.NotEmpty(row.Trace));
    }

    [Fact]
    public void Basic_holds_none_of_them_and_basic_plus_all_but_other_scope_3()
    {
        var (basic, plus) = (Of("basic"), Of("basic+"));

        Assert.Equal(["II.1.1"], basic.CountedRows.Select(row => row.Reference.Code));
        Assert.Equal(
            ["II.1.1", "IV.1", "IV.2", "V.1", "V.2", "V.3"],
            plus.CountedRows.Select(row => row.Reference.Code)
        );
        Assert.Equal(RowStatus.OutsideLevel, plus.Rows.Single(row => row.Reference.Code == "VI.1").Status);
    }

    [Fact]
    public void The_territorial_total_holds_all_of_scope_1()
    {
        var territorial = Of("territorial");

        Assert.Equal(territorial.Total, territorial.ByScope.Single(one => one.Scope == 1).Co2e);
        Assert.Equal(6, territorial.CountedRows.Count());
    }

    [Fact]
    public void A_removal_lowers_the_total_of_its_sector_and_of_the_city()
    {
        var whole = Of("basic+");
        var without = new CityOnRecord
        {
            Facts = [.. Facts.Where(fact => fact.Key.Variable != "land.young-urban-trees")],
        };
        var rest = without.Compile(level: "basic+");
        var removed = whole.Rows.Single(row => row.Reference.Code == "V.2").Co2e!.Tonnes;

        Assert.True(removed < 0m);
        Assert.Equal(rest.Total!.Tonnes + removed, whole.Total!.Tonnes);
        Assert.Equal(
            rest.BySector.Single(sector => sector.Sector == "V").Co2e!.Tonnes + removed,
            whole.BySector.Single(sector => sector.Sector == "V").Co2e!.Tonnes
        );
        Assert.True(whole.OfReference("V.2").Share < 0m);
    }

    [Fact]
    public void A_city_of_trees_alone_has_a_total_below_zero()
    {
        var inventory = new CityOnRecord
        {
            Facts = [Form.One("land.young-urban-trees", Year, "1000 ha")],
        }.Compile(level: "basic+");

        Assert.Equal(-10_633.3333m, Math.Round(inventory.Total!.Tonnes, 4));
        Assert.True(inventory.PerCapita < 0m);
        Assert.DoesNotContain(inventory.Findings, finding => finding.IsError);
    }

    [Theory]
    [InlineData("livestock.manure", "100 head", "inventory.amount-alone")]
    [InlineData("land.mangroves", "10 ha", "inventory.amount-alone")]
    [InlineData("product.refrigerants", "10 kg", "inventory.amount-alone")]
    public void What_an_amount_alone_does_not_tell_is_a_finding_and_no_zero(
        string variable,
        string amount,
        string code
    )
    {
        var inventory = new CityOnRecord { Facts = [Form.One(variable, Year, amount)] }.Compile(
            level: "basic+"
        );

        Assert.Null(inventory.Rows.Single().Co2e);
        Assert.Contains(inventory.Findings, finding => finding.Code == code && finding.IsError);
    }

    [Fact]
    public void Months_of_a_herd_are_no_herd_twelve_times_as_large()
    {
        var months = Enumerable
            .Range(1, 12)
            .Select(month => Form.One("livestock.swine", Period.Month(2019, month), "500 head", month));

        var inventory = new CityOnRecord { Facts = [.. months] }.Compile(level: "basic+");

        Assert.Null(inventory.Rows.Single().Co2e);
        Assert.Contains(
            inventory.Findings,
            finding => finding.Code == "inventory.stock-in-parts" && finding.IsError
        );
    }

    [Fact]
    public void Rice_of_a_country_without_a_region_asks_for_it()
    {
        var france = new CityOnRecord
        {
            Facts = [Form.One("rice.irrigated", Year, "10 ha")],
            Place = new CityOnRecord().Place with { Country = "FR" },
        };

        Assert.Contains(
            france.Compile(level: "basic+").Findings,
            finding => finding.Code == "inventory.missing-word" && finding.Values["input"] == "region"
        );
    }

    [Fact]
    public void Inputs_of_a_variable_that_has_no_method_make_no_tables() =>
        Assert.Contains(
            "'land.mangroves' has inputs but no method",
            Assert
                .Throws<FormatException>(() =>
                    OurTables.With(
                        "sectors/activity-inputs",
                        ("variable", "land.mangroves"),
                        ("input", "climate"),
                        ("text", "tropical-wet")
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    private static Compilation Of(string level) => new CityOnRecord { Facts = Facts }.Compile(level: level);
}
