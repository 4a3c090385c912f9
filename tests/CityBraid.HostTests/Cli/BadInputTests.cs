using System.Text;
using CityBraid.Tests.Tables;

namespace CityBraid.Tests.Cli;

/// <summary>Bad input through the command line: one sentence, a place, exit code 1, nothing saved.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "variable,place,period,value,unit,source,quality\n";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fuel.diesel.road,khon-kaen,2019-01,1000,furlong,,", "E2")]
    [InlineData("fuel.diesel.road,khon-kaen,2019-01,-1000,l,,", "D2")]
    [InlineData("fuel.diesel.road,khon-kaen,2019-01,1OOO,l,,", "D2")]
    [InlineData("fuel.diesel.road,khon-kaen,1700-01,1000,l,,", "C2")]
    [InlineData("fuel.diesel.road,khon-kaen,9999,1000,l,,", "C2")]
    [InlineData("population,khon-kaen,2019,999,person,,", "D2")]
    public async Task A_bad_cell_is_named(string row, string cell)
    {
        var run = await RefuseAsync("bad.csv", Encoding.UTF8.GetBytes(Header + row + "\n"));

        Assert.Equal([$"bad.csv › {cell}"], run.Errors.Select(error => error.Where).Distinct());
    }

    [Fact]
    public async Task Two_rows_for_one_thing_are_refused()
    {
        const string Row = "fuel.diesel.road,khon-kaen,2019-01,1000,l,,\n";

        var run = await RefuseAsync(
            "bad.csv",
            Encoding.UTF8.GetBytes(Header + Row + Row.Replace("1000", "7", StringComparison.Ordinal))
        );

        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task All_bad_cells_are_named_at_once()
    {
        var run = await RefuseAsync(
            "bad.csv",
            Encoding.UTF8.GetBytes(
                Header
                    + "fuel.diesel.road,khon-kaen,2019-01,-1,l,,\n"
                    + "fuel.diesel.road,khon-kaen,2019-02,1O,l,,\n"
                    + "fuel.diesel.road,khon-kaen,2019-03,1,furlong,,\n"
            )
        );

        Assert.Equal(
            ["bad.csv › D2", "bad.csv › D3", "bad.csv › E4"],
            run.Errors.Select(error => error.Where).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_text_in_a_workbooks_clothes_is_refused() =>
        await RefuseAsync("bad.xlsx", "I am no workbook"u8.ToArray());

    [Fact]
    public async Task A_workbook_behind_a_password_is_refused()
    {
        byte[] compoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048]];

        await RefuseAsync("bad.xlsx", compoundFile);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused()
    {
        var bomb = CraftedWorkbook
            .WithRows(string.Empty)
            .With(CraftedWorkbook.SharedStrings, CraftedWorkbook.Shared(new string(' ', 64 * 1024 * 1024)));

        await RefuseAsync("bad.xlsx", bomb.ToBytes());
    }

    [Fact]
    public async Task A_document_type_in_a_workbook_is_refused()
    {
        var workbook = CraftedWorkbook
            .WithRows(string.Empty)
            .Change(
                CraftedWorkbook.Sheet,
                sheet => "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + sheet
            );

        await RefuseAsync("bad.xlsx", workbook.ToBytes());
    }

    [Fact]
    public async Task A_file_of_more_than_50_MB_is_refused() =>
        await RefuseAsync("bad.csv", new byte[(50 * 1024 * 1024) + 1]);

    [Fact]
    public async Task A_merged_cell_in_a_number_column_is_refused()
    {
        var header = string.Concat(
            Header.TrimEnd('\n').Split(',').Select((name, column) => Text((char)('A' + column), 1, name))
        );
        var rows = Row(2, "<c r='D2'><v>5</v></c>") + Row(3, value: string.Empty);
        var workbook = CraftedWorkbook.WithRows(
            $"<row r='1'>{header}</row>{rows}",
            "<mergeCells><mergeCell ref='D2:D3'/></mergeCells>"
        );

        var run = await RefuseAsync("bad.xlsx", workbook.ToBytes());

        Assert.Equal([("facts.merged-cell", "bad.xlsx › Form › D2:D3")], run.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused()
    {
        await folder.AddKhonKaenAsync();

        var run = (await folder.ImportAsync(folder.PathOf("none.xlsx"))).Refused();

        Assert.Contains("none.xlsx", run.Errors.Single().Code + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_not_on_record_is_refused()
    {
        var run = await folder.JsonAsync("facts", "list", "--place", "nowhere", "--year", "2019");

        Assert.Equal("not-found", run.Refused().Json.GetProperty("refused").Text("kind"));
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }

    private static string Row(int row, string value) =>
        $"<row r='{row}'>"
        + Text('A', row, "fuel.diesel.road")
        + Text('B', row, "khon-kaen")
        + Text('C', row, $"2019-0{row}")
        + value
        + Text('E', row, "l")
        + "</row>";

    private static string Text(char column, int row, string text) =>
        $"<c r='{column}{row}' t='inlineStr'><is><t>{text}</t></is></c>";

    private async Task<CliRun> RefuseAsync(string name, byte[] bytes)
    {
        await folder.AddKhonKaenAsync();
        var before = folder.DatabaseBytes;

        var run = (await folder.ImportAsync(folder.Write(name, bytes))).Refused();

        Assert.Equal(0m, run.Json.Number("imported"));
        Assert.NotEmpty(run.Errors);
        Assert.All(run.Json.List("findings"), finding => Assert.NotEmpty(finding.Text("message")!));
        Assert.Equal(before, folder.DatabaseBytes);
        return run;
    }
}
