using System.Text;
using CityBraid.Kernel;
using CityBraid.Tables;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Tables.Reference;

public sealed class ReferenceFilesTests
{
    [Fact]
    public void Rows_are_read_by_column_name_with_their_citation()
    {
        var row = Assert.Single(Of("gas,gwp,source,locator\nN2O,265,IPCC AR5,table 8.A.1\n").Load("t"));

        Assert.Equal(265m, row.Number("gwp"));
        Assert.Equal(new Citation("IPCC AR5", "table 8.A.1"), row.Citation);
        Assert.Throws<FormatException>(() => row["colour"]);
    }

    [Fact]
    public void A_row_that_names_no_source_is_refused() =>
        Assert.Throws<FormatException>(() => Of("gas,source,locator\nN2O,,table 8\n").Load("t"));

    [Fact]
    public void The_units_of_the_repository_make_a_library()
    {
        var units = UnitLibrary.From(Ours().Load(UnitLibrary.Table));

        Assert.Equal("l", units.Read("ลิตร").Unit?.Symbol);
        Assert.Equal("kWh", units.Read("KWH").Unit?.Symbol);
        Assert.Equal(1.5m, new Quantity(1500m, units.Load("กก.")).In(units.Load("ตัน")).Amount);
        Assert.True(units.Read("หน่วย").IsAmbiguous);
        Assert.True(units.Read("ton").IsAmbiguous);
    }

    [Theory]
    [InlineData("MT")]
    [InlineData("mt")]
    [InlineData("Mg")]
    [InlineData("MG")]
    [InlineData("ML")]
    [InlineData("Ml")]
    public void Milli_and_mega_are_not_taken_for_each_other(string written)
    {
        var reading = UnitLibrary.From(Ours().Load(UnitLibrary.Table)).Read(written);

        Assert.Null(reading.Unit);
        Assert.True(reading.IsAmbiguous);
    }

    [Theory]
    [InlineData("mj")]
    [InlineData("mwh")]
    [InlineData("mT")]
    public void A_small_m_is_not_taken_for_mega(string written) =>
        Assert.Null(UnitLibrary.From(Ours().Load(UnitLibrary.Table)).Read(written).Unit);

    [Fact]
    public void Every_variable_of_the_repository_is_stated_in_known_units()
    {
        var files = Ours();
        var units = UnitLibrary.From(files.Load(UnitLibrary.Table));
        var variables = VariableLibrary.From(files.Load(VariableLibrary.Table), units);

        Assert.NotNull(variables.Find(Variable.Population));
        Assert.All(variables.All, variable => Assert.Equal(["en", "th", "zh"], Languages(variable)));
    }

    private static IEnumerable<string> Languages(Variable variable) =>
        variable.Names.Texts.Keys.Order(StringComparer.Ordinal);

    private static ReferenceFiles Of(string csv) => new(_ => new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static ReferenceFiles Ours() =>
        new(path => File.OpenRead(Path.Combine(Repository.Root, "data", path)));
}
