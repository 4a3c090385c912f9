using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>What nobody can mean is told before it does harm.</summary>
public sealed class RoundInputTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_cannot_be_meant_is_told()
    {
        await using var room = await RoundRoom.OpenAsync(
            new AskedItem(RoundRoom.Residential, AskedEvery.Month)
        );
        var huge = await room.AnswerAsync(new CellText(room.Month(1), "1000000000000000", "GWh"));
        var hidden = await room.AnswerAsync(new CellText(room.Month(1), "", Reason: "a\u0000b"));
        var opening = new RoundOpening(
            PeopleRoom.KhonKaen,
            "B",
            2019,
            IsFiscal: true,
            new DateOnly(2569, 4, 30)
        );
        var far = await room.Room.Get<OpenRound>().RunAsync(room.Officer, opening, Cancellation);
        AskedItem[] items = [new("population", AskedEvery.Period)];
        var people = new DepartmentAsking(room.Round.Id, "Registry", Contact: null, items);
        var asked = await room
            .Room.Get<AskDepartment>()
            .RunAsync(room.Officer, PeopleRoom.KhonKaen, people, Cancellation);

        AskedItem[] herds = [new("livestock.swine", AskedEvery.Month)];
        var pigs = new DepartmentAsking(room.Round.Id, "Livestock", Contact: null, herds);
        var monthly = await room
            .Room.Get<AskDepartment>()
            .RunAsync(room.Officer, PeopleRoom.KhonKaen, pigs, Cancellation);

        Assert.Equal("facts.stock-asked-in-parts", Assert.Single(monthly.Refusal!.Findings).Code);
        Assert.Equal("facts.number-too-large", Assert.Single(huge.Refusal!.Findings).Code);
        Assert.Equal("facts.answer-with-controls", Assert.Single(hidden.Refusal!.Findings).Code);
        Assert.Equal("facts.round-due-far", Assert.Single(far.Refusal!.Findings).Code);
        Assert.Equal("facts.population-not-yearly", Assert.Single(asked.Refusal!.Findings).Code);
    }

    [Theory]
    [InlineData("สมชาย\u202Egnidnal", false)]
    [InlineData("สมชาย\u2066x", false)]
    [InlineData("สมชาย\u2028x", false)]
    [InlineData("สมชาย\u200B ใจดี", true)]
    public async Task A_name_turns_nothing_beside_it_around(string name, bool isTaken)
    {
        await using var room = await RoundRoom.OpenAsync(
            new AskedItem(RoundRoom.Residential, AskedEvery.Month)
        );

        var kept = await room.AnswerAsync(new SentAnswers(name, [new CellText(room.Month(1), "1")]));

        Assert.Equal(isTaken ? null : "facts.answerer-unnamed", kept.Refusal?.Code);
    }

    [Fact]
    public async Task No_two_rounds_of_a_place_share_a_title()
    {
        await using var room = await RoundRoom.OpenAsync(
            new AskedItem(RoundRoom.Residential, AskedEvery.Month)
        );
        var open = room.Room.Get<OpenRound>();
        var opening = new RoundOpening(
            PeopleRoom.KhonKaen,
            "Data of 2019",
            2019,
            IsFiscal: false,
            new DateOnly(2026, 4, 30)
        );
        PeopleRoom.Value(await open.RunAsync(room.Officer, opening, Cancellation));

        var again = await open.RunAsync(
            room.Officer,
            opening with
            {
                Title = " DATA of 2019 ",
                Year = 2020,
            },
            Cancellation
        );

        var finding = Assert.Single(again.Refusal!.Findings);
        Assert.Equal(("facts.round-title-taken", "Data of 2019"), (finding.Code, finding.Values["title"]));
    }

    [Fact]
    public async Task Whoever_submits_again_with_another_amount_is_still_done()
    {
        await using var room = await RoundRoom.OpenAsync(
            new AskedItem(RoundRoom.Residential, AskedEvery.Month)
        );
        await room.SubmitAsync(room.EveryMonth());

        await room.SubmitAsync(new CellText(room.Month(1), "1001"));

        Assert.Equal(12, PeopleRoom.Value(await room.ApproveAsync()).Added);
    }
}
