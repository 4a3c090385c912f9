namespace CityBraid.Tests.Facts.Importing;

/// <summary>What an earlier file of the same name stated and the changed file states no more.</summary>
public sealed class WithdrawalTests
{
    private const string Header = "variable,place,period,value,unit";

    private readonly FactsRoom room = new();

    [Fact]
    public async Task A_month_that_a_changed_form_leaves_blank_is_withdrawn()
    {
        await room.ImportAsync(CraftedForm.WithElectricity().ToBytes());

        var report = await room.ImportAsync(CraftedForm.WithElectricity().Put("O4", null).ToBytes());

        var withdrawn = Assert.Single(report.Differences);
        Assert.Equal((12m, null), (withdrawn.Before?.Quantity.Amount, withdrawn.After));
        Assert.Equal((0, 11), (report.Imported, report.Unchanged));
        Assert.Equal(11, room.Store.Facts.Count);
    }

    [Fact]
    public async Task A_preview_shows_the_withdrawal_of_a_row_and_an_undo_takes_it_back()
    {
        await room.ImportTableAsync(
            Header,
            "waste.landfill,,2019-01,1,t",
            "waste.landfill,,2019-12,2,t",
            "waste.composting,,2019,3,t"
        );
        var before = room.Record();
        var changed = FactsRoom.Csv(Header, "waste.landfill,,2019-01,1,t");

        var preview = await room.ImportAsync(changed, "table.csv", ask => ask with { IsPreview = true });
        Assert.Equal(before, room.Record());
        var kept = await room.ImportAsync(changed, "TABLE.csv");
        Assert.Single(room.Store.Facts);
        await room.UndoAsync(kept.Change!.Value);

        Assert.Equal(
            ["waste.composting khon-kaen 2019", "waste.landfill khon-kaen 2019-12"],
            preview.Differences.Select(difference => difference.Key.ToString())
        );
        Assert.All(kept.Differences, difference => Assert.Null(difference.After));
        Assert.Equal(before, room.Record());
    }

    [Fact]
    public async Task What_was_withdrawn_can_be_stated_again()
    {
        string[] both = [Header, "waste.landfill,,2019,1,t", "waste.composting,,2019,3,t"];
        await room.ImportTableAsync(both);
        var before = room.Record();
        await room.ImportTableAsync(both[..2]);

        var again = await room.ImportTableAsync(both);

        Assert.Equal((1, 1), (again.Imported, again.Unchanged));
        Assert.Equal(before, room.Record());
    }

    [Fact]
    public async Task Months_may_replace_the_year_that_the_same_file_stated()
    {
        await room.ImportTableAsync(Header, "waste.landfill,,2019,12,t");

        var report = await room.ImportTableAsync(Header, "waste.landfill,,2019-01,1,t");

        Assert.Empty(FactsRoom.Errors(report));
        Assert.Equal("waste.landfill khon-kaen 2019-01", Assert.Single(room.Store.Facts).Key.ToString());
    }

    [Fact]
    public async Task Other_files_years_and_places_stay()
    {
        var khonKaen = await room.Store.FindPlaceAsync(FactsRoom.KhonKaen, FactsRoom.Cancellation);
        room.Add(khonKaen! with { Code = new("udon"), Names = new("th", "อุดรธานี") });
        await room.ImportTableAsync(
            Header,
            "waste.landfill,,2018,1,t",
            "waste.landfill,,2020-01,1,t",
            "waste.landfill,udon,2019,1,t"
        );
        await room.ImportAsync(FactsRoom.Csv(Header, "waste.composting,,2019,1,t"), "other.csv");

        var report = await room.ImportTableAsync(Header, "waste.incineration,,2019,1,t");

        Assert.Empty(report.Differences);
        Assert.Equal(5, room.Store.Facts.Count);
    }

    [Fact]
    public async Task The_form_of_the_next_budget_year_withdraws_nothing_of_the_last()
    {
        await room.ImportAsync(BudgetYear(2562).ToBytes());

        var report = await room.ImportAsync(BudgetYear(2563).ToBytes());

        Assert.Empty(report.Differences);
        Assert.Equal(24, room.Store.Facts.Count);
    }

    private static CraftedForm BudgetYear(int year)
    {
        object?[] months = [.. CraftedForm.Months.Skip(9), .. CraftedForm.Months.Take(9)];
        return new CraftedForm()
            .Row(1, "ปีงบประมาณ พ.ศ.", year)
            .Row(3, ["รายการ", "หน่วย", .. months])
            .Row(4, ["ไฟฟ้า – ที่อยู่อาศัย", "kWh", .. Enumerable.Range(1, 12).Cast<object>()]);
    }
}
