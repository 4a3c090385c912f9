using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting;

public sealed class ChartTableTests
{
    [Fact]
    public void Bars_have_a_row_for_each_category()
    {
        var table = ChartTable.Of(Chart.StackedBars(SampleCharts.Frame, SampleCharts.Sectors));

        Assert.Equal(["Sector"], table.Heads.Select(head => head.Name));
        Assert.Equal(["Scope 1", "Scope 2"], table.Columns.Select(column => column.Name));
        Assert.Equal(["Energy", "Transport"], table.Rows.Select(row => row.Heads[0].Name));
        Assert.Equal([18600.125m, 210000m], table.Rows[0].Numbers);
        Assert.Equal([208800m, null], table.Rows[1].Numbers);
    }

    [Fact]
    public void A_heat_map_has_a_row_for_each_series_as_it_is_drawn()
    {
        var table = ChartTable.Of(Chart.HeatMap(SampleCharts.Frame, SampleCharts.Years));

        Assert.Equal(["Line"], table.Heads.Select(head => head.Name));
        Assert.Equal(["พ.ศ. 2561", "พ.ศ. 2562"], table.Columns.Select(column => column.Name));
        Assert.Equal([null, -0.5m], table.Rows[0].Numbers);
    }

    [Fact]
    public void Flows_have_a_row_each()
    {
        var table = ChartTable.Of(Chart.Sankey(SampleCharts.Frame, SampleCharts.Flows));

        Assert.Equal(["From", "To"], table.Heads.Select(head => head.Name));
        Assert.Equal(["tCO2e"], table.Columns.Select(column => column.Name));
        Assert.Equal(["Diesel", "Transport"], table.Rows[0].Heads.Select(head => head.Name));
        Assert.Equal([4.5m], table.Rows[0].Numbers);
    }

    [Fact]
    public void Without_a_series_the_others_stay_as_they_are()
    {
        var chart = Chart.StackedBars(SampleCharts.Frame, SampleCharts.Sectors);

        var table = ChartTable.Of(chart.Without(new HashSet<string>(["scope-1", "nothing"])));

        Assert.Equal("Scope 2", Assert.Single(table.Columns).Name);
        Assert.Equal([210000m], table.Rows[0].Numbers);
    }
}
