using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>Khon Kaen with an officer and an approver, and a round for the Thai budget year 2562.</summary>
internal sealed class RoundRoom : IAsyncDisposable
{
    public const string Residential = "electricity.residential";
    public const string Landfill = "waste.landfill";

    private RoundRoom(PeopleRoom room) => Room = room;

    public PeopleRoom Room { get; }

    public Actor Officer { get; private set; } = Actor.Public;

    public Actor Approver { get; private set; } = Actor.Public;

    public DataRound Round { get; private set; } = null!;

    public DataRequest Request { get; private set; } = null!;

    public LinkToken Token { get; private set; } = null!;

    public RequestKey Key => new(PeopleRoom.KhonKaen, Round.Id, Request.Id);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<RoundRoom> OpenAsync(params AskedItem[] items) =>
        OpenAsync(RequestKind.Department, items);

    public static async Task<RoundRoom> OpenAsync(RequestKind kind, params AskedItem[] items)
    {
        var room = new RoundRoom(await PeopleRoom.OpenAsync());
        await room.Room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        await room.Room.AddAsync("approver", PeopleRoom.KhonKaen, Role.Approver);
        room.Officer = await room.Room.ActorAsync("officer");
        room.Approver = await room.Room.ActorAsync("approver");
        var opening = new RoundOpening(
            PeopleRoom.KhonKaen,
            "ข้อมูลปีงบประมาณ 2562",
            2019,
            IsFiscal: true,
            new DateOnly(2026, 4, 30)
        );
        room.Round = PeopleRoom.Value(
            await room.Room.Get<OpenRound>().RunAsync(room.Officer, opening, Cancellation)
        );
        var asking = new DepartmentAsking(room.Round.Id, "การไฟฟ้า", "pea@example.org", items)
        {
            Kind = kind,
        };
        var linked = PeopleRoom.Value(
            await room
                .Room.Get<AskDepartment>()
                .RunAsync(room.Officer, PeopleRoom.KhonKaen, asking, Cancellation)
        );
        (room.Request, room.Token) = (linked.Request, linked.Token);
        return room;
    }

    /// <summary>A month of the budget year, from 1 for October.</summary>
    public CellKey Month(int number) => new(Residential, Round.Months[number - 1]);

    /// <summary>An amount for every month: 1000 in October, 1100 in November, and so on.</summary>
    public IEnumerable<CellText> EveryMonth() =>
        Enumerable
            .Range(1, 12)
            .Select(month => new CellText(
                Month(month),
                FormattableString.Invariant($"{900 + (month * 100)}"),
                Quality: Quality.Measured
            ));

    public Task<Result<KeptAnswers>> AnswerAsync(params IEnumerable<CellText> cells) =>
        AnswerAsync(new SentAnswers("สมชาย", [.. cells]));

    public Task<Result<KeptAnswers>> AnswerAsync(SentAnswers sent) =>
        Room.Get<AnswerRequest>().RunAsync(Actor.Public, Token, sent, Cancellation);

    public async Task SubmitAsync(params IEnumerable<CellText> cells)
    {
        var kept = PeopleRoom.Value(
            await AnswerAsync(new SentAnswers("สมชาย", [.. cells]) { IsSubmitted = true })
        );
        Assert.Empty(kept.Findings);
        Assert.Equal(RequestState.Submitted, kept.Request.State);
    }

    public async Task<Result<ApprovedAnswers>> ApproveAsync(Actor? actor = null) =>
        await Room.Get<ApproveAnswers>()
            .RunAsync(actor ?? Approver, Key, (await SheetAsync()).Request.Deeds.Count, Cancellation);

    public async Task<AnswerSheet> SheetAsync() =>
        PeopleRoom.Value(await Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, Token, Cancellation));

    public async Task<IReadOnlyList<Fact>> FactsAsync() =>
        await Room.Get<IFactStore>().FindFactsAsync(new FactQuery(PeopleRoom.KhonKaen), Cancellation);

    /// <summary>Puts facts on record by a table.</summary>
    public async Task ImportAsync(params string[] lines)
    {
        using var content = new MemoryStream(
            System.Text.Encoding.UTF8.GetBytes(
                "variable,period,value,unit\n" + string.Join('\n', lines) + "\n"
            )
        );
        var request = new ImportRequest(content, "t.csv", PeopleRoom.KhonKaen);
        var report = PeopleRoom.Value(
            await Room.Get<ImportFacts>().RunAsync(Actor.LocalAdministrator, request, Cancellation)
        );
        Assert.Empty(report.Findings.Where(finding => finding.IsError).Select(finding => finding.Code));
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
