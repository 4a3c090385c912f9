using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.TidyTable;

/// <summary>Columns that mean the same, or nothing that is read.</summary>
public sealed class TidyColumnTests
{
    private readonly FactsRoom room = new();

    [Theory]
    [InlineData("variable,place,city,period,value,unit", "waste.landfill,,khon-kaen,2019,10,t", "C1")]
    [InlineData("variable,year,period,value,unit", "waste.landfill,2562,2562-03,10,t", "C1")]
    [InlineData("variable,period,value,unit,value", "waste.landfill,2019,10,t,20", "E1")]
    public async Task Two_columns_of_one_meaning_keep_the_table_out(string header, string row, string where)
    {
        var report = await room.ImportTableAsync(header, row);

        Assert.Equal([$"facts.column-twice at {where}"], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task Both_columns_of_one_meaning_are_named()
    {
        var report = await room.ImportTableAsync(
            "variable,year,period,value,unit",
            "waste.landfill,2562,3,1,t"
        );

        var error = Assert.Single(report.Findings, finding => finding.IsError);
        Assert.Equal(("period", "table.csv › B1"), (error.Values["text"], error.Values["other"]));
    }

    [Theory]
    [InlineData("variable,year,month,value,unit")]
    [InlineData("variable,ปี,เดือน,value,unit")]
    public async Task A_month_beside_a_year_is_not_ignored(string header)
    {
        var report = await room.ImportTableAsync(header, "waste.landfill,2562,3,10,t");

        Assert.Equal(["facts.unread-month-column at C2"], FactsRoom.Errors(report));
    }

    [Fact]
    public async Task A_month_beside_a_period_that_tells_it_does_no_harm()
    {
        var report = await room.ImportTableAsync(
            "variable,period,month,value,unit",
            "waste.landfill,2019-03,3,10,t",
            "waste.composting,2019,,10,t"
        );

        Assert.Equal(2, report.Imported);
    }

    [Fact]
    public async Task Columns_that_are_not_read_are_named_in_one_finding()
    {
        var report = await room.ImportTableAsync(
            "variable,period,value,unit,remark,officer",
            "waste.landfill,2019,10,t,x,y"
        );

        var note = Assert.Single(report.Findings);
        Assert.Equal(
            (Severity.Information, "facts.unread-columns", "'remark', 'officer'"),
            (note.Severity, note.Code, note.Values["columns"])
        );
    }

    [Fact]
    public async Task Merged_values_in_a_workbook_are_nobodys_own()
    {
        var table = new CraftedForm()
            .Row(1, "variable", "period", "value", "unit")
            .Row(2, "electricity.residential", 2019, 100, "kWh")
            .Row(3, "electricity.commercial", 2019, null, "kWh")
            .Merge("C2:C3");

        var report = await room.ImportAsync(table.ToBytes());

        Assert.Equal(["facts.merged-cell at C2:C3"], FactsRoom.Errors(report));
        Assert.Empty(room.Store.Facts);
    }
}
