using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Whatever is wrong with an activity file is told with its cell, and nothing is added.</summary>
public sealed class ActivityProblemTests
{
    private const string Good = "a,p,TH,2019,I.1.1,1,l,1,,";

    [Theory]
    [InlineData("A b,p,TH,2019,I.1.1,1,l,1,,", "code", "A2")]
    [InlineData("a,p p,TH,2019,I.1.1,1,l,1,,", "code", "B2")]
    [InlineData("a,p,Thailand,2019,I.1.1,1,l,1,,", "country", "C2")]
    [InlineData("a,p,TH,19,I.1.1,1,l,1,,", "year", "D2")]
    [InlineData("a,p,TH,1899,I.1.1,1,l,1,,", "year", "D2")]
    [InlineData("a,p,TH,x019,I.1.1,1,l,1,,", "year", "D2")]
    [InlineData("a,p,TH,2019,I.1,1,l,1,,", "reference", "E2")]
    [InlineData("a,p,TH,2019,I.1.1,,l,1,,", "number", "F2")]
    [InlineData("a,p,TH,2019,I.1.1,1 000,l,1,,", "number", "F2")]
    [InlineData("a,p,TH,2019,I.1.1,-1,l,1,,", "negative", "F2")]
    [InlineData("a,p,TH,2019,I.1.1,1,,1,,", "unit", "G2")]
    [InlineData("a,p,TH,2019,I.1.1,1,furlongs,1,,", "unit", "G2")]
    [InlineData("a,p,TH,2019,I.1.1,1,ton,1,,", "unit-ambiguous", "G2")]
    [InlineData("a,p,TH,2019,I.1.1,1,l,1,NaN,", "number", "I2")]
    [InlineData("a,p,TH,2019,I.1.1,1e18,l,,,1e9", "too-large", "J2")]
    [InlineData("a,p,TH,2019,I.1.1,1,l,,,", "no-gas", "2:2")]
    [InlineData("a,p,TH,2019,I.1.1,1,l,1,", "fields", "2:2")]
    [InlineData("a,p,TH,2019,I.1.1,1,\"l,1,,", "quotes", "2:2")]
    public async Task A_bad_row_is_told_with_its_cell(string row, string code, string cell)
    {
        var found = Assert.Single(await Activities.ProblemsAsync(Activities.Header, row, Good));

        Assert.Equal($"inventory.rollup-{code}", found.Code);
        Assert.Equal($"activities.csv › {cell}", $"{found.Where}");
        Assert.True(found.IsError);
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_in_order()
    {
        var found = await Activities.ProblemsAsync(
            Activities.Header,
            Good,
            "a,p,TH,19,X,1,l,1,,",
            "",
            "a,p,TH,2019,I.1.1,1,l,x,y,"
        );

        Assert.Equal(["D3", "E3", "H5", "I5"], found.Select(one => one.Where?.Cells));
    }

    [Fact]
    public async Task More_than_can_be_listed_are_counted()
    {
        var rows = Enumerable.Repeat("a,p,TH,19,I.1.1,1,l,1,,", 1_000);
        var found = await Activities.ProblemsAsync(Activities.Header, [.. rows]);

        Assert.Equal(RowProblems.ToldMax + 1, found.Count);
        Assert.Equal("D2", found[0].Where?.Cells);
        Assert.Equal("inventory.rollup-more", found[^1].Code);
        Assert.Equal("800", found[^1].Values["count"]);
    }

    [Fact]
    public async Task A_city_in_two_provinces_is_told_where_it_moves()
    {
        var found = Assert.Single(
            await Activities.ProblemsAsync(Activities.Header, Good, Good, "a,q,TH,2019,I.1.1,1,l,1,,")
        );

        Assert.Equal(("inventory.rollup-place-twice", "4:4"), (found.Code, found.Where?.Cells));
        Assert.Equal(
            ("q TH", "p TH", "2"),
            (found.Values["here"], found.Values["before"], found.Values["line"])
        );
    }

    [Theory]
    [InlineData("place,country,year,CO2_kg", "column-missing", "reference")]
    [InlineData("place,country,year,reference,activity,CO2_kg_per_unit", "column-missing", "unit")]
    [InlineData("place,country,year,reference,CO2_kg,CO2_kg", "column-twice", "CO2_kg")]
    [InlineData("place,country,year,reference,CO2_kg,CH4_kg", "column-unknown", "CH4_kg")]
    public async Task A_header_that_cannot_be_read_is_told(string header, string code, string column)
    {
        var found = Assert.Single(await Activities.ProblemsAsync(header));

        Assert.Equal($"inventory.rollup-{code}", found.Code);
        Assert.Equal(column, found.Values["column"]);
    }

    [Fact]
    public async Task A_file_without_gases_is_told() =>
        Assert.Equal(
            "inventory.rollup-no-gas-column",
            Assert.Single(await Activities.ProblemsAsync("place,country,year,reference")).Code
        );

    [Fact]
    public async Task A_line_longer_than_a_block_is_told() =>
        Assert.Equal(
            "inventory.rollup-long-line",
            Assert.Single(await Activities.ProblemsAsync(Activities.Header, new string('x', 1 << 21))).Code
        );

    [Fact]
    public async Task A_sum_that_is_too_large_is_refused_and_never_wrong()
    {
        // Each row is 1.5e20 kg; what fits is 1.7e20.
        var row = "a,p,TH,2019,I.1.1,150000000000,l,1000000000,,";
        var found = await Activities.RunAsync([row, row], new RollUpRequest([RollUpBy.Year]));

        Assert.Equal("inventory.rollup-overflow", found.Refusal?.Code);
    }

    [Fact]
    public async Task A_mass_with_more_decimals_than_are_kept_is_rounded_and_said_so()
    {
        var row = "a,p,TH,2019,I.1.1,0.0000000001,l,0.00000000015,,";
        var found = await Activities.OfAsync([row], RollUpBy.Place);
        var told = Assert.Single(found.Findings);

        // 1.5e-20 kg is nearest to none.
        Assert.Equal(("inventory.rollup-rounded", "1"), (told.Code, told.Values["count"]));
        Assert.Equal(0m, found.Groups[0].Scopes[0].Co2e.Tonnes);
    }
}
