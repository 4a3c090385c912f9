using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Notices;

/// <summary>An invitation goes out by mail, and nobody but its reader ever sees what opens it.</summary>
public sealed class MailedInvitationTests
{
    private const string Guest = "guest@example.org";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_letter_that_was_sent_opens_the_invitation_and_the_outbox_does_not()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var shown = await InviteAsync(room);
        var postman = new Postman();

        Assert.Equal(1, await room.Get<Outbox>().EmptyAsync(postman, Cancellation));

        var mailed = SecretOf(Assert.Single(postman.Texts));
        Assert.NotEqual(shown.Text, mailed.Text);
        Assert.Equal(Guest, (await OpenAsync(room, mailed)).Value?.Invitation.Email.Value);
        Assert.Equal(Guest, (await OpenAsync(room, shown)).Value?.Invitation.Email.Value);
        var kept = Assert.Single(await ListAsync(room));
        Assert.Equal(NoticeState.Sent, kept.State);
        Assert.Equal($"/invitations/{Letter.SecretMark}", kept.Letter.Text);
        Assert.Null(Secret.Find(Letter.SecretMark));
    }

    [Fact]
    public async Task No_table_holds_a_secret_before_or_after_it_is_sent()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var shown = await InviteAsync(room);
        var postman = new Postman();
        await room.Get<Outbox>().EmptyAsync(postman, Cancellation);

        foreach (var secret in new[] { shown.Text, SecretOf(postman.Texts[0]).Text })
        {
            foreach (var table in new[] { "notices", "invitations", "audit_trail" })
            {
                var columns = room.Rows($"SELECT name FROM pragma_table_info('{table}')");
                Assert.NotEmpty(columns);
                var all = string.Join(" || ' ' || ", columns.Select(name => $"ifnull(\"{name}\", '')"));
                Assert.DoesNotContain(
                    room.Rows($"SELECT {all} FROM \"{table}\""),
                    row => row.Contains(secret, StringComparison.Ordinal)
                );
            }
        }
    }

    [Fact]
    public async Task A_second_attempt_draws_another_secret_and_the_first_opens_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await InviteAsync(room);
        var postman = new Postman { Fails = NoticeFailure.Unreached };
        await room.Get<Outbox>().EmptyAsync(postman, Cancellation);
        room.Clock.Now += TimeSpan.FromMinutes(2);
        postman.Fails = null;

        Assert.Equal(1, await room.Get<Outbox>().EmptyAsync(postman, Cancellation));

        Assert.Equal(
            "workspaces.no-such-invitation",
            (await OpenAsync(room, SecretOf(postman.Texts[0]))).Refusal?.Code
        );
        Assert.Null((await OpenAsync(room, SecretOf(postman.Texts[1]))).Refusal);
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("over")]
    public async Task What_opens_nothing_any_more_is_not_sent_and_the_outbox_says_why(string how)
    {
        await using var room = await PeopleRoom.OpenAsync();
        await InviteAsync(room);
        if (how == "over")
        {
            room.Clock.Now += TimeSpan.FromDays(8);
        }
        else
        {
            var members = await room.Get<ListMembers>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, Cancellation);
            await room.Get<WithdrawInvitation>()
                .RunAsync(
                    Actor.LocalAdministrator,
                    PeopleRoom.KhonKaen,
                    members.Value!.Invitations[0].Id,
                    Cancellation
                );
        }

        var postman = new Postman();

        Assert.Equal(0, await room.Get<Outbox>().EmptyAsync(postman, Cancellation));
        Assert.Empty(postman.Texts);
        var kept = Assert.Single(await ListAsync(room));
        Assert.Equal((NoticeState.Failed, NoticeFailure.Over), (kept.State, kept.Failure));
    }

    private static async Task<Secret> InviteAsync(PeopleRoom room)
    {
        var request = new MemberRequest(PeopleRoom.KhonKaen, Guest, Role.Reviewer)
        {
            Mail = workspace => new UnwrittenLetter(
                _ => new Letter(workspace.Code.Value, $"/invitations/{Letter.SecretMark}"),
                "th"
            ),
        };
        return PeopleRoom
            .Value(await room.Get<InvitePerson>().RunAsync(Actor.LocalAdministrator, request, Cancellation))
            .Secret;
    }

    private static async Task<IReadOnlyList<Notice>> ListAsync(PeopleRoom room) =>
        PeopleRoom.Value(
            await room.Get<ListNotices>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, Cancellation)
        );

    private static Task<Result<OpenedInvitation>> OpenAsync(PeopleRoom room, Secret secret) =>
        room.Get<OpenInvitation>().RunAsync(Actor.Public, secret, Cancellation);

    private static Secret SecretOf(string text) => Secret.Find(text.Split('/')[^1])!;

    private sealed class Postman : IPostman
    {
        public List<string> Texts { get; } = [];

        public NoticeFailure? Fails { get; set; }

        public Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation)
        {
            Texts.Add(notice.Letter.Text);
            return Task.FromResult(Fails);
        }
    }
}
