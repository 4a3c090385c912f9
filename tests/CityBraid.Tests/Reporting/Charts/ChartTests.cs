using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting;

public sealed class ChartTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Sectors")]
    [InlineData("a b")]
    [InlineData("\" onload=")]
    public void An_id_that_cannot_stand_in_an_address_is_no_id(string id) =>
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { Id = id });

    [Fact]
    public void A_chart_has_a_finding_a_unit_and_a_source()
    {
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { Title = " " });
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { AltText = "" });
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { Unit = "" });
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { Sources = [] });
        Assert.Throws<ArgumentException>(() => SampleCharts.Frame with { Sources = ["a.xlsx", " "] });
    }

    [Fact]
    public void A_series_is_as_long_as_the_categories() =>
        Assert.Throws<ArgumentException>(() =>
            new ChartGrid("Sector", SampleCharts.Sectors.Categories, [new ChartSeries("one", "One", [1m])])
        );

    [Fact]
    public void A_key_stands_for_one_thing()
    {
        var twice = new ChartCategory("sector-I", "Energy");

        Assert.Throws<ArgumentException>(() => new ChartGrid("Sector", [twice, twice], []));
        Assert.Throws<ArgumentException>(() =>
            new ChartGrid("Sector", [], [new ChartSeries("", "Nameless", [])])
        );
    }

    [Fact]
    public void A_heat_map_says_what_its_rows_are() =>
        Assert.Throws<ArgumentException>(() => Chart.HeatMap(SampleCharts.Frame, SampleCharts.Sectors));

    [Fact]
    public void A_chart_does_not_change_with_what_it_was_made_from()
    {
        decimal?[] values = [1m, 2m];
        var grid = new ChartGrid("Sector", SampleCharts.Sectors.Categories, [new("one", "One", values)]);

        values[0] = 9m;

        Assert.Equal([1m, 2m], grid.Series[0].Values);
    }

    [Fact]
    public void Points_of_one_place_are_added_and_a_place_without_one_is_missing()
    {
        ChartPoint[] points =
        [
            new("sector-I", "scope-1", 1.5m),
            new("sector-I", "scope-1", 2m),
            new("sector-II", "scope-1", 0m),
        ];

        var grid = ChartGrid.Sum(
            "Sector",
            SampleCharts.Sectors.Categories,
            [new ChartCategory("scope-1", "Scope 1"), new ChartCategory("scope-2", "Scope 2")],
            points
        );

        Assert.Equal([3.5m, 0m], grid.Series[0].Values);
        Assert.Equal([null, null], grid.Series[1].Values);
    }

    [Fact]
    public void A_chart_without_a_number_is_empty_and_a_zero_is_a_number()
    {
        ChartGrid Grid(decimal? value) =>
            new("Sector", [new ChartCategory("a", "A")], [new ChartSeries("one", "One", [value])]);

        Assert.True(Chart.Lines(SampleCharts.Frame, Grid(null)).IsEmpty);
        Assert.False(Chart.Lines(SampleCharts.Frame, Grid(0m)).IsEmpty);
    }
}
