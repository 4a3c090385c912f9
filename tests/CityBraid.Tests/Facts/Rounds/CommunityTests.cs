using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>What a community collects has a grade of its own, and is a fact once it is approved.</summary>
public sealed class CommunityTests
{
    private static readonly AskedItem Yearly = new(RoundRoom.Landfill, AskedEvery.Period);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_collect_by_one_link_and_the_last_answer_stands()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await GiveAsync(
            room,
            "ป้าแดง",
            new CellText(cell, "12", "t", Quality.Measured, Source: "ชั่งถุงขยะ มีนาคม")
        );
        await GiveAsync(room, "ลุงดำ", new CellText(cell, "14", "t", Source: "นับรถ เมษายน") { Seen = 1 });

        var sheet = await room.SheetAsync();
        var given = sheet.Request.ContributionsTo(cell);

        Assert.Equal(
            [
                ("12 t", "ชั่งถุงขยะ มีนาคม", "ป้าแดง (การไฟฟ้า)", false),
                ("14 t", "นับรถ เมษายน", "ลุงดำ (การไฟฟ้า)", true),
            ],
            given.Select(one =>
                (one.Cell.Quantity!.ToString(), one.Cell.Source!, one.Deed.By, one.IsStanding)
            )
        );
        Assert.All(given, one => Assert.Equal(Quality.Community, one.Cell.Quality));
        Assert.Empty(await room.FactsAsync());
    }

    [Fact]
    public async Task What_is_approved_keeps_the_grade_and_no_name()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await room.SubmitAsync(new CellText(cell, "12", "t", Quality.Measured, Source: "ชั่งถุงขยะ มีนาคม"));
        Assert.Empty(await room.FactsAsync());

        PeopleRoom.Value(await room.ApproveAsync());

        var fact = Assert.Single(await room.FactsAsync());
        Assert.Equal(Quality.Community, fact.Quality);
        Assert.Equal("ชั่งถุงขยะ มีนาคม", fact.Source.Statement);
        Assert.Equal("การไฟฟ้า", fact.Source.Location.Sheet);
    }

    [Fact]
    public async Task An_amount_says_how_it_was_collected()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);

        var refused = await room.AnswerAsync(new CellText(cell, "12", "t"));

        Assert.Equal("facts.method-unsaid", Assert.Single(refused.Refusal!.Findings).Code);
        PeopleRoom.Value(await room.AnswerAsync(new CellText(cell, "", Reason: "ไม่มีเครื่องชั่ง")));
    }

    [Fact]
    public async Task Whoever_did_not_see_what_another_gave_is_told_and_overwrites_nothing()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await GiveAsync(room, "ป้าแดง", new CellText(cell, "12", "t", Source: "ชั่ง") { Seen = 0 });

        var refused = await room.AnswerAsync(new CellText(cell, "99", "t", Source: "เดา") { Seen = 0 });

        Assert.Equal("facts.answer-changed", Assert.Single(refused.Refusal!.Findings).Code);
        var standing = Assert.Single((await room.SheetAsync()).Request.Answers).Value;
        Assert.Equal("12 t", standing.Answer.Quantity?.ToString());
    }

    [Fact]
    public async Task Another_sources_amount_is_not_replaced()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        await room.ImportAsync("waste.landfill,ปีงบประมาณ 2562,900,t");
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await room.SubmitAsync(new CellText(cell, "12", "t", Source: "ชั่ง"));

        var refused = await room.ApproveAsync();

        Assert.Equal("facts.answer-differs", Assert.Single(refused.Refusal!.Findings).Code);
        Assert.Equal("900 t", Assert.Single(await room.FactsAsync()).Quantity.ToString());
    }

    [Fact]
    public async Task A_table_that_does_not_say_what_it_saw_overwrites_nothing_of_another()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await GiveAsync(room, "ป้าแดง", new CellText(cell, "12", "t", Source: "ชั่ง"));

        var refused = await TableAsync(room, "ลุงดำ", "99,t,เดา");
        var own = await TableAsync(room, "ป้าแดง", "13,t,ชั่งใหม่");

        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal(("facts.answer-changed", "12 t"), (finding.Code, finding.Values["text"]));
        Assert.Null(own.Refusal?.Code);
        var standing = Assert.Single((await room.SheetAsync()).Request.Answers).Value;
        Assert.Equal("13 t", standing.Answer.Quantity?.ToString());
    }

    [Fact]
    public async Task What_a_community_is_asked_is_not_scaled_from_elsewhere()
    {
        await using var room = await RoundRoom.OpenAsync(RequestKind.Community, Yearly);
        var cell = new CellKey(RoundRoom.Landfill, room.Round.Period);
        var scaling = new ScalingRequest(cell, "100", "t", "population", "1", "10", "DOEB");

        var refused = await room
            .Room.Get<ScaleAnswer>()
            .RunAsync(room.Officer, room.Key, scaling, Cancellation);

        Assert.Equal("facts.scaling-community", refused.Refusal?.Code);
    }

    private static async Task<Result<KeptAnswers>> TableAsync(RoundRoom room, string by, string answer)
    {
        var table = $"variable,period,amount,unit,source\n{RoundRoom.Landfill},ปีงบประมาณ 2562,{answer}\n";
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table));
        return await room
            .Room.Get<SendAnswerTable>()
            .RunAsync(Actor.Public, room.Token, by, new AnswerUpload(content, "t.csv"), Cancellation);
    }

    private static async Task GiveAsync(RoundRoom room, string by, CellText cell) =>
        PeopleRoom.Value(await room.AnswerAsync(new SentAnswers(by, [cell])));
}
