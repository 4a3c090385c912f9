using System.Text;
using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Sheets;

/// <summary>A workbook that comes back undoes nothing that others wrote since it was written.</summary>
public sealed class ImportRecordSheetTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fewer_columns_leave_the_other_fields_and_an_empty_cell_takes_one_away()
    {
        await using var room = await OpenAsync(("name/en", "Roofs"), ("status", "planned"), ("note/en", "-"));

        PeopleRoom.Value(await ImportAsync(room, "code,status,name/th\np,,หลังคา\n"));

        Assert.Equal(["name/en=Roofs", "name/th=หลังคา", "note/en=-"], await FieldsAsync(room));
    }

    [Fact]
    public async Task What_others_wrote_into_other_cells_since_stays()
    {
        await using var room = await OpenAsync(("name/en", "Roofs"), ("status", "planned"));
        await SaveAsync(room, 1, ("name/en", "Roofs"), ("status", "ongoing"));

        PeopleRoom.Value(
            await ImportAsync(room, "code,revision,name/en,status\np,1,Roofs of Khon Kaen,planned\n")
        );

        Assert.Equal(["name/en=Roofs of Khon Kaen", "status=ongoing"], await FieldsAsync(room));
    }

    [Fact]
    public async Task Two_texts_for_one_cell_are_told_with_the_revision_to_go_on_from()
    {
        await using var room = await OpenAsync(("name/en", "Roofs"), ("status", "planned"));
        await SaveAsync(room, 1, ("name/en", "Roofs"), ("status", "ongoing"));

        var refused = await ImportAsync(room, "code,revision,name/en,status\np,1,Lofts,ended\n");

        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal("cooperation.sheet-changed-since", finding.Code);
        Assert.Equal(["p", "status", "ongoing", "ended", "2"], finding.Values.Select(value => value.Value));
        Assert.Equal(["name/en=Roofs", "status=ongoing"], await FieldsAsync(room));

        PeopleRoom.Value(await ImportAsync(room, "code,revision,name/en,status\np,2,Lofts,ended\n"));
        Assert.Equal(["name/en=Lofts", "status=ended"], await FieldsAsync(room));
    }

    [Fact]
    public async Task What_was_removed_since_does_not_come_back_by_a_workbook()
    {
        await using var room = await OpenAsync(("name/en", "Roofs"));
        PeopleRoom.Value(
            await room.Get<RemoveRecord>().RunAsync(Actor.LocalAdministrator, Key, Cancellation)
        );

        var refused = await ImportAsync(room, "code,revision,name/en\np,1,Roofs\n");

        Assert.Equal("cooperation.sheet-record-gone", Assert.Single(refused.Refusal!.Findings).Code);
    }

    private static RecordKey Key { get; } =
        new(PeopleRoom.Programme, RecordKind.Project, new RecordCode("p"));

    private static async Task<PeopleRoom> OpenAsync(params (string, string)[] fields)
    {
        var room = await PeopleRoom.OpenAsync();
        await SaveAsync(room, 0, fields);
        return room;
    }

    private static async Task SaveAsync(PeopleRoom room, int seen, params (string Path, string Text)[] fields)
    {
        var texts = fields.Select(field => KeyValuePair.Create(field.Path, field.Text));
        var change = new RecordChange(new RecordDraft(Key, new FieldSet(texts)), seen);
        PeopleRoom.Value(
            await room.Get<SaveRecord>().RunAsync(Actor.LocalAdministrator, change, Cancellation)
        );
    }

    private static async Task<Result<RecordImport>> ImportAsync(PeopleRoom room, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var upload = new RecordSheetUpload(PeopleRoom.Programme, RecordKind.Project, content, "t.csv");
        return await room.Get<ImportRecordSheet>().RunAsync(Actor.LocalAdministrator, upload, Cancellation);
    }

    private static async Task<IEnumerable<string>> FieldsAsync(PeopleRoom room) =>
        (await room.Get<ICooperationStore>().FindAsync(Key, Cancellation))!.Fields.Select(field =>
            $"{field.Key}={field.Value}"
        );
}
