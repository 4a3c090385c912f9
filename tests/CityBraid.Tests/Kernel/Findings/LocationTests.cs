using CityBraid.Kernel;

namespace CityBraid.Tests.Kernel.Findings;

public sealed class LocationTests
{
    [Fact]
    public void A_location_reads_file_then_sheet_then_cells() =>
        Assert.Equal("a.xlsx › แบบฟอร์ม › F8", new Location("a.xlsx", "แบบฟอร์ม", "F8").ToString());

    [Fact]
    public void Parts_that_are_not_known_are_left_out() =>
        Assert.Equal("a.csv › E8:P8", new Location("a.csv", Cells: "E8:P8").ToString());
}
