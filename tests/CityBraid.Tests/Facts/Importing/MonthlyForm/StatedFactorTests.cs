using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.MonthlyForm;

public sealed class StatedFactorTests
{
    private readonly FactsRoom room = new();

    [Fact]
    public async Task Amounts_and_factors_stand_in_pairs_under_merged_months()
    {
        var report = await room.ImportAsync(Pairs("CF (kgCO2e/หน่วย)").ToBytes());

        Assert.Equal((1, 12), (report.Items, report.Imported));
        Assert.Empty(FactsRoom.Errors(report));
        Assert.Empty(report.Skipped);
        var march = Month(3);
        Assert.Equal("300 kWh", march.Quantity.ToString());
        Assert.Equal("G5", march.Source.Location.Cells);
        Assert.Equal("0.53 kgCO2e/kWh", march.StatedFactor?.Factor.ToString());
        Assert.Equal("H5", march.StatedFactor?.Location.Cells);
    }

    [Fact]
    public async Task A_factor_without_a_unit_is_taken_as_kgCO2e_per_unit_and_said_so_once()
    {
        var report = await room.ImportAsync(Pairs("CF").ToBytes());

        Assert.Equal("0.51 kgCO2e/kWh", Month(1).StatedFactor?.Factor.ToString());
        Assert.Single(report.Findings, finding => finding.Code == "facts.factor-unit-assumed");
    }

    [Theory]
    [InlineData("EF (tCO2e/หน่วย)", "0.5 tCO2e/kWh")]
    [InlineData("EF (kgCO2e/MWh)", "0.5 kgCO2e/MWh")]
    [InlineData("Emission factor [gCO2e/kWh]", "0.5 gCO2e/kWh")]
    public async Task The_title_tells_the_factors_unit(string title, string factor)
    {
        await room.ImportAsync(CraftedForm.WithElectricity().Put("C3", title).ToBytes());

        Assert.Equal(factor, Month(1).StatedFactor?.Factor.ToString());
    }

    [Theory]
    [InlineData("EF (kgCO2e/ลิตร)", "facts.factor-does-not-fit at C4")]
    [InlineData("EF (kg/หน่วย)", "facts.factor-does-not-fit at C4")]
    [InlineData("EF (oranges/หน่วย)", "facts.unknown-unit at C3")]
    public async Task A_factor_that_gives_no_CO2e_for_its_row_keeps_the_form_out(string title, string error)
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity().Put("C3", title).ToBytes());

        Assert.Equal([error], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task A_row_without_a_factor_has_facts_without_one()
    {
        await room.ImportAsync(CraftedForm.WithElectricity().Put("C4", null).ToBytes());

        Assert.All(room.Store.Facts, fact => Assert.Null(fact.StatedFactor));
    }

    [Fact]
    public async Task A_factor_of_zero_with_amounts_is_a_warning()
    {
        var report = await room.ImportAsync(CraftedForm.WithElectricity().Put("C4", 0).ToBytes());

        Assert.Equal(["facts.zero-factor at C4"], FactsRoom.Notes(report, Severity.Warning));
    }

    [Fact]
    public async Task Months_with_amounts_and_without_the_factor_that_others_have_are_named()
    {
        var report = await room.ImportAsync(Pairs("CF").Put("D5", null).Put("H5", " ").ToBytes());

        var warning = Assert.Single(report.Findings, finding => finding.Severity == Severity.Warning);
        Assert.Equal(
            ("facts.months-without-factor", "ม.ค., มี.ค."),
            (warning.Code, warning.Values["months"])
        );
    }

    [Fact]
    public async Task A_factor_above_a_thousand_million_keeps_the_form_out()
    {
        var report = await room.ImportAsync(
            CraftedForm.WithElectricity().Put("C4", 1_000_000_001m).ToBytes()
        );

        var error = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal(("facts.number-too-large", "1,000,000,000"), (error.Code, error.Values["limit"]));
    }

    private Fact Month(int month) =>
        room.Store.Facts.Single(fact => fact.Key.Period == Period.Month(2019, month));

    /// <summary>Months C to Z in pairs, 100 kWh × 0.51 in January to 1200 kWh × 0.62 in December.</summary>
    private static CraftedForm Pairs(string factorTitle)
    {
        var form = new CraftedForm()
            .Row(1, "ประจำปี พ.ศ.", 2562)
            .Row(
                3,
                ["รายการ", "หน่วย", .. CraftedForm.Months.SelectMany(month => new[] { month, null }), "รวม"]
            )
            .Row(4, [null, null, .. CraftedForm.Months.SelectMany(_ => new[] { "ปริมาณ", factorTitle })])
            .Row(
                5,
                [
                    "ไฟฟ้า – ที่อยู่อาศัย",
                    "kWh",
                    .. Enumerable
                        .Range(1, 12)
                        .SelectMany(month => new object[] { 100 * month, 0.50m + (0.01m * month) }),
                    7800,
                ]
            )
            .Merge("A3:A4")
            .Merge("B3:B4");
        return Enumerable
            .Range(0, 12)
            .Aggregate(form, (merged, month) => merged.Merge(Pair(3 + (2 * month))));
    }

    private static string Pair(int column) =>
        new CityBraid.Tables.CellRange(3, column, 3, column + 1).ToString();
}
