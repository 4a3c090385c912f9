using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>Departments are asked and reminded by letters, each once a day, and every link stays
///   good.</summary>
public sealed class ReminderTests
{
    private static readonly AskedItem Monthly = new(RoundRoom.Residential, AskedEvery.Month);

    private readonly RecordingPost post = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_department_is_reminded_a_week_before_on_the_day_and_weekly_while_late()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var sent = new List<string>();

        for (var day = new DateOnly(2026, 3, 5); day < new DateOnly(2026, 8, 1); day = day.AddDays(1))
        {
            room.Room.Clock.Now = new DateTimeOffset(day, new TimeOnly(1, 0), TimeSpan.Zero);
            for (var pass = 0; pass < 2; pass++)
            {
                if (await SendDueAsync(room) > 0)
                {
                    sent.Add(FormattableString.Invariant($"{day:MM-dd}"));
                }
            }
        }

        // The last day is 30 April; the link opens to the end of 29 June.
        Assert.Equal(
            ["04-23", "04-30", "05-07", "05-14", "05-21", "05-28", "06-04", "06-11", "06-18", "06-25"],
            sent
        );
        Assert.Equal(sent.Count, post.Letters.Count);
    }

    [Fact]
    public async Task A_day_on_which_no_machine_ran_is_made_up_for_once()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        room.Room.Clock.Now = new DateTimeOffset(2026, 4, 26, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(1, await SendDueAsync(room));
        Assert.Equal(0, await SendDueAsync(room));
        var next = (await room.SheetAsync()).FindNextReminder(room.Room.Clock.Now);
        Assert.Equal(new DateOnly(2026, 4, 30), next);
    }

    [Fact]
    public async Task Two_machines_at_once_remind_once()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        room.Room.Clock.Now = new DateTimeOffset(2026, 4, 30, 9, 0, 0, TimeSpan.Zero);

        var reminded = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendDueAsync(room)));

        Assert.Equal(1, reminded.Sum());
        var deeds = (await room.SheetAsync()).Request.Deeds;
        Assert.Equal(RequestDeedKind.Reminded, Assert.Single(deeds).Kind);
    }

    [Fact]
    public async Task Whoever_has_submitted_is_not_reminded_until_it_is_returned()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        room.Room.Clock.Now = new DateTimeOffset(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal(0, await SendDueAsync(room));
        Assert.Equal("facts.nothing-open", (await RemindAsync(room, room.Request.Id)).Refusal?.Code);
        Assert.Equal("facts.nobody-to-remind", (await RemindAsync(room)).Refusal?.Code);
        Assert.Null((await room.SheetAsync()).FindNextReminder(room.Room.Clock.Now));

        PeopleRoom.Value(
            await room
                .Room.Get<ReturnAnswers>()
                .RunAsync(room.Approver, room.Key, new AnswerReturn(1, "?"), Cancellation)
        );

        Assert.Equal(1, await SendDueAsync(room));
        var request = (await room.SheetAsync()).Request;
        Assert.Equal((RequestState.Returned, "?"), (request.State, request.ReturnNote));
    }

    [Fact]
    public async Task An_officer_reminds_once_a_day_and_only_where_a_letter_can_go()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);

        var reminded = PeopleRoom.Value(await RemindAsync(room));

        Assert.Equal(room.Request.Id, Assert.Single(reminded.Requests).Id);
        Assert.Equal("facts.reminded-today", (await RemindAsync(room, room.Request.Id)).Refusal?.Code);
        var deed = Assert.Single((await room.SheetAsync()).Request.Deeds);
        Assert.Equal((RequestDeedKind.Reminded, room.Officer.Name), (deed.Kind, deed.By));
        Assert.Equal(RequestState.Waiting, (await room.SheetAsync()).Request.State);

        PeopleRoom.Value(
            await room
                .Room.Get<ChangeContact>()
                .RunAsync(room.Officer, room.Key, " คุณสมหญิง โทร. 043 000 000 ", Cancellation)
        );
        room.Room.Clock.Now = room.Room.Clock.Now.AddDays(1);
        Assert.Equal("facts.no-address", (await RemindAsync(room, room.Request.Id)).Refusal?.Code);
        var shown = PeopleRoom.Value(
            await room
                .Room.Get<ShowRound>()
                .RunAsync(room.Officer, PeopleRoom.KhonKaen, room.Round.Id, Cancellation)
        );
        Assert.Equal("คุณสมหญิง โทร. 043 000 000", shown.Round.Requests[0].Contact);
    }

    [Fact]
    public async Task Whom_to_write_to_is_seen_by_those_who_enter_facts_alone()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);

        var seen = PeopleRoom.Value(
            await room
                .Room.Get<ShowRound>()
                .RunAsync(room.Approver, PeopleRoom.KhonKaen, room.Round.Id, Cancellation)
        );
        var listed = PeopleRoom.Value(
            await room.Room.Get<ListRounds>().RunAsync(room.Approver, PeopleRoom.KhonKaen, Cancellation)
        );

        Assert.Null(seen.Round.Requests[0].Contact);
        Assert.Null(seen.Sheets[0].Request.Contact);
        Assert.Null(listed[0].Requests[0].Contact);
        Assert.Null((await room.SheetAsync()).Request.Contact);
    }

    [Fact]
    public async Task A_letter_brings_a_link_of_its_own_and_the_others_stay_good()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var first = await MailAsync(room, "first");
        var second = await MailAsync(room, "second");
        Assert.Null(await MailAsync(room, "second"));

        foreach (var token in new[] { room.Token, first!, second! })
        {
            PeopleRoom.Value(
                await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, token, Cancellation)
            );
        }

        var renewed = PeopleRoom.Value(
            await room.Room.Get<RenewRequestLink>().RunAsync(room.Officer, room.Key, Cancellation)
        );
        foreach (var token in new[] { room.Token, first!, second! })
        {
            var closed = await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, token, Cancellation);
            Assert.Equal("facts.link-closed", closed.Refusal?.Code);
        }

        PeopleRoom.Value(
            await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, renewed.Token, Cancellation)
        );
        Assert.DoesNotContain(
            room.Room.Rows("SELECT text FROM notices"),
            text => text.Contains(first!.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_contact_that_is_corrected_from_an_old_page_opens_no_link_that_was_closed()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var rounds = room.Room.Get<IRoundStore>();
        var old = new StaleRounds(rounds, (await rounds.FindAsync(room.Round.Id, Cancellation))!);
        var renewed = PeopleRoom.Value(
            await room.Room.Get<RenewRequestLink>().RunAsync(room.Officer, room.Key, Cancellation)
        );

        PeopleRoom.Value(
            await new ChangeContact(old, room.Room.Clock).RunAsync(
                room.Officer,
                room.Key,
                "new@example.org",
                Cancellation
            )
        );

        PeopleRoom.Value(
            await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, renewed.Token, Cancellation)
        );
        var closed = await room.Room.Get<OpenAnswerSheet>().RunAsync(Actor.Public, room.Token, Cancellation);
        Assert.Equal("facts.link-closed", closed.Refusal?.Code);
        var again = PeopleRoom.Value(
            await new RenewRequestLink(old, room.Room.Clock).RunAsync(room.Officer, room.Key, Cancellation)
        );
        Assert.Equal(3, again.Request.Links);
        var kept = (await rounds.FindAsync(room.Round.Id, Cancellation))!.Requests[0];
        Assert.Equal((3, "new@example.org"), (kept.Links, kept.Contact));
    }

    [Fact]
    public async Task A_letter_to_an_address_that_was_corrected_is_given_up_and_the_new_one_is_reminded()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        PeopleRoom.Value(await RemindAsync(room, room.Request.Id));
        PeopleRoom.Value(
            await room
                .Room.Get<ChangeContact>()
                .RunAsync(room.Officer, room.Key, "New@example.org", Cancellation)
        );

        Assert.Null(await MailAsync(room, "old"));
        Assert.Equal(["Failed Over"], room.Room.Rows("SELECT state || ' ' || failure FROM notices"));
        PeopleRoom.Value(await RemindAsync(room, room.Request.Id));
        Assert.Equal("facts.reminded-today", (await RemindAsync(room, room.Request.Id)).Refusal?.Code);
        Assert.Equal(
            ["pea@example.org", "New@example.org"],
            post.Letters.Select(letter => letter.Request.Contact)
        );
        Assert.NotNull(await MailAsync(room, "new", "new@example.org"));
    }

    [Fact]
    public async Task Nobody_who_answers_can_take_the_name_of_a_reminder()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        var name = ReminderPlan.NameOf(room.Request, ReminderPlan.DayOf(room.Room.Clock.Now));
        var sent = new SentAnswers("สมชาย", [new CellText(room.Month(1), "1")]) { Draft = name };
        PeopleRoom.Value(await room.AnswerAsync(sent));
        PeopleRoom.Value(await room.AnswerAsync(sent));

        PeopleRoom.Value(await RemindAsync(room, room.Request.Id));

        Assert.Equal(2, (await room.SheetAsync()).Request.Deeds.Count);
    }

    [Fact]
    public async Task A_letter_that_comes_too_late_is_not_sent()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());

        Assert.Null(await MailAsync(room, "late"));

        Assert.Equal(["Failed Over"], room.Room.Rows("SELECT state || ' ' || failure FROM notices"));
        var shown = PeopleRoom.Value(
            await room
                .Room.Get<ShowRound>()
                .RunAsync(room.Officer, PeopleRoom.KhonKaen, room.Round.Id, Cancellation)
        );
        var letter = Assert.Single(shown.Letters);
        Assert.Equal((room.Request.Id, LetterState.Failed), (letter.Request, letter.State));
    }

    [Fact]
    public async Task Answers_that_came_since_are_not_returned_unseen()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(1), "1")));
        PeopleRoom.Value(await room.AnswerAsync(new CellText(room.Month(2), "2")));

        var returned = await room
            .Room.Get<ReturnAnswers>()
            .RunAsync(room.Approver, room.Key, new AnswerReturn(1, "?"), Cancellation);

        Assert.Equal("facts.answers-meanwhile", returned.Refusal?.Code);
    }

    [Fact]
    public async Task An_approval_that_is_undone_waits_for_approval_anew()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        var approved = PeopleRoom.Value(await room.ApproveAsync());

        var undo = await UndoAsync(room, approved.Change!.Value);
        var undone = (await room.SheetAsync()).Request;
        Assert.Equal((RequestState.Submitted, true), (undone.State, undone.IsApprovalUndone));

        var putBack = await room
            .Room.Get<UndoChange>()
            .RunAsync(Actor.LocalAdministrator, undo, Cancellation);
        Assert.Equal("facts.approval-taken-back", putBack.Refusal?.Code);

        var anew = PeopleRoom.Value(await room.ApproveAsync());
        Assert.Equal((12, 12), (anew.Added + anew.Changed, (await room.FactsAsync()).Count));
        Assert.Equal(RequestState.Approved, (await room.SheetAsync()).Request.State);
    }

    private static async Task<long> UndoAsync(RoundRoom room, long change)
    {
        var undone = await room
            .Room.Get<UndoChange>()
            .RunAsync(Actor.LocalAdministrator, change, Cancellation);
        Assert.Null(undone.Refusal?.Code);
        return undone.Value;
    }

    private Task<Result<RemindedDepartments>> RemindAsync(RoundRoom room, string? request = null) =>
        new RemindDepartments(
            room.Room.Get<FactStores>(),
            room.Room.Get<IRoundStore>(),
            post,
            room.Room.Clock
        ).RunAsync(room.Officer, new ReminderWish(PeopleRoom.KhonKaen, room.Round.Id, request), Cancellation);

    private async Task<int> SendDueAsync(RoundRoom room)
    {
        var send = new SendDueReminders(
            room.Room.Get<FactStores>(),
            room.Room.Get<IRoundStore>(),
            post,
            room.Room.Clock
        );
        var sent = await send.RunAsync(Actor.LocalAdministrator, Cancellation);
        Assert.Null(sent.Refusal?.Code);
        return sent.Value;
    }

    /// <summary>Writes a letter and sends what is due; the link it brought, null when none went.</summary>
    private static async Task<LinkToken?> MailAsync(
        RoundRoom room,
        string once,
        string address = "pea@example.org"
    )
    {
        var outbox = room.Room.Get<Outbox>();
        await outbox.WriteAsync(
            new NoticeRequest(
                PeopleRoom.KhonKaen,
                EmailAddress.Load(address),
                "data-asking",
                new UnwrittenLetter(_ => new Letter("s", Letter.SecretMark), "th")
            )
            {
                DataRequest = room.Request.Id,
                Once = once,
            },
            Cancellation
        );
        var postman = new Postman();
        await outbox.EmptyAsync(postman, Cancellation);
        return LinkToken.Find(postman.Text);
    }

    private sealed class Postman : IPostman
    {
        public string? Text { get; private set; }

        public Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation)
        {
            Text = notice.Letter.Text;
            return Task.FromResult<NoticeFailure?>(null);
        }
    }
}
