using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.MonthlyForm;

/// <summary>Forms in which it would be a guess what belongs to what.</summary>
public sealed class UnclearFormTests
{
    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_second_form_below_the_first_is_not_filed_under_the_firsts_year()
    {
        var stacked = CraftedForm
            .WithElectricity()
            .Row(7, "ประจำปี พ.ศ. 2563")
            .Row(9, ["รายการ", "หน่วย", "EF (kgCO2e/หน่วย)", .. CraftedForm.Months, "รวม"])
            .Row(10, "ไฟฟ้า – อุตสาหกรรม", "kWh", 0.5m, 200);
        var untitled = CraftedForm.WithElectricity().Row(9, [null, null, null, .. CraftedForm.Months]);

        Assert.Equal(["facts.second-form at A9"], await ErrorsAsync(stacked));
        Assert.Equal(["facts.second-form at D9"], await ErrorsAsync(untitled));
        Assert.Empty(room.Store.Facts);
    }

    [Fact]
    public async Task A_month_that_stands_twice_is_named_with_both_addresses()
    {
        var form = new CraftedForm()
            .Row(1, "ประจำปี พ.ศ.", 2562)
            .Row(
                3,
                ["รายการ", "หน่วย", .. CraftedForm.Months.Take(6), "มิถุนายน", .. CraftedForm.Months.Skip(6)]
            )
            .Row(4, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", .. Enumerable.Range(1, 13).Cast<object>()]);

        var report = await room.ImportAsync(form.ToBytes());

        var error = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal(("facts.month-twice", "I3"), (error.Code, error.Where?.Cells));
        Assert.Equal("form.xlsx › Form › H3", error.Values["other"]);
    }

    [Fact]
    public async Task A_months_name_may_stand_over_its_amounts_and_over_their_factors()
    {
        var form = new CraftedForm()
            .Row(1, "ประจำปี พ.ศ.", 2562)
            .Row(3, ["รายการ", "หน่วย", .. CraftedForm.Months.SelectMany(month => new[] { month, month })])
            .Row(
                4,
                [null, null, .. Enumerable.Range(0, 24).Select(column => column % 2 == 0 ? "ปริมาณ" : "CF")]
            )
            .Row(5, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", .. Enumerable.Repeat<object>(2, 24)]);

        Assert.Equal(12, (await room.ImportAsync(form.ToBytes())).Imported);
    }

    [Fact]
    public async Task Two_columns_of_factors_are_one_too_many()
    {
        var form = CraftedForm.WithElectricity().Put("Q3", "CF").Put("Q4", 0.9m);

        Assert.Equal(["facts.column-twice at Q3"], await ErrorsAsync(form));
    }

    private async Task<IEnumerable<string>> ErrorsAsync(CraftedForm form) =>
        FactsRoom.Errors(await room.ImportAsync(form.ToBytes()));
}
