using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.MonthlyForm;

/// <summary>The two forms of examples/khon-kaen.</summary>
public sealed class KhonKaenImportTests
{
    private const string Clean = "khonkaen-2562-clean.xlsx";
    private const string Dirty = "khonkaen-2562-dirty.xlsx";

    [Fact]
    public async Task The_clean_form_becomes_eighty_five_facts_and_one_unknown_item()
    {
        var room = new FactsRoom(new PopulationCount(2019, 115_000, "register"));

        var report = await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        Assert.Equal(
            ("tgo-monthly", 8, 85, 0),
            (report.Form, report.Items, report.Imported, report.Unchanged)
        );
        Assert.Equal(
            new SkippedItem("น้ำแข็งแห้ง (รายการที่ระบบไม่รู้จัก)", new Location(Clean, "แบบฟอร์ม", "B12")),
            Assert.Single(report.Skipped)
        );
        Assert.Equal(["facts.unknown-item at B12"], FactsRoom.Notes(report, Severity.Warning));
        Assert.Equal(["facts.read-as-buddhist at D2"], FactsRoom.Notes(report, Severity.Information));
        Assert.Equal(85, room.Store.Facts.Count);
    }

    [Fact]
    public async Task A_fact_keeps_its_cell_its_file_and_the_forms_own_factor()
    {
        var room = new FactsRoom();

        await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        var diesel = room.Store.Facts.Single(fact =>
            fact.Key == new FactKey(FactsRoom.KhonKaen, "fuel.diesel.road", Period.Month(2019, 2))
        );
        Assert.Equal("4000000 l", diesel.Quantity.ToString());
        Assert.Equal(new Location(Clean, "แบบฟอร์ม", "F8"), diesel.Source.Location);
        Assert.Equal(64, diesel.Source.FileSha256?.Length);
        Assert.Equal("2.7 kgCO2e/l", diesel.StatedFactor?.Factor.ToString());
        Assert.Equal("C8", diesel.StatedFactor?.Location.Cells);
        var landfill = room.Store.Facts.First(fact => fact.Key.Variable == "waste.landfill");
        Assert.Equal(
            ("3750 tCO2e", "1000 kgCO2e/tCO2e"),
            (landfill.Quantity.ToString(), landfill.StatedFactor?.Factor.ToString())
        );
    }

    [Fact]
    public async Task The_months_of_a_year_add_up_to_the_forms_totals()
    {
        var room = new FactsRoom();

        await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        var tonnes = room
            .Store.Facts.Where(fact => fact.StatedFactor is not null)
            .Sum(fact => (fact.Quantity * fact.StatedFactor!.Factor).Amount / 1000m);
        Assert.Equal(490_000m, tonnes);
    }

    [Fact]
    public async Task The_dirty_form_is_refused_for_two_cells_and_nothing_is_saved()
    {
        var room = new FactsRoom();

        var report = await room.ImportAsync(FactsRoom.Example(Dirty), Dirty);

        Assert.True(report.IsRefused);
        Assert.Equal(["facts.negative-amount at H7", "facts.not-a-number at F8"], FactsRoom.Errors(report));
        Assert.Equal(
            "4,0OO,000",
            report.Findings.Single(finding => finding.Where?.Cells == "F8").Values["text"]
        );
        Assert.Equal((8, 0, 0), (report.Items, report.Imported, room.Store.Changes));
        Assert.Empty(room.Store.Facts);
    }

    [Fact]
    public async Task The_same_form_again_changes_nothing()
    {
        var room = new FactsRoom();
        await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        var again = await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        Assert.Equal((0, 85, 1), (again.Imported, again.Unchanged, room.Store.Changes));
        Assert.Empty(again.Differences);
        Assert.Null(again.Change);
    }

    [Fact]
    public async Task A_preview_says_the_same_and_saves_nothing()
    {
        var room = new FactsRoom();

        var report = await room.ImportAsync(
            FactsRoom.Example(Clean),
            Clean,
            request => request with { IsPreview = true }
        );

        Assert.Equal((85, 0), (report.Imported, room.Store.Changes));
        Assert.Null(report.Change);
    }

    [Fact]
    public async Task A_population_that_contradicts_the_register_is_refused()
    {
        var room = new FactsRoom(new PopulationCount(2019, 116_000, "register"));

        var report = await room.ImportAsync(FactsRoom.Example(Clean), Clean);

        Assert.Equal(["facts.population-contradicts at F2"], FactsRoom.Errors(report));
        Assert.Empty(room.Store.Facts);
    }
}
