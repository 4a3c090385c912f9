using CityBraid.Cli;
using CityBraid.Facts;

namespace CityBraid.Tests.Cli;

/// <summary>Items decided about and cells corrected on the command line.</summary>
public sealed class ImportDecisionTests : IDisposable
{
    private const string DryIce = "น้ำแข็งแห้ง (รายการที่ระบบไม่รู้จัก)";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_dirty_form_is_imported_with_decisions_that_are_remembered()
    {
        await folder.AddKhonKaenAsync();

        var first = (
            await ImportAsync("--map", $"{DryIce}=skip", "--correct", "F8=4000000", "--correct", "h7=500000")
        )
            .Done()
            .Json;
        var again = (await ImportAsync()).Done().Json;

        Assert.Equal(85m, first.Number("imported"));
        Assert.Equal(85m, again.Number("unchanged"));
        Assert.Equal(0m, again.Number("changed"));
        var facts = (await folder.JsonAsync("facts", "list", "--place", "khon-kaen", "--year", "2562"))
            .Done()
            .Json;
        var source = facts
            .EnumerateArray()
            .Select(fact => fact.GetProperty("source"))
            .Single(one => one.Text("cells") == "F8");
        var correction = Assert.Single(source.List("corrections"));
        Assert.Equal("4,0OO,000", correction.Text("written"));
        Assert.Equal("4000000", correction.Text("corrected"));
        Assert.Equal("local administrator", correction.Text("by"));
    }

    [Theory]
    [InlineData("a=b=skip", "a=b", "")]
    [InlineData("ice = SKIP", "ice", "")]
    [InlineData("ice=fuel.lpg.commercial", "ice", "fuel.lpg.commercial")]
    public void A_choice_is_read(string text, string item, string variable) =>
        Assert.Equal(new ItemChoice(item, variable), ImportDecisions.ReadChoice(text));

    [Theory]
    [InlineData("F8=4,000", null, "F8", "4,000")]
    [InlineData("f8=", null, "F8", "")]
    [InlineData("แบบฟอร์ม!F8=1!2=3", "แบบฟอร์ม", "F8", "1!2=3")]
    public void A_correction_is_read(string text, string? sheet, string cell, string value) =>
        Assert.Equal(
            new CellCorrection(sheet, cell, value, By: string.Empty),
            ImportDecisions.ReadCorrection(text)
        );

    [Fact]
    public void What_says_nothing_is_not_read()
    {
        Assert.Null(ImportDecisions.ReadChoice("ice="));
        Assert.Null(ImportDecisions.ReadChoice("=skip"));
        Assert.Null(ImportDecisions.ReadCorrection("F8"));
        Assert.Null(ImportDecisions.ReadCorrection("=4"));
    }

    private Task<CliRun> ImportAsync(params string[] decisions) =>
        folder.ImportAsync(CliFolder.Example("khonkaen-2562-dirty.xlsx"), decisions);
}
