using System.Text;
using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Examples;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Sheets;

/// <summary>Records go out as a workbook and come back without loss.</summary>
public sealed class RecordSheetTests
{
    [Theory]
    [InlineData("unep-unhabitat", RecordKind.Project)]
    [InlineData("unep-unhabitat", RecordKind.Organisation)]
    [InlineData("asean-china", RecordKind.Meeting)]
    public async Task What_was_written_is_read_as_the_same_records(string workspace, RecordKind kind)
    {
        var book = await ExampleRecords.BookAsync(workspace);
        var records = book.Of(kind).ToList();
        using var file = new MemoryStream();
        RecordSheet.Write(file, kind, records);
        file.Position = 0;

        var upload = new RecordSheetUpload(book.Workspace!, kind, file, "records.xlsx");
        var read = RecordSheet.Read(upload);

        Assert.Null(read.Refusal?.Code);
        Assert.Equal(records.Count, read.Value!.Count);
        Violations.None(
            from pair in records.Zip(read.Value)
            where
                pair.First.Key != pair.Second.Key
                || pair.First.Revision != pair.Second.Seen
                || !pair.First.Fields.Says(new FieldSet(pair.Second.Cells))
            select $"{pair.First.Key} came back as something else"
        );
    }

    [Theory]
    [InlineData("name,status\np,planned\n")]
    [InlineData("code,status\nNo Code,planned\n")]
    [InlineData("code,revision,status\np,one,planned\n")]
    [InlineData("code,revision,status\np,0,planned\n")]
    public void A_table_that_names_no_records_is_refused(string text) => Assert.Null(Read(text));

    private static IReadOnlyList<SheetRow>? Read(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return RecordSheet
            .Read(new RecordSheetUpload(Known.Workspace, RecordKind.Project, content, "t.csv"))
            .Value;
    }
}
