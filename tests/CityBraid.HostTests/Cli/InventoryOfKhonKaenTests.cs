using System.Text.Json;

namespace CityBraid.Tests.Cli;

/// <summary>The main job, by the real executable: a city's workbook becomes its inventory.</summary>
public sealed class InventoryOfKhonKaenTests(KhonKaen city) : IClassFixture<KhonKaen>
{
    [Fact]
    public void The_clean_workbook_gives_its_totals()
    {
        var inventory = city.Inventory.Done().Json;

        Assert.Equal(490000m, inventory.Number("total_tco2e"));
        Assert.Equal(490000m / 115000m, inventory.Number("per_capita_tco2e"));
        Assert.Equal([("I", 228600m), ("II", 208800m), ("III", 52600m)], Sums(inventory, "sectors", "code"));
        Assert.Equal([("1", 280000m), ("2", 210000m)], Sums(inventory, "scopes", "scope"));
        Assert.Equal(0m, inventory.Number("biogenic_co2_t"));
    }

    [Fact]
    public void The_inventory_says_what_it_is_of()
    {
        var inventory = city.Inventory.Done().Json;

        Assert.Equal("khon-kaen", inventory.Text("place"));
        Assert.Equal(2019m, inventory.Number("year"));
        Assert.Equal("AR5", inventory.Text("gwp"));
        Assert.Equal("basic", inventory.Text("level"));
        Assert.False(inventory.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public void The_rows_add_up_to_the_total_and_lead_to_their_cells()
    {
        var rows = city.Inventory.Done().Json.List("rows");

        Assert.Equal(490000m, rows.Sum(row => row.Number("tco2e")));
        var diesel = rows.Single(row => row.Text("activity") is "fuel.diesel.road");
        Assert.Equal(129600m, diesel.Number("tco2e"));
        Assert.Equal("II.1.1", diesel.Text("gpc"));
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", diesel.Text("where"));
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › C8", diesel.Text("factor_source"));
    }

    [Fact]
    public void The_import_counts_facts_and_leaves_out_what_it_does_not_know()
    {
        var import = city.Import.Done().Json;

        Assert.Equal(8m, import.Number("items"));
        Assert.Equal(85m, import.Number("imported"));
        Assert.Equal(0m, import.Number("unchanged"));
        Assert.Equal(0m, import.Number("changed"));
        var skipped = Assert.Single(import.List("skipped"));
        Assert.Equal("น้ำแข็งแห้ง (รายการที่ระบบไม่รู้จัก)", skipped.Text("item"));
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › B12", skipped.Text("where"));
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var before = city.Folder.DatabaseBytes;

        var again = (await city.StartImportAsync("khonkaen-2562-clean.xlsx")).Done().Json;

        Assert.Equal(0m, again.Number("imported"));
        Assert.Equal(85m, again.Number("unchanged"));
        Assert.Equal(0m, again.Number("changed"));
        Assert.Equal(JsonValueKind.Null, again.GetProperty("change").ValueKind);
        Assert.Equal(before, city.Folder.DatabaseBytes);
    }

    [Fact]
    public async Task The_dirty_workbook_is_refused_with_both_cells_named_and_nothing_saved()
    {
        var before = city.Folder.DatabaseBytes;

        var refused = (await city.StartImportAsync("khonkaen-2562-dirty.xlsx")).Refused();

        Assert.Equal(
            ["khonkaen-2562-dirty.xlsx › แบบฟอร์ม › F8", "khonkaen-2562-dirty.xlsx › แบบฟอร์ม › H7"],
            refused.Errors.Select(error => error.Where).Order(StringComparer.Ordinal)
        );
        Assert.Equal(0m, refused.Json.Number("imported"));
        Assert.Equal(before, city.Folder.DatabaseBytes);
    }

    [Fact]
    public async Task Facts_are_listed_with_their_cells()
    {
        var list = await city.Folder.StartJsonAsync(
            "facts",
            "list",
            "--place",
            "khon-kaen",
            "--year",
            "2562"
        );

        var facts = list.Done().Json.EnumerateArray().ToList();
        Assert.Equal(85, facts.Count);
        var march = facts.Single(fact =>
            fact.Text("variable") is "fuel.diesel.road" && fact.Text("period") is "2019-03"
        );
        Assert.Equal(4000000m, march.Number("value"));
        Assert.Equal("l", march.Text("unit"));
        Assert.Equal("G8", march.GetProperty("source").Text("cells"));
        Assert.Equal(1m, march.Number("revision"));
    }

    [Theory]
    [InlineData("facts", "list")]
    [InlineData("inventory", "compile")]
    [InlineData("inventory", "compile", "--language", "th")]
    [InlineData("inventory", "uncertainty", "--activity-range", "7.5", "--factor-range", "5%")]
    public async Task The_bytes_are_the_same_on_a_Thai_machine(params string[] verb)
    {
        string[] arguments = [.. verb, "--place", "khon-kaen", "--year", "2562"];
        var here = (await city.Folder.StartJsonAsync(arguments)).Done();
        city.Folder.Environment["LANG"] = city.Folder.Environment["LC_ALL"] = "th_TH.UTF-8";

        var there = (await city.Folder.StartJsonAsync(arguments)).Done();

        city.Folder.Environment["LANG"] = city.Folder.Environment["LC_ALL"] = "C.UTF-8";
        Assert.Equal(here.Output, there.Output);
        Assert.Equal(string.Empty, there.Error);
    }

    [Theory]
    [InlineData("en", "khon-kaen:2018 and khon-kaen:2019", "Boundary")]
    [InlineData("th", "khon-kaen:2018 กับ khon-kaen:2019", "ขอบเขต")]
    public async Task Two_inventories_are_compared(string language, string heading, string part)
    {
        string[] verb = ["inventory", "compare", "khon-kaen:2018", "khon-kaen:2562"];
        var found = (await city.Folder.StartJsonAsync(verb)).Done().Json;
        var page = await city.Folder.StartAsync([
            .. verb,
            "--language",
            language,
            "--database",
            city.Folder.Database,
        ]);

        Assert.Equal(490000m, found.GetProperty("net").Number("boundary"));
        Assert.Contains(heading, page.Done().Output, StringComparison.Ordinal);
        Assert.Contains(part, page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_read_how_well_an_inventory_is_known()
    {
        var page = await city.Folder.StartAsync([
            "inventory",
            "uncertainty",
            "--place",
            "khon-kaen",
            "--year",
            "2019",
            "--database",
            city.Folder.Database,
        ]);

        Assert.Contains("Some ranges are not known", page.Done().Output, StringComparison.Ordinal);
        Assert.Contains("fuel.diesel.road", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_on_a_Thai_machine_read_Thai()
    {
        city.Folder.Environment["LANG"] = city.Folder.Environment["LC_ALL"] = "th_TH.UTF-8";

        var page = await city.Folder.StartAsync([
            "inventory",
            "compile",
            "--place",
            "khon-kaen",
            "--year",
            "2019",
            "--database",
            city.Folder.Database,
        ]);

        city.Folder.Environment["LANG"] = city.Folder.Environment["LC_ALL"] = "C.UTF-8";
        Assert.Contains("พ.ศ. 2562 (ค.ศ. 2019)", page.Done().Output, StringComparison.Ordinal);
        Assert.Contains("490,000", page.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string, decimal)> Sums(JsonElement inventory, string list, string name) =>
        inventory
            .List(list)
            .Where(sum => sum.GetProperty("tco2e").ValueKind == JsonValueKind.Number)
            .Select(sum => (sum.GetProperty(name).ToString(), sum.Number("tco2e")));
}
