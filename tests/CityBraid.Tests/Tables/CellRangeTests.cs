using CityBraid.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Tables;

public sealed class CellRangeTests
{
    [Theory]
    [InlineData("E8:P8", "E8:P8")]
    [InlineData("F8", "F8")]
    [InlineData("F8:F8", "F8")]
    [InlineData("p8:e5", "E5:P8")]
    [InlineData("A1:XFD1048576", "A1:XFD1048576")]
    public void A_range_is_read_in_a1_notation(string text, string range) =>
        Assert.Equal(range, CellRange.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("8F")]
    [InlineData("F")]
    [InlineData("F0")]
    [InlineData("F8:")]
    [InlineData(":F8")]
    [InlineData("F8:P8:Q8")]
    [InlineData("F-8")]
    [InlineData("F8 ")]
    [InlineData("ABCD1")]
    [InlineData("A12345678")]
    [InlineData("ก8")]
    [InlineData("F๘")]
    public void What_is_no_range_is_not_read(string? text)
    {
        Assert.False(CellRange.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CellRange.Parse(text!));
    }

    [Fact]
    public void Writing_and_reading_a_range_gives_it_back() =>
        Prop.ForAll(Ranges().ToArbitrary(), range => Assert.Equal(range, CellRange.Parse(range.ToString())))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_contains_its_corners_and_nothing_beyond()
    {
        var range = CellRange.Parse("E8:P9");

        Assert.True(range.Contains(8, 5));
        Assert.True(range.Contains(9, 16));
        Assert.False(range.Contains(7, 5));
        Assert.False(range.Contains(10, 5));
        Assert.False(range.Contains(8, 4));
        Assert.False(range.Contains(8, 17));
    }

    [Fact]
    public void A_range_has_its_corners_in_order() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellRange(2, 1, 1, 1));

    private static Gen<CellRange> Ranges() =>
        from row in Gen.Choose(1, 1_048_576)
        from column in Gen.Choose(1, 16_384)
        from height in Gen.Choose(0, 1_000)
        from width in Gen.Choose(0, 1_000)
        select new CellRange(row, column, row + height, column + width);
}
