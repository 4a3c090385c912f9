using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>Serials as a standard writes them, and back.</summary>
public sealed class SerialFormatTests
{
    private static readonly ProjectCode Project = new("TVER-TH-0001");

    [Fact]
    public void A_serial_tells_project_tonnes_and_year()
    {
        var format = SerialFormat.Parse("{project}-{first}-{last}-{vintage}");

        Assert.Equal("TVER-TH-0001-1-1150-2020", format.Write(Project, 2020, 1, 1150));
    }

    [Theory]
    [InlineData("{project}-{first}-{last}-{vintage}")]
    [InlineData("TH/{vintage}/{project}/{first}..{last}")]
    public void A_serial_is_read_back_though_the_code_holds_hyphens(string pattern)
    {
        var format = SerialFormat.Parse(pattern);
        var serial = format.Write(Project, 2020, 851, 1150);

        Assert.Equal(new BlockAddress(Project, 2020, 851), format.FindAddress(Project, serial));
        Assert.Null(format.FindAddress(new ProjectCode("TVER-TH-0002"), serial));
        Assert.Null(format.FindAddress(Project, serial + "1x"));
    }

    [Theory]
    [InlineData("{project}-{first}-{last}")]
    [InlineData("{project}{first}-{last}-{vintage}")]
    [InlineData("{project}-{first}-{last}-{vintage}-{first}")]
    public void A_format_names_each_part_once_and_apart(string pattern) =>
        Assert.Throws<FormatException>(() => SerialFormat.Parse(pattern));
}
