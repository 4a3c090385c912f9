using System.Globalization;
using System.Text;
using CityBraid.Reporting;
using CityBraid.Tables;

namespace CityBraid.Tests.Reporting;

public sealed class ChartCsvTests
{
    [Fact]
    public void A_file_names_rows_by_key_and_name_and_leaves_missing_cells_empty() =>
        Assert.Equal(
            """
            category,Sector,Scope 1 (tCO2e),Scope 2 (tCO2e)
            sector-I,Energy,18600.125,210000
            sector-II,Transport,208800,

            """,
            Text(Chart.StackedBars(SampleCharts.Frame, SampleCharts.Sectors))
        );

    [Fact]
    public void Years_are_gregorian_whatever_the_reader_counts_in()
    {
        Assert.Equal(
            "category,Total (tCO2e),Goal (tCO2e)\n2018,,7\n2019,-0.5,6\n",
            Text(Chart.Lines(SampleCharts.Frame, SampleCharts.Years))
        );
        Assert.Equal(
            "series,Line,2018 (tCO2e),2019 (tCO2e)\ntotal,Total,,-0.5\ngoal,Goal,7,6\n",
            Text(Chart.HeatMap(SampleCharts.Frame, SampleCharts.Years))
        );
    }

    [Fact]
    public void Flows_are_listed() =>
        Assert.Equal(
            "from,From,to,To,tCO2e\na,Diesel,b,Transport,4.5\nb,Transport,c,CO2,5\n",
            Text(Chart.Sankey(SampleCharts.Frame, SampleCharts.Flows))
        );

    [Fact]
    public void What_is_written_is_read_back_as_the_table()
    {
        var chart = Chart.StackedBars(SampleCharts.Frame, SampleCharts.Sectors);
        using var stream = new MemoryStream(ChartCsv.Write(chart));

        using var file = TableFile.Open(stream, "sample.csv").Value!;

        var rows = file.Sheets[0].ReadRows().Skip(1).ToArray();
        foreach (var (row, told) in rows.Zip(ChartTable.Of(chart).Rows))
        {
            Assert.Equal(told.Heads[0].Key, row.At(1).Text);
            Assert.Equal(told.Heads[0].Name, row.At(2).Text);
            Assert.Equal(told.Numbers, [Number(row.At(3).Text), Number(row.At(4).Text)]);
        }

        Assert.Equal(2, rows.Length);
    }

    private static decimal? Number(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(Chart chart)
    {
        var bytes = ChartCsv.Write(chart);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
