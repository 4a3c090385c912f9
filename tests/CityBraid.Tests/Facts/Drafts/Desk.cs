using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Drafts;

/// <summary>A room with a draft of the dirty example on the desk, and the use cases to work on it.</summary>
internal sealed class Desk
{
    public const string Dirty = "khonkaen-2562-dirty.xlsx";
    public const string Sheet = "แบบฟอร์ม";
    public const string DryIce = "น้ำแข็งแห้ง (รายการที่ระบบไม่รู้จัก)";

    public static Actor Officer { get; } = new("officer", (_, _) => true);

    public static Actor Colleague { get; } = new("colleague", (_, _) => true);

    public FactsRoom Room { get; } = new();

    public DraftKey Key { get; private set; } = new(FactsRoom.KhonKaen, 1);

    private static CancellationToken Cancellation => FactsRoom.Cancellation;

    private ImportFacts Import => new(Room.Stores, FactsRoom.Words, FactsRoom.Time);

    private ShowDraft Shower => new(Room.Stores, Import, FactsRoom.Time);

    public static async Task<Desk> WithAsync(byte[] content, string name = Dirty)
    {
        var desk = new Desk();
        var draft = await desk.StartAsync(content, name);
        Assert.Null(draft.Refusal?.Code);
        return desk;
    }

    public static Task<Desk> WithDirtyAsync() => WithAsync(FactsRoom.Example(Dirty));

    public async Task<Result<ImportDraft>> StartAsync(byte[] content, string name, Actor? actor = null)
    {
        using var stream = new MemoryStream(content);
        var started = await new StartDraft(Room.Stores, Import, FactsRoom.Time).RunAsync(
            actor ?? Officer,
            new DraftFile(stream, name, FactsRoom.KhonKaen),
            Cancellation
        );
        Key = started.Value is { } draft ? Key with { Number = draft.Number } : Key;
        return started;
    }

    public Task<Result<DraftReading>> ShowAsync(Actor? actor = null) =>
        Shower.RunAsync(actor ?? Officer, Key, Cancellation);

    public async Task<ImportReport> ReadAsync()
    {
        var shown = await ShowAsync();
        Assert.Null(shown.Refusal?.Code);
        return shown.Value!.Report!;
    }

    public Task<Result<ImportDraft>> ChooseAsync(string item, string? variable) =>
        new ChooseItem(Shower, Room.Stores, FactsRoom.Words, FactsRoom.Time).RunAsync(
            Officer,
            Key,
            new ItemChoice(item, variable),
            Cancellation
        );

    public Task<Result<CorrectedCell>> CorrectAsync(
        string cell,
        string text,
        string? seen = null,
        Actor? actor = null
    ) =>
        new CorrectCell(Shower, Room.Stores, FactsRoom.Time).RunAsync(
            actor ?? Officer,
            Key,
            new CellEdit(Sheet, cell, text, seen),
            Cancellation
        );

    public Task<Result<DraftReading>> FinishAsync(CancellationToken? cancellation = null) =>
        new FinishDraft(Room.Stores, Import, FactsRoom.Time).RunAsync(
            Officer,
            Key,
            progress: null,
            cancellation ?? Cancellation
        );

    public Task<Result<ImportDraft>> DiscardAsync() =>
        new DiscardDraft(Room.Stores, FactsRoom.Time).RunAsync(Officer, Key, Cancellation);

    public async Task MendAsync()
    {
        await ChooseAsync(DryIce, string.Empty);
        await CorrectAsync("F8", "4000000");
        await CorrectAsync("H7", "500000");
    }
}
