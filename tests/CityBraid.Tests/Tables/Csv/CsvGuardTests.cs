using CityBraid.Tables;

namespace CityBraid.Tests.Tables.Csv;

public sealed class CsvGuardTests
{
    [Fact]
    public void More_rows_than_allowed_are_refused()
    {
        var finding = Reading.Interrupted("a\n\n\nb"u8.ToArray(), "a.csv", new TableLimits { RowsMax = 3 });

        Assert.Equal("tables.too-many-rows", finding.Code);
        Assert.Equal("3", finding.Values["limit"]);
    }

    [Fact]
    public void More_columns_than_allowed_are_refused_where_they_begin()
    {
        var finding = Reading.Interrupted(
            "a,b\n,,,"u8.ToArray(),
            "a.csv",
            new TableLimits { ColumnsMax = 2 }
        );

        Assert.Equal("tables.too-many-columns", finding.Code);
        Assert.Equal("C2", finding.Where?.Cells);
    }

    [Theory]
    [InlineData("a,b\n1,12345\n")]
    [InlineData("a,b\n1,\"12345\"\n")]
    [InlineData("a,b\n1,\"1234\"\"\"\n")]
    public void A_longer_text_than_allowed_is_refused_where_it_stands(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var finding = Reading.Interrupted(bytes, "a.csv", new TableLimits { TextLengthMax = 4 });

        Assert.Equal("tables.text-too-long", finding.Code);
        Assert.Equal("B2", finding.Where?.Cells);
        Assert.Equal("4", finding.Values["limit"]);
    }

    [Fact]
    public void What_just_fits_the_limits_is_read()
    {
        var limits = new TableLimits
        {
            RowsMax = 2,
            ColumnsMax = 2,
            TextLengthMax = 4,
            BytesMax = 10,
        };
        using var file = Reading.Open("a,b\n1,1234"u8.ToArray(), "a.csv", limits);

        Assert.Equal(2, file.Sheets[0].ReadRows().Count());
    }
}
