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
        var read = RecordSheet.Read(upload, Known.Book());

        Assert.Null(read.Refusal?.Code);
        Assert.Equal(records.Count, read.Value!.Count);
        Violations.None(
            from pair in records.Zip(read.Value)
            where pair.First.Key != pair.Second.Key || !pair.First.Fields.Says(pair.Second.Fields)
            select $"{pair.First.Key} came back as something else"
        );
    }

    [Fact]
    public void Fewer_columns_leave_the_other_fields_and_an_empty_cell_takes_one_away()
    {
        var before = Known.Record(
            RecordKind.Project,
            "p",
            ("name/en", "Roofs"),
            ("status", "planned"),
            ("countries/th", "1")
        );

        var draft = Assert.Single(Read("code,status,name/th\np,,หลังคา\n", before)!);

        Assert.Equal(["countries/th", "name/en", "name/th"], draft.Fields.Select(field => field.Key));
    }

    [Theory]
    [InlineData("name,status\np,planned\n")]
    [InlineData("code,status\nNo Code,planned\n")]
    public void A_table_that_names_no_records_is_refused(string text) => Assert.Null(Read(text));

    private static IReadOnlyList<RecordDraft>? Read(string text, params CooperationRecord[] known)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var upload = new RecordSheetUpload(Known.Workspace, RecordKind.Project, content, "t.csv");
        return RecordSheet.Read(upload, Known.Book(known)).Value;
    }
}
