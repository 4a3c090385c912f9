using CityBraid.Reporting;

namespace CityBraid.Tests.Reporting.Figures;

/// <summary>Sources are read once each, with the cells of a sheet behind each other.</summary>
public sealed class SourceListTests
{
    [Theory]
    [InlineData("a.xlsx › fuel › E7; a.xlsx › fuel › F7", "a.xlsx › fuel › E7, F7")]
    [InlineData("a.xlsx › fuel › E7; b.xlsx › fuel › E7", "a.xlsx › fuel › E7; b.xlsx › fuel › E7")]
    [InlineData(
        "a.xlsx › fuel › E7; IPCC 2006; a.xlsx › fuel › E8:P8",
        "a.xlsx › fuel › E7, E8:P8; IPCC 2006"
    )]
    [InlineData("a.xlsx › fuel › E7; a.xlsx › fuel › E7", "a.xlsx › fuel › E7")]
    [InlineData("IPCC 2006", "IPCC 2006")]
    [InlineData("", "")]
    public void Cells_of_one_sheet_are_told_with_their_file_once(string sources, string told) =>
        Assert.Equal(told, SourceList.Of(sources));

    [Fact]
    public void More_cells_than_are_wanted_are_said_to_be_more() =>
        Assert.Equal(
            ["a › b › C1, C2, …", "other"],
            SourceList.Of(["a › b › C1", "a › b › C2", "other", "a › b › C3"], cellsMax: 2)
        );

    [Fact]
    public void A_note_tells_a_sheet_once_and_no_sizes_of_units()
    {
        string[] sources =
        [
            "a.xlsx › fuel › E7",
            "a.xlsx › fuel › F7",
            "CityBraid › units/units",
            "a.xlsx › waste › E9",
        ];
        var sum = Proof.Sum(
            "t",
            "Total",
            [.. sources.Select(source => Proof.Stated(1m, "t", source, source))]
        );

        Assert.Equal(
            "Total (t) – city 2019: a.xlsx › fuel › E7, F7; a.xlsx › waste › E9",
            FigureNote.Of(new Figure("total", "city 2019", sum))
        );
    }
}
