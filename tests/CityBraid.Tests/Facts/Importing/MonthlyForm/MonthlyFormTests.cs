using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.MonthlyForm;

public sealed class MonthlyFormTests
{
    private readonly FactsRoom room = new();

    [Fact]
    public async Task Thai_digits_separators_and_era_are_read()
    {
        var form = CraftedForm.WithElectricity("พ.ศ. ๒๕๖๒").Put("D4", "๑,๒๓๔.๕").Put("P4", null);

        var report = await room.ImportAsync(form.ToBytes());

        Assert.Empty(FactsRoom.Errors(report));
        Assert.Equal("1234.5 kWh", Fact("2019-01").Quantity.ToString());
    }

    [Theory]
    [InlineData("ประจำปี พ.ศ. 2562", null)]
    [InlineData("แบบฟอร์มข้อมูลกิจกรรม ปี ๒๕๖๒", null)]
    [InlineData("ปี ค.ศ.", "2019")]
    [InlineData("Year:", "2019")]
    public async Task The_year_may_stand_in_its_labels_cell_or_beside_it(string label, string? value)
    {
        var form = CraftedForm.WithElectricity().Row(1, label, null, value);

        var report = await room.ImportAsync(form.ToBytes());

        Assert.Equal(12, report.Imported);
        Assert.All(room.Store.Facts, fact => Assert.Equal(2019, fact.Key.Period.From.Year));
    }

    [Fact]
    public async Task The_date_a_form_was_filled_in_is_not_its_year()
    {
        var form = CraftedForm.WithElectricity().Row(2, "ข้อมูล ณ วันที่ 5 มีนาคม พ.ศ. 2563");

        Assert.Equal(12, (await room.ImportAsync(form.ToBytes())).Imported);
    }

    [Fact]
    public async Task A_number_beside_something_a_year_is_not_the_year()
    {
        var form = CraftedForm.WithElectricity().Row(2, "ปริมาณขยะต่อปี", 45_000);

        Assert.Equal(12, (await room.ImportAsync(form.ToBytes())).Imported);
    }

    [Theory]
    [InlineData("ไม่ระบุ 1", "facts.unreadable-year at B1")]
    [InlineData("2400", "facts.year-out-of-range at B1")]
    [InlineData("2571", "facts.year-out-of-range at B1")]
    [InlineData("", "facts.no-year at ")]
    public async Task A_year_that_is_unclear_keeps_the_form_out(string year, string error)
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity(year).ToBytes());

        Assert.Equal([error], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task The_request_may_tell_the_year_but_not_contradict_it()
    {
        var untold = CraftedForm.WithElectricity(string.Empty).ToBytes();
        var told = CraftedForm.WithElectricity().ToBytes();

        var taken = await room.ImportAsync(untold, change: request => request with { Year = 2019 });
        var denied = await room.ImportAsync(told, change: request => request with { Year = 2020 });

        Assert.Equal(12, taken.Imported);
        Assert.Equal(["facts.year-contradicts at B1"], FactsRoom.Errors(denied));
    }

    [Fact]
    public async Task Two_years_above_one_table_are_one_too_many()
    {
        var form = CraftedForm.WithElectricity().Row(2, "ปี พ.ศ.", 2561);

        Assert.Equal(["facts.two-years at B1"], FactsRoom.Errors(await room.ImportAsync(form.ToBytes())));
    }

    [Fact]
    public async Task A_blank_month_is_missing_and_a_stated_zero_is_zero()
    {
        var form = CraftedForm.WithElectricity().Put("D4", 0).Put("E4", null).Put("F4", " ").Put("P4", 72);

        var report = await room.ImportAsync(form.ToBytes());

        Assert.Equal(10, report.Imported);
        Assert.Equal(0m, Fact("2019-01").Quantity.Amount);
        var warning = Assert.Single(report.Findings, finding => finding.Severity == Severity.Warning);
        Assert.Equal(("facts.missing-months", "ก.พ., มี.ค."), (warning.Code, warning.Values["months"]));
    }

    [Fact]
    public async Task A_space_of_no_width_is_blank()
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity().Put("D4", "\u200B").ToBytes());

        Assert.Empty(FactsRoom.Errors(report));
        Assert.Equal(11, report.Imported);
    }

    [Fact]
    public async Task A_year_out_of_range_is_not_said_to_be_read_as_Buddhist()
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity("พ.ศ. 2599").ToBytes());

        Assert.Equal("facts.year-out-of-range", Assert.Single(report.Findings).Code);
    }

    [Fact]
    public async Task A_total_that_disagrees_with_its_months_is_a_warning()
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity().Put("P4", 79).ToBytes());

        Assert.Equal(["facts.total-disagrees at P4"], FactsRoom.Notes(report, Severity.Warning));
        Assert.Equal(12, report.Imported);
    }

    [Fact]
    public async Task Every_bad_cell_is_found_at_once()
    {
        var form = CraftedForm
            .WithElectricity()
            .Put("D4", "l00")
            .PutXml("E4", "<c r='{0}' t='e'><v>#N/A</v></c>")
            .PutXml("F4", "<c r='{0}'><f>A1*2</f></c>")
            .Put("G4", 2_000_000_000_000_000m)
            .Merge("H4:I4")
            .Put("C4", "x")
            .Row(5, "น้ำมันดีเซล – ขนส่งทางถนน", "furlongs", null, 1)
            .Row(6, "น้ำเสียชุมชน", "kWh", null, 1)
            .Row(7, "ขยะฝังกลบ", "ton", null, 1)
            .Row(8, "ไฟฟ้า-ที่อยู่อาศัย", "kWh", null, 1)
            .Row(9, null, "kWh", null, 1)
            .Row(10, "ไฟฟ้า – อุตสาหกรรม", null, null, 1);

        var report = await room.ImportAsync(form.ToBytes());

        Assert.Equal(
            [
                "facts.not-a-number at C4",
                "facts.merged-cell at H4:I4",
                "facts.not-a-number at D4",
                "facts.error-cell at E4",
                "facts.formula-without-value at F4",
                "facts.number-too-large at G4",
                "facts.unknown-unit at B5",
                "facts.wrong-unit at B6",
                "facts.ambiguous-unit at B7",
                "facts.item-twice at A8",
                "facts.no-item at A9",
                "facts.no-unit at B10",
            ],
            FactsRoom.Errors(report)
        );
        Assert.Equal(0, room.Store.Changes);
    }

    [Fact]
    public async Task Headings_totals_and_footnotes_are_no_items()
    {
        var form = CraftedForm
            .WithElectricity()
            .Row(5, "1. การเผาไหม้")
            .Row(6, "รวมทั้งหมด", "kWh", null, 78)
            .Row(8, "หมายเหตุ: ข้อมูลจากการไฟฟ้า")
            .Merge("A8:P8");

        var report = await room.ImportAsync(form.ToBytes());

        Assert.Equal((1, 12), (report.Items, report.Imported));
        Assert.Empty(report.Skipped);
    }

    [Fact]
    public async Task A_budget_year_begins_in_October_of_the_year_before()
    {
        object?[] months = [.. CraftedForm.Months.Skip(9), .. CraftedForm.Months.Take(9)];
        var form = new CraftedForm()
            .Row(1, "ปีงบประมาณ พ.ศ.", 2562)
            .Row(3, ["รายการ", "หน่วย", .. months])
            .Row(4, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", .. Enumerable.Range(1, 12).Cast<object>()]);

        await room.ImportAsync(form.ToBytes());

        Assert.Equal((1m, 4m), (Fact("2018-10").Quantity.Amount, Fact("2019-01").Quantity.Amount));
        Assert.Equal(12, room.Store.Facts.Count);
    }

    [Theory]
    [InlineData("ปีงบประมาณ พ.ศ.", 0, "facts.months-not-fiscal at ")]
    [InlineData("ประจำปี พ.ศ.", 9, "facts.months-not-calendar at ")]
    public async Task Months_in_another_order_than_the_year_keep_the_form_out(
        string label,
        int first,
        string error
    )
    {
        object?[] months = [.. CraftedForm.Months.Skip(first), .. CraftedForm.Months.Take(first)];
        var form = new CraftedForm()
            .Row(1, label, 2562)
            .Row(3, ["รายการ", "หน่วย", .. months])
            .Row(4, "ไฟฟ้า – ที่อยู่อาศัย", "kWh", 1);

        Assert.Equal([error], FactsRoom.Errors(await room.ImportAsync(form.ToBytes())));
    }

    [Fact]
    public async Task Every_sheet_with_a_form_is_read_and_others_are_left()
    {
        var earlier = CraftedForm.WithElectricity(2561);
        var notes = new CraftedForm().Row(1, "คำอธิบาย");

        var report = await room.ImportAsync(
            CraftedForm.Workbook(("2562", CraftedForm.WithElectricity()), ("notes", notes), ("2561", earlier))
        );

        Assert.Equal((2, 24), (report.Items, report.Imported));
        Assert.Contains(
            new Finding(
                Severity.Information,
                "facts.sheet-ignored",
                new Location("form.xlsx", "notes"),
                ("sheet", "notes")
            ),
            report.Findings
        );
    }

    [Fact]
    public async Task An_item_stands_in_one_sheet_a_year()
    {
        var report = await room.ImportAsync(
            CraftedForm.Workbook(("a", CraftedForm.WithElectricity()), ("b", CraftedForm.WithElectricity()))
        );

        var error = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal(("facts.item-twice", "form.xlsx › b › A4"), (error.Code, error.Where?.ToString()));
        Assert.Equal("form.xlsx › a › A4", error.Values["other"]);
    }

    [Theory]
    [InlineData(115_000.5, "facts.unusable-population at B2")]
    [InlineData(0, "facts.unusable-population at B2")]
    [InlineData("115,OOO", "facts.not-a-number at B2")]
    public async Task A_population_is_a_whole_number_of_people(object persons, string error)
    {
        var form = CraftedForm.WithElectricity().Row(2, "จำนวนประชากร (คน)", persons);

        Assert.Equal([error], FactsRoom.Errors(await room.ImportAsync(form.ToBytes())));
    }

    [Fact]
    public async Task Another_files_population_is_not_overwritten_but_the_own_one_is()
    {
        var first = CraftedForm.WithElectricity().Row(2, "ประชากร", 115_000).ToBytes();
        var second = CraftedForm.WithElectricity().Row(2, "ประชากร", 115_001).ToBytes();
        await room.ImportAsync(first);

        var other = await room.ImportAsync(second, "other.xlsx");
        var own = await room.ImportAsync(second);

        Assert.Equal(["facts.population-contradicts at B2"], FactsRoom.Errors(other));
        Assert.Equal(115_001m, Assert.Single(own.Differences).After?.Quantity.Amount);
    }

    private Fact Fact(string period) =>
        room.Store.Facts.Single(fact =>
            fact.Key.Variable == "electricity.residential" && fact.Key.Period.ToString() == period
        );
}
