using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Workshops;

/// <summary>
/// What country groups write by their links: theirs alone, each draft once, nothing lost.
/// </summary>
public sealed class ContributeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_adds_a_challenge_that_says_whose_it_is_and_who_wrote_it()
    {
        await using var room = await WorkshopRoom.OpenAsync();

        var saved = PeopleRoom.Value(
            await room.SendAsync(
                room.India,
                RecordKind.Challenge,
                "one",
                ("name/en", null, "Departments do not share data"),
                ("areas/knowledge", null, "1"),
                ("causes/c1/cause/en", null, "No common register")
            )
        );

        Assert.True(saved.IsKept);
        Assert.Equal("Asha Rao (India)", saved.Record.ChangedBy);
        Assert.Equal("workshop", saved.Record.Fields["meeting"]);
        Assert.Equal("india", saved.Record.Fields["group"]);
        Assert.Equal(["in"], saved.Record.Fields.Members("countries"));
    }

    [Fact]
    public async Task A_logframe_takes_the_name_of_its_challenge_and_the_levels_of_its_rows()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));

        var saved = PeopleRoom.Value(
            await room.SendAsync(
                room.India,
                RecordKind.Logframe,
                "two",
                ("levels/goal-a1/text/en", null, "Shared data"),
                ("levels/output-b2/text/en", null, "A register"),
                ("levels/output-b2/valid_from", null, "2563"),
                ("levels/activity-c3/text/en", null, " ")
            )
        );

        var rows = saved.Record.Fields.Rows("levels");
        Assert.Equal("Data", saved.Record.Name.In("en"));
        Assert.Equal("water", saved.Record.Fields["challenge"]);
        Assert.Equal(["goal", "output"], rows.Select(row => row.Value["level"]));
        Assert.Equal("2020", rows[1].Value["valid_from"]);
    }

    [Fact]
    public async Task Rows_written_in_one_save_stay_in_the_order_in_which_they_were_written()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "zero", ("name/en", null, "Data"));
        await room.SendAsync(
            room.India,
            RecordKind.Logframe,
            "one",
            ("levels/output-f/text/en", null, "First"),
            ("levels/output-b/text/en", null, "Second")
        );

        var saved = PeopleRoom.Value(
            await room.SendAsync(
                room.India,
                RecordKind.Logframe,
                "two",
                ("levels/output-e/text/en", null, "Third"),
                ("levels/output-a/text/en", null, "Fourth"),
                ("levels/output-c/text/en", null, "Fifth")
            )
        );

        var rows = saved
            .Record.Fields.Rows("levels")
            .OrderBy(row => row.Value["number"], StringComparer.Ordinal);
        Assert.Equal("1 First, 2 Second, 3 Third, 4 Fourth, 5 Fifth", string.Join(", ", rows.Select(Told)));
    }

    private static string Told(KeyValuePair<string, FieldSet> row) =>
        $"{row.Value["number"]} {row.Value["text/en"]}";

    [Fact]
    public async Task What_a_group_wrote_can_be_removed_and_brought_back()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Spam"));
        var key = WorkshopRoom.Key(RecordKind.Challenge, "water");

        PeopleRoom.Value(
            await room.Get<RemoveRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation)
        );
        var restored = PeopleRoom.Value(
            await room.Get<RestoreRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation)
        );

        Assert.Equal((3, "Spam"), (restored.Revision, restored.Fields["name/en"]));
    }

    [Fact]
    public async Task A_group_does_not_number_its_rows_itself()
    {
        await using var room = await WorkshopRoom.OpenAsync();

        var refused = await room.SendAsync(
            room.India,
            RecordKind.Logframe,
            "one",
            ("levels/output-f/number", null, "2147483647")
        );

        Assert.Equal("cooperation.not-contributed", refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_draft_that_is_sent_again_is_taken_once()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await room.SendAsync(room.India, RecordKind.Challenge, "two", ("name/en", "Data", "Shared data"));

        var again = PeopleRoom.Value(
            await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"))
        );

        Assert.True(again.IsKept);
        var now = await room.FindAsync(RecordKind.Challenge, "water");
        Assert.Equal(("Shared data", 2), (now!.Fields["name/en"], now.Revision));
    }

    [Fact]
    public async Task Where_two_wrote_into_one_field_nothing_is_kept_and_both_are_told()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await room.SendAsync(room.India, RecordKind.Challenge, "two", ("name/en", "Data", "Open data"));

        var offline = PeopleRoom.Value(
            await room.SendAsync(
                room.India,
                RecordKind.Challenge,
                "three",
                ("name/en", "Data", "Shared data"),
                ("name/th", null, "ข้อมูล")
            )
        );

        Assert.Equal([new FieldConflict("name/en", "Data", "Open data", "Shared data")], offline.Conflicts);
        var now = await room.FindAsync(RecordKind.Challenge, "water");
        Assert.Equal(("Open data", null), (now!.Fields["name/en"], now.Fields["name/th"]));
    }

    [Fact]
    public async Task A_draft_leaves_alone_what_others_wrote_elsewhere_meanwhile()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await room.SendAsync(room.India, RecordKind.Challenge, "two", ("causes/a/cause/en", null, "Theirs"));

        await room.SendAsync(room.India, RecordKind.Challenge, "three", ("causes/b/cause/en", null, "Mine"));

        var now = await room.FindAsync(RecordKind.Challenge, "water");
        Assert.Equal("Theirs", now!.Fields["causes/a/cause/en"]);
        Assert.Equal("Mine", now.Fields["causes/b/cause/en"]);
    }

    [Fact]
    [Trait("Pace", "Long")]
    public async Task A_hundred_and_thirty_people_who_were_offline_lose_nothing_and_are_all_in_the_outcome()
    {
        const int People = 130;
        const int DraftsEach = 3;
        const int Challenges = 20;
        await using var room = await WorkshopRoom.OpenAsync();
        for (var number = 0; number < Challenges; number++)
        {
            await room.SendAsync(
                room.India,
                KeyOf(number),
                FormattableString.Invariant($"start-{number}"),
                ("name/en", null, "Data")
            );
        }

        var sent = await Task.WhenAll(
            Enumerable.Range(0, People).Select(person => Task.Run(() => SendAllAsync(person)))
        );

        Assert.All(sent.SelectMany(one => one), one => Assert.True(one.Value?.IsKept));
        var before = TimeProvider.System.GetTimestamp();
        var closed = await room.Get<CloseMeeting>()
            .RunAsync(Actor.LocalAdministrator, WorkshopRoom.Meeting, Cancellation);
        var opened = await room.Get<OpenOutcome>()
            .RunAsync(
                Actor.LocalAdministrator,
                new OutcomeRequest(WorkshopRoom.Meeting, PeopleRoom.Value(closed).Version),
                Cancellation
            );
        var challenges = PeopleRoom.Value(opened).Book.Of(RecordKind.Challenge);
        Assert.Equal(People * DraftsEach, challenges.Sum(one => one.Fields.Rows("causes").Count));
        Assert.InRange(TimeProvider.System.GetElapsedTime(before).TotalSeconds, 0, 60);

        async Task<Result<SavedRecord>[]> SendAllAsync(int person)
        {
            var kept = new List<Result<SavedRecord>>();
            for (var number = 0; number < DraftsEach; number++)
            {
                var name = FormattableString.Invariant($"p{person}-{number}");
                (string, string?, string?) cause = ($"causes/{name}/cause/en", null, name);
                kept.Add(await room.SendAsync(room.India, KeyOf(person % Challenges), name, cause));
            }

            return [.. kept];
        }

        static RecordKey KeyOf(int number) =>
            WorkshopRoom.Key(RecordKind.Challenge, FormattableString.Invariant($"challenge-{number}"));
    }

    [Fact]
    public async Task A_whole_form_says_which_revision_it_saw()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await room.SendAsync(room.India, RecordKind.Challenge, "two", ("name/th", null, "ข้อมูล"));
        var form = new Contribution(room.India, "Asha Rao", "three")
        {
            Kind = RecordKind.Challenge,
            Code = new RecordCode("water"),
            Changes = [new("name/en", null, "Open data"), new("name/th", null, null)],
            Seen = 1,
        };

        PeopleRoom.Value(await room.Get<Contribute>().RunAsync(Actor.Public, form, Cancellation));

        var now = await room.FindAsync(RecordKind.Challenge, "water");
        Assert.Equal(("Open data", "ข้อมูล"), (now!.Fields["name/en"], now.Fields["name/th"]));
    }

    [Fact]
    public async Task Another_groups_record_is_none_to_a_group()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));

        var refused = await room.SendAsync(
            room.Mongolia,
            RecordKind.Challenge,
            "one",
            ("name/en", "Data", "Ours")
        );

        Assert.Equal("cooperation.no-such-record", refused.Refusal?.Code);
        var opened = await room.Get<OpenWorkGroup>().RunAsync(Actor.Public, room.Mongolia, Cancellation);
        Assert.Empty(PeopleRoom.Value(opened).Challenges);
    }

    [Theory]
    [InlineData(RecordKind.Challenge, "meeting")]
    [InlineData(RecordKind.Challenge, "group")]
    [InlineData(RecordKind.Recommendation, "fate")]
    [InlineData(RecordKind.Meeting, "name/en")]
    [InlineData(RecordKind.Organisation, "name/en")]
    public async Task What_is_not_a_groups_to_write_is_refused(RecordKind kind, string path)
    {
        await using var room = await WorkshopRoom.OpenAsync();

        var refused = await room.SendAsync(room.India, kind, "one", (path, null, "x"));

        Assert.Equal("cooperation.not-contributed", refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_link_that_is_over_or_withdrawn_opens_nothing()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        var admin = Actor.LocalAdministrator;
        var made = await room.LinkAsync("india", days: 1);
        PeopleRoom.Value(
            await room.Get<WithdrawContributorLink>()
                .RunAsync(admin, WorkshopRoom.Meeting, made.Link.Id, Cancellation)
        );

        Assert.Equal("cooperation.link-closed", await RefusedAsync(room, made.Token));
        Assert.Equal("cooperation.link-closed", await RefusedAsync(room, LinkToken.New()));
        Assert.Null(await RefusedAsync(room, room.India));
        room.Room.Clock.Now += TimeSpan.FromDays(15);
        Assert.Equal("cooperation.link-closed", await RefusedAsync(room, room.India));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\u0007b")]
    public async Task Nobody_writes_without_a_name(string name)
    {
        await using var room = await WorkshopRoom.OpenAsync();
        var contribution = new Contribution(room.India, name, "one")
        {
            Kind = RecordKind.Challenge,
            Code = new RecordCode("water"),
            Changes = [],
        };

        var refused = await room.Get<Contribute>().RunAsync(Actor.Public, contribution, Cancellation);

        Assert.Equal("cooperation.contributor-unnamed", refused.Refusal?.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../x")]
    [InlineData("ABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD")]
    public void What_cannot_be_a_token_is_none(string? text) => Assert.Null(LinkToken.Find(text));

    [Fact]
    public void Only_the_hash_of_a_token_tells_anything()
    {
        var token = LinkToken.New();

        Assert.DoesNotContain(token.Text, token.ToString(), StringComparison.Ordinal);
        Assert.Equal(token.Hash, LinkToken.Find(token.Text)!.Hash);
        Assert.NotEqual(token.Text, token.Hash);
    }

    private static async Task<string?> RefusedAsync(WorkshopRoom room, LinkToken token) =>
        (await room.Get<OpenWorkGroup>().RunAsync(Actor.Public, token, Cancellation)).Refusal?.Code;
}
