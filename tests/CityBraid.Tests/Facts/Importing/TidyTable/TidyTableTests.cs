using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.TidyTable;

public sealed class TidyTableTests
{
    private const string Header = "variable,place,period,value,unit,source,quality";

    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_row_is_a_fact_with_source_and_quality()
    {
        var report = await room.ImportTableAsync(
            Header,
            "fuel.diesel.road,khon-kaen,2562-03,\"4,000,000\",ลิตร,DOEB sales,measured"
        );

        Assert.Equal(("tidy", 1, 1), (report.Form, report.Items, report.Imported));
        var fact = Assert.Single(room.Store.Facts);
        Assert.Equal("fuel.diesel.road khon-kaen 2019-03", fact.Key.ToString());
        Assert.Equal("4000000 l", fact.Quantity.ToString());
        Assert.Equal(Quality.Measured, fact.Quality);
        Assert.Equal("DOEB sales", fact.Source.Statement);
        Assert.Equal("table.csv › D2", fact.Source.Location.ToString());
    }

    [Fact]
    public async Task Columns_stand_in_any_order_under_Thai_titles_in_any_case()
    {
        var report = await room.ImportTableAsync(
            "หน่วย,ปริมาณ,ช่วงเวลา,รายการ,หมายเหตุ",
            "kWh,๑๒.๕,มี.ค. 2562,ไฟฟ้า-ที่อยู่อาศัย,x"
        );
        var upper = await room.ImportAsync(
            FactsRoom.Csv("VALUE,Unit,PERIOD,Variable", "3,t,2019,waste.landfill"),
            "upper.csv"
        );

        Assert.Equal((1, 1), (report.Imported, upper.Imported));
        Assert.Equal(
            ["facts.unread-columns at E1", "facts.read-as-buddhist at C2"],
            FactsRoom.Notes(report, Severity.Information)
        );
        Assert.Contains(room.Store.Facts, fact => fact.Quantity.ToString() == "12.5 kWh");
    }

    [Fact]
    public async Task Places_are_known_by_code_or_name_and_default_to_the_requests()
    {
        room.Add(Place("nakhon-ratchasima", "เทศบาลนครนครราชสีมา"));

        await room.ImportTableAsync(
            "variable,place,period,value,unit",
            "waste.landfill,,2019,1,t",
            "waste.landfill,nakhon-ratchasima,2019,2,t",
            "waste.landfill,เทศบาลนคร นครราชสีมา,2020,3,t"
        );

        Assert.Equal(
            ["khon-kaen", "nakhon-ratchasima", "nakhon-ratchasima"],
            room.Store.Facts.Select(fact => fact.Key.Place.Value)
        );
    }

    [Fact]
    public async Task Every_bad_cell_is_found_at_once()
    {
        room.Add(Place("a", "เมืองเดียวกัน"));
        room.Add(Place("b", "เมืองเดียวกัน"));

        var report = await room.ImportTableAsync(
            Header,
            "waste.landfill,nowhere,62,1O,barn,,certain",
            "waste.landfill,เมืองเดียวกัน,,1,,,",
            "waste.landfill,,2019,1,kWh,,",
            ",,2019,1,t,,",
            "population,,2019,0.5,คน,,",
            "waste.composting,,2019,1,t,,",
            "waste.composting,,2562,2,t,,"
        );

        Assert.Equal(
            [
                "facts.unknown-place at B2",
                "facts.unreadable-period at C2",
                "facts.unknown-unit at E2",
                "facts.not-a-number at D2",
                "facts.unknown-quality at G2",
                "facts.ambiguous-place at B3",
                "facts.no-period at C3",
                "facts.no-unit at E3",
                "facts.wrong-unit at E4",
                "facts.no-item at A5",
                "facts.unusable-population at D6",
                "facts.stated-twice at D8",
            ],
            FactsRoom.Errors(report)
        );
        Assert.Equal((7, 0), (report.Items, room.Store.Changes));
    }

    [Fact]
    public async Task A_blank_value_is_missing_and_an_unknown_item_is_skipped_once()
    {
        var report = await room.ImportTableAsync(
            Header,
            "waste.landfill,,2019,,t,,",
            "unicorns,,2019,1,t,,",
            "unicorns,,2020,1,t,,"
        );

        Assert.Equal((3, 0), (report.Items, report.Imported));
        Assert.Equal(
            new SkippedItem("unicorns", new Location("table.csv", Cells: "A3")),
            Assert.Single(report.Skipped)
        );
        Assert.Equal(
            ["facts.missing-value at D2", "facts.unknown-item at A3"],
            FactsRoom.Notes(report, Severity.Warning)
        );
    }

    [Fact]
    public async Task The_year_may_come_with_the_request_and_must_agree()
    {
        var untold = FactsRoom.Csv("variable,value,unit", "waste.landfill,1,t");
        var told = FactsRoom.Csv("variable,period,value,unit", "waste.composting,2020-01,1,t");

        var taken = await room.ImportAsync(untold, "a.csv", request => request with { Year = 2019 });
        var denied = await room.ImportAsync(told, "b.csv", request => request with { Year = 2019 });

        Assert.Equal(1, taken.Imported);
        Assert.Equal(["facts.year-contradicts at B2"], FactsRoom.Errors(denied));
    }

    [Fact]
    public async Task A_year_and_its_month_would_count_twice_in_one_file_and_on_record()
    {
        var report = await room.ImportTableAsync(
            Header,
            "waste.landfill,,2019-05,1,t,,",
            "waste.landfill,,2019-06,1,t,,",
            "waste.landfill,,2019,12,t,,"
        );
        await room.ImportTableAsync(Header, "waste.composting,,2019,12,t,,");
        var later = await room.ImportTableAsync(Header, "waste.composting,,ปีงบประมาณ 2563,1,t,,");

        Assert.Equal(["facts.period-overlap at D4"], FactsRoom.Errors(report));
        Assert.Equal(["facts.period-overlap at D2"], FactsRoom.Errors(later));
        Assert.Equal("waste.composting khon-kaen 2019", Assert.Single(room.Store.Facts).Key.ToString());
    }

    [Fact]
    public async Task People_are_counted_by_the_calendar_year()
    {
        var report = await room.ImportTableAsync(Header, "population,,2019-05,115000,person,,");

        Assert.Equal(["facts.population-not-yearly at D2"], FactsRoom.Errors(report));
    }

    [Theory]
    [InlineData("livestock.swine,,2019-05,500,head,,")]
    [InlineData("livestock.swine,,ปีงบประมาณ 2563,500,head,,")]
    [InlineData("rice.irrigated,,2019-05,40,rai,,")]
    [InlineData("land.mangroves,,2019-05,10,ha,,")]
    public async Task What_is_there_is_stated_for_the_calendar_year(string line)
    {
        var report = await room.ImportTableAsync(Header, line);

        Assert.Equal(["facts.stock-not-yearly at D2"], FactsRoom.Errors(report));
        Assert.Empty(room.Store.Facts);
    }

    [Theory]
    [InlineData("livestock.swine,,2019,500,head,,")]
    [InlineData("livestock.swine,,2019-05,12,tCO2e,,")]
    public async Task The_year_of_what_is_there_and_the_months_of_what_it_emits_are_taken(string line) =>
        Assert.Empty(FactsRoom.Errors(await room.ImportTableAsync(Header, line)));

    [Fact]
    public async Task A_file_that_changed_shows_its_differences_first()
    {
        await room.ImportTableAsync(Header, "waste.landfill,,2019,1,t,,", "waste.composting,,2019,1,t,,");
        var changed = FactsRoom.Csv(Header, "waste.landfill,,2019,2,t,,", "waste.composting,,2019,1.0,t,,");

        var preview = await room.ImportAsync(
            changed,
            "table.csv",
            request => request with { IsPreview = true }
        );
        var kept = await room.ImportAsync(changed, "table.csv");

        var difference = Assert.Single(preview.Differences);
        Assert.Equal((1m, 2m), (difference.Before?.Quantity.Amount, difference.After?.Quantity.Amount));
        Assert.Equal((0, 1, 2L), (kept.Imported, kept.Unchanged, kept.Change));
        Assert.Equal([1, 2], room.Store.Facts.Select(fact => fact.Revision));
    }

    [Fact]
    public async Task A_thousand_errors_are_listed_and_the_rest_counted()
    {
        var rows = Enumerable.Range(0, 1_500).Select(row => $"waste.landfill,,2019,x{row},t,,");

        var report = await room.ImportTableAsync([Header, .. rows]);

        Assert.Equal(1_001, report.Findings.Count);
        Assert.Equal(
            ("facts.more-findings", "500"),
            (report.Findings[^1].Code, report.Findings[^1].Values["count"])
        );
        Assert.True(report.Findings[^1].IsError);
    }

    [Fact]
    public async Task A_place_the_actor_may_not_write_about_keeps_the_table_out()
    {
        room.Add(Place("elsewhere", "Elsewhere"));
        var officer = new Actor("officer", (_, place) => place == FactsRoom.KhonKaen);
        using var table = new MemoryStream(FactsRoom.Csv(Header, "waste.landfill,elsewhere,2019,1,t,,"));

        var result = await new ImportFacts(room.Stores, FactsRoom.Words, FactsRoom.Time).RunAsync(
            officer,
            new ImportRequest(table, "t.csv", FactsRoom.KhonKaen),
            FactsRoom.Cancellation
        );

        Assert.Equal(["facts.forbidden-place at B2"], FactsRoom.Errors(result.Value!));
    }

    [Fact]
    public async Task Commas_in_numbers_are_unclear_where_semicolons_part_the_cells()
    {
        var report = await room.ImportTableAsync(
            "variable;period;value;unit",
            "waste.landfill;2019;1,234;t",
            "waste.composting;2019;1234.5;t"
        );

        Assert.Equal(["facts.unclear-separator at C2"], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task A_table_of_titles_alone_is_a_warning()
    {
        var report = await room.ImportTableAsync(Header);

        Assert.Equal(["facts.no-rows at "], FactsRoom.Notes(report, Severity.Warning));
    }

    [Fact]
    public async Task An_unknown_form_is_refused_with_the_columns_that_are_needed()
    {
        var result = await room.RunAsync(FactsRoom.Csv("variable,amount,remark", "x,1,y"), "t.csv");

        Assert.Equal(
            (RefusalKind.Invalid, "facts.unknown-form"),
            (result.Refusal?.Kind, result.Refusal?.Code)
        );
        Assert.Equal("variable, period, value, unit", result.Refusal?.Values["needed"]);
        Assert.Equal("period, unit", result.Refusal?.Values["missing"]);
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    [InlineData(new byte[0])]
    public async Task What_is_no_table_is_refused(byte[] content) =>
        Assert.Equal("tables.unreadable", (await room.RunAsync(content)).Refusal?.Code);

    private static Place Place(string code, string name) =>
        new()
        {
            Code = new PlaceCode(code),
            Kind = PlaceKind.City,
            Names = new LocalText("th", name),
            Country = "TH",
        };
}
