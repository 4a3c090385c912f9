using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>Departments are asked, answer by a link, and what is approved stands on record.</summary>
public sealed class RoundTests
{
    private static readonly AskedItem Monthly = new(RoundRoom.Residential, AskedEvery.Month);
    private static readonly AskedItem Yearly = new(RoundRoom.Landfill, AskedEvery.Period);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_approved_stands_on_record_with_the_cell_it_came_from()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly, Yearly);
        var year = new CellKey(RoundRoom.Landfill, room.Round.Period);
        await room.SubmitAsync([
            .. room.EveryMonth(),
            new CellText(year, "๑,๒๓๔.50", "ตัน", Quality.Estimated, Source: "ใบชั่งน้ำหนัก"),
        ]);

        var approved = PeopleRoom.Value(await room.ApproveAsync());

        Assert.Equal((13, 0, 0), (approved.Added, approved.Changed, approved.Unchanged));
        Assert.Equal(RequestState.Approved, (await room.SheetAsync()).Request.State);
        var facts = await room.FactsAsync();
        var buried = Assert.Single(facts, fact => fact.Key.Variable == RoundRoom.Landfill);
        Assert.Equal("1234.50 t", buried.Quantity.ToString());
        Assert.Equal(Quality.Estimated, buried.Quality);
        Assert.Equal((PeriodKind.FiscalYear, 365), (buried.Key.Period.Kind, buried.Key.Period.Days));
        Assert.Equal(
            "ข้อมูลปีงบประมาณ 2562 › การไฟฟ้า › waste.landfill 2018-10-01/2019-09-30",
            buried.Source.Location.ToString()
        );
        Assert.Equal("ใบชั่งน้ำหนัก", buried.Source.Statement);
        var months = facts.Where(fact => fact.Key.Variable == RoundRoom.Residential).ToList();
        // 1000 + 1100 + … + 2100, by hand.
        Assert.All(months, fact => Assert.Null(fact.Source.Statement));
        Assert.Equal(18_600m, months.Sum(fact => fact.Quantity.Amount));
        Assert.Equal(("2018-10", "2019-09"), (months.Min(PeriodOf), months.Max(PeriodOf)));
    }

    [Fact]
    public async Task A_reason_is_an_answer_and_no_fact()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(
            room.EveryMonth()
                .Select((cell, at) => at == 3 ? cell with { Amount = "", Reason = "มิเตอร์เสีย" } : cell)
        );

        var approved = PeopleRoom.Value(await room.ApproveAsync());

        Assert.Equal(11, approved.Added);
        var sheet = await room.SheetAsync();
        Assert.Equal((12, 11, 1, 0), (sheet.Asked, sheet.Answered, sheet.Declined, sheet.Missing.Count));
    }

    [Fact]
    public async Task Answers_are_kept_though_some_are_missing_and_nothing_is_approved_then()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);

        var kept = PeopleRoom.Value(
            await room.AnswerAsync(
                new SentAnswers("สมชาย", [new CellText(room.Month(1), "7")]) { IsSubmitted = true }
            )
        );

        var missing = Assert.Single(kept.Findings);
        Assert.Equal("facts.answers-missing", missing.Code);
        Assert.Equal("11", missing.Values["count"]);
        Assert.Equal(RequestState.Answering, kept.Request.State);
        Assert.Equal("facts.not-submitted", (await room.ApproveAsync()).Refusal?.Code);
        Assert.Empty(await room.FactsAsync());
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_and_nothing_is_kept()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);

        var refused = await room.AnswerAsync(
            new CellText(room.Month(1), "-5"),
            new CellText(room.Month(2), "4,00"),
            new CellText(room.Month(3), "ten"),
            new CellText(room.Month(4), "10", "t"),
            new CellText(room.Month(5), "10", "furlong"),
            new CellText(room.Month(6), "10", Reason: "none"),
            new CellText(new CellKey("fuel.diesel.road", room.Round.Months[0]), "1"),
            new CellText(room.Month(7), "1"),
            new CellText(room.Month(7), "2"),
            new CellText(room.Month(8), "8")
        );

        Assert.Equal(
            [
                "facts.negative-amount",
                "facts.unclear-separator",
                "facts.not-a-number",
                "facts.wrong-unit",
                "facts.unknown-unit",
                "facts.amount-beside-reason",
                "facts.not-asked",
                "facts.answered-twice",
            ],
            refused.Refusal!.Findings.Select(finding => finding.Code)
        );
        Assert.Empty((await room.SheetAsync()).Request.Answers);
    }

    [Fact]
    public async Task Two_who_answer_one_cell_are_told_and_neither_is_lost()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "10") { Seen = 0 }));

        var refused = await room.AnswerAsync(
            new CellText(room.Month(1), "20") { Seen = 0 },
            new CellText(room.Month(2), "30") { Seen = 0 }
        );
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "10") { Seen = 0 }));

        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal(("facts.answer-changed", "10 kWh"), (finding.Code, finding.Values["text"]));
        Assert.Equal(
            "10 kWh",
            Assert.Single((await room.SheetAsync()).Request.Answers).Value.Answer.Quantity?.ToString()
        );
    }

    [Fact]
    public async Task A_draft_that_is_sent_twice_is_taken_once()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var draft = new SentAnswers("สมชาย", [new CellText(room.Month(1), "10")]) { Draft = "d1" };
        PeopleRoom.Value(await room.AnswerAsync(draft));
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "11")));

        PeopleRoom.Value(await room.AnswerAsync(draft));

        var sheet = await room.SheetAsync();
        Assert.Equal(2, sheet.Request.Deeds.Count);
        Assert.Equal("11 kWh", sheet.Request.Answers[room.Month(1)].Answer.Quantity?.ToString());
    }

    [Fact]
    public async Task Twelve_who_answer_at_once_lose_nothing()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);

        var kept = await Task.WhenAll(
            room.EveryMonth().Select(cell => room.AnswerAsync(cell with { Seen = 0 }))
        );

        Assert.All(kept, one => Assert.False(one.IsRefused));
        Assert.Equal(12, (await room.SheetAsync()).Answered);
    }

    [Fact]
    public async Task Whoever_entered_an_answer_does_not_approve_it()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var admin = Actor.LocalAdministrator;
        var sent = new SentAnswers(string.Empty, [.. room.EveryMonth()]) { IsSubmitted = true };
        PeopleRoom.Value(await room.Room.Get<EnterAnswers>().RunAsync(admin, room.Key, sent, Cancellation));

        Assert.Equal("facts.own-answers", (await room.ApproveAsync(admin)).Refusal?.Code);
        Assert.Equal("access.forbidden", (await room.ApproveAsync(room.Officer)).Refusal?.Code);
        PeopleRoom.Value(await room.ApproveAsync());
    }

    [Fact]
    public async Task What_was_returned_is_answered_again_and_revises_the_facts()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        PeopleRoom.Value(await room.ApproveAsync());
        var refused = await room.AnswerAsync(new CellText(room.Month(1), "1"));
        Assert.Equal("facts.answers-approved", refused.Refusal?.Code);

        PeopleRoom.Value(
            await room
                .Room.Get<ReturnAnswers>()
                .RunAsync(room.Approver, room.Key, new AnswerReturn(2, "ตรวจเดือนตุลาคม"), Cancellation)
        );
        await room.SubmitAsync(new CellText(room.Month(1), "1001", Quality: Quality.Measured));
        var approved = PeopleRoom.Value(await room.ApproveAsync());

        Assert.Equal((0, 1, 11), (approved.Added, approved.Changed, approved.Unchanged));
        var october = Assert.Single(await room.FactsAsync(), fact => PeriodOf(fact) == "2018-10");
        Assert.Equal(("1001 kWh", 2), (october.Quantity.ToString(), october.Revision));
    }

    [Fact]
    public async Task Answers_that_contradict_the_record_are_not_approved()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.ImportAsync("electricity.residential,2019,12000,kWh");
        await room.SubmitAsync(room.EveryMonth());

        var refused = await room.ApproveAsync();

        Assert.Equal("facts.answers-contradict", refused.Refusal?.Code);
        Assert.Contains("facts.period-overlap", refused.Refusal!.Findings.Select(finding => finding.Code));
        Assert.Single(await room.FactsAsync());
        Assert.Equal(RequestState.Submitted, (await room.SheetAsync()).Request.State);
    }

    [Fact]
    public async Task Last_years_amounts_stand_beside_and_what_is_far_from_them_is_told()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.ImportAsync(
            "electricity.residential,2017-10,1,MWh",
            "electricity.residential,2017-11,300,kWh",
            "electricity.residential,2018-10,5,kWh"
        );
        PeopleRoom.Value(await room.AnswerAsync(room.EveryMonth()));

        var sheet = await room.SheetAsync();

        Assert.Equal(
            ["2017-10 1 MWh", "2017-11 300 kWh"],
            sheet
                .YearBefore.OrderBy(one => one.Key.Period.From)
                .Select(one => $"{one.Value.Key.Period} {one.Value.Quantity}")
        );
        Assert.Equal(
            [("electricity.residential 2018-11", "1100 kWh", "300 kWh")],
            sheet
                .FindFar()
                .Select(finding => (finding.Values["cell"], finding.Values["text"], finding.Values["before"]))
        );
    }

    [Fact]
    public async Task A_link_that_is_replaced_or_over_opens_nothing()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var renewed = PeopleRoom.Value(
            await room.Room.Get<RenewRequestLink>().RunAsync(room.Officer, room.Key, Cancellation)
        );

        var old = await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, room.Token, Cancellation);
        Assert.Equal("facts.link-closed", old.Refusal?.Code);
        PeopleRoom.Value(
            await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, renewed.Token, Cancellation)
        );

        room.Room.Clock.Now = renewed.Request.LinkEndsAt;
        var late = new SentAnswers("สมชาย", [new CellText(room.Month(1), "1")]);
        var refused = await room
            .Room.Get<AnswerRequest>()
            .RunAsync(Actor.Public, renewed.Token, late, Cancellation);
        Assert.Equal("facts.link-closed", refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_wish_is_told_all_that_is_wrong_with_it()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var opening = new RoundOpening(
            PeopleRoom.KhonKaen,
            " ",
            1500,
            IsFiscal: false,
            new DateOnly(2020, 1, 1)
        );
        var asking = new DepartmentAsking(
            room.Round.Id,
            "การไฟฟ้า",
            Contact: null,
            [new(RoundRoom.Residential, AskedEvery.Period), new("no.such", AskedEvery.Month)]
        );

        var opened = await room.Room.Get<OpenRound>().RunAsync(room.Officer, opening, Cancellation);
        var asked = await room
            .Room.Get<AskDepartment>()
            .RunAsync(room.Officer, PeopleRoom.KhonKaen, asking, Cancellation);

        Assert.Equal(
            ["facts.round-untitled", "facts.year-out-of-range", "facts.round-due-over"],
            opened.Refusal!.Findings.Select(finding => finding.Code)
        );
        Assert.Equal(
            ["facts.department-asked", "facts.no-such-variable", "facts.item-asked-elsewhere"],
            asked.Refusal!.Findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public async Task A_table_that_comes_back_undoes_nothing_that_others_answered_since()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "10") { Seen = 0 }));
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "20") { Seen = 1 }));

        PeopleRoom.Value(
            await room.AnswerAsync(
                new CellText(room.Month(1), "10") { Seen = 1 },
                new CellText(room.Month(2), "5") { Seen = 0 },
                new CellText(room.Month(3), "") { Seen = 0 }
            )
        );

        var answers = (await room.SheetAsync()).Request.Answers;
        Assert.Equal("20 kWh", answers[room.Month(1)].Answer.Quantity?.ToString());
        Assert.Equal("5 kWh", answers[room.Month(2)].Answer.Quantity?.ToString());
    }

    [Fact]
    public async Task A_draft_that_says_something_else_is_another_one()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var draft = new SentAnswers("สมชาย", [new CellText(room.Month(1), "10")]) { Draft = "d1" };
        PeopleRoom.Value(await room.AnswerAsync(draft));

        PeopleRoom.Value(await room.AnswerAsync(draft with { Cells = [new CellText(room.Month(1), "12")] }));

        var standing = Assert.Single((await room.SheetAsync()).Request.Answers).Value;
        Assert.Equal("12 kWh", standing.Answer.Quantity?.ToString());
    }

    [Fact]
    public async Task An_approved_amount_that_is_taken_back_leaves_the_record()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        PeopleRoom.Value(await room.ApproveAsync());
        PeopleRoom.Value(
            await room
                .Room.Get<ReturnAnswers>()
                .RunAsync(room.Approver, room.Key, new AnswerReturn(2, "?"), Cancellation)
        );

        await room.SubmitAsync(new CellText(room.Month(1), "", Reason: "ตัวเลขผิด"));
        var approved = PeopleRoom.Value(await room.ApproveAsync());

        Assert.Equal((0, 1, 11), (approved.Added, approved.Changed, approved.Unchanged));
        var facts = await room.FactsAsync();
        Assert.Equal(11, facts.Count);
        Assert.DoesNotContain("2018-10", facts.Select(PeriodOf));
    }

    [Fact]
    public async Task What_another_source_says_otherwise_is_not_overwritten()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.ImportAsync(
            "electricity.residential,2018-10,900,kWh",
            "electricity.residential,2018-11,1100,kWh"
        );
        await room.SubmitAsync(room.EveryMonth());

        var refused = await room.ApproveAsync();

        var finding = Assert.Single(refused.Refusal!.Findings);
        Assert.Equal("facts.answer-differs", finding.Code);
        Assert.Equal(("1000 kWh", "900 kWh"), (finding.Values["text"], finding.Values["other"]));
        Assert.Equal(2, (await room.FactsAsync()).Count);
    }

    [Fact]
    public async Task Whoever_answers_by_the_link_while_signed_in_does_not_approve()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var admin = Actor.LocalAdministrator;
        var sent = new SentAnswers("สมชาย", [.. room.EveryMonth()]) { IsSubmitted = true };
        PeopleRoom.Value(
            await room.Room.Get<AnswerRequest>().RunAsync(admin, room.Token, sent, Cancellation)
        );

        Assert.Equal("facts.own-answers", (await room.ApproveAsync(admin)).Refusal?.Code);
    }

    private static string PeriodOf(Fact fact) => fact.Key.Period.ToString();
}
