using CityBraid.Facts;

namespace CityBraid.Tests.Facts.Drafts;

/// <summary>What items are decided to mean.</summary>
public sealed class ChoiceTests
{
    [Fact]
    public async Task An_unknown_item_is_taken_for_the_variable_chosen()
    {
        var desk = await Desk.WithDirtyAsync();

        Assert.Null((await desk.ChooseAsync(Desk.DryIce, "fuel.lpg.commercial")).Refusal?.Code);

        var item = (await desk.ReadAsync()).ReadItems.Single(one => one.Item == Desk.DryIce);
        Assert.Equal(("fuel.lpg.commercial", true), (item.Variable, item.IsChosen));
    }

    [Fact]
    public async Task A_variable_that_the_unit_cannot_measure_is_refused()
    {
        var desk = await Desk.WithDirtyAsync();

        var refusal = (await desk.ChooseAsync(Desk.DryIce, "electricity.residential")).Refusal;

        Assert.Equal("facts.wrong-unit", refusal?.Code);
        Assert.Empty((await desk.ShowAsync()).Value!.Draft.Choices);
    }

    [Theory]
    [InlineData(Desk.DryIce, "no.such", "facts.no-such-variable")]
    [InlineData("nothing of the kind", "", "facts.no-such-item")]
    public async Task What_is_not_there_is_not_chosen(string item, string variable, string code)
    {
        var desk = await Desk.WithDirtyAsync();

        Assert.Equal(code, (await desk.ChooseAsync(item, variable)).Refusal?.Code);
    }

    [Fact]
    public async Task A_choice_is_taken_back_and_holds_however_the_item_is_spelled()
    {
        var desk = await Desk.WithDirtyAsync();

        await desk.ChooseAsync("น้ำแข็งแห้ง รายการที่ ระบบไม่รู้จัก", string.Empty);
        Assert.True((await desk.ReadAsync()).ReadItems.Single(one => one.Item == Desk.DryIce).IsLeftOut);

        await desk.ChooseAsync(Desk.DryIce, variable: null);
        Assert.Empty((await desk.ShowAsync()).Value!.Draft.Choices);
    }

    [Fact]
    public async Task A_known_item_is_left_out_when_somebody_decides_so()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();

        var item = (await desk.ReadAsync()).ReadItems.Single(one => one.Variable == "wastewater.domestic");
        await desk.ChooseAsync(item.Item, string.Empty);

        var report = await desk.ReadAsync();
        Assert.Equal(6, report.ItemsTaken);
        Assert.DoesNotContain(report.Stated, fact => fact.Key.Variable == "wastewater.domestic");
    }

    [Fact]
    public async Task A_choice_is_remembered_for_other_files_of_the_place()
    {
        var desk = await Desk.WithDirtyAsync();
        await desk.MendAsync();
        await desk.FinishAsync();

        var table = await desk.Room.ImportTableAsync(
            "variable,period,value,unit",
            "electricity.residential,2018,1,kWh",
            $"{Desk.DryIce},2018,1,kg"
        );

        Assert.Equal("facts.item-skipped", table.Findings.Single(one => one.Where!.Cells == "A3").Code);
    }

    [Fact]
    public async Task A_choice_about_an_item_that_is_not_there_is_told()
    {
        var report = await new FactsRoom().ImportAsync(
            FactsRoom.Example("khonkaen-2562-clean.xlsx"),
            change: request =>
                request with
                {
                    Choices = new Dictionary<string, string>(StringComparer.Ordinal) { ["ice"] = "" },
                }
        );

        var finding = report.Findings.Single(one => one.Code == "facts.no-such-item");
        Assert.Equal(("ice", false), (finding.Values["item"], finding.IsError));
    }

    [Fact]
    public async Task The_same_decisions_go_with_an_import_at_once()
    {
        var room = new FactsRoom();

        var report = await room.ImportAsync(
            FactsRoom.Example(Desk.Dirty),
            change: request =>
                request with
                {
                    Choices = new Dictionary<string, string>(StringComparer.Ordinal) { [Desk.DryIce] = "" },
                    Corrections =
                    [
                        new CellCorrection(Sheet: null, "F8", "4000000", "officer"),
                        new CellCorrection(Desk.Sheet, "H7", "500000", "officer"),
                    ],
                }
        );

        Assert.Equal(85, report.Imported);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == "facts.no-such-item");
        Assert.Equal(85, (await room.ImportAsync(FactsRoom.Example(Desk.Dirty))).Unchanged);
    }
}
