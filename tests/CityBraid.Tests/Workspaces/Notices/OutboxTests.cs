using CityBraid.Tests.Storage;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Workspaces.Notices;

/// <summary>The outbox, over a real database: what waits is sent once, tried again, and given up.</summary>
public sealed class OutboxTests
{
    private readonly MovingTime time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_is_sent_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var outbox = Outbox(database);
        await outbox.WriteAsync(Request("เชิญ", "สวัสดี"), Cancellation);
        var postman = new Postman(fails: null);

        Assert.Equal(1, await outbox.EmptyAsync(postman, Cancellation));
        Assert.Equal(0, await outbox.EmptyAsync(postman, Cancellation));
        Assert.Equal(("a@b.th", "สวัสดี"), (postman.Seen.Single().Recipient, postman.Seen[0].Letter.Text));
        Assert.Equal(["Sent"], database.Rows("SELECT state FROM notices"));
    }

    [Fact]
    public async Task Two_senders_at_once_send_a_notice_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        for (var number = 0; number < 5; number++)
        {
            await Outbox(database).WriteAsync(Request("a", "b"), Cancellation);
        }

        var postman = new Postman(fails: null);
        var sent = await Task.WhenAll(
            Outbox(database).EmptyAsync(postman, Cancellation),
            Outbox(database).EmptyAsync(postman, Cancellation)
        );

        Assert.Equal(5, sent.Sum());
        Assert.Equal(5, postman.Seen.Select(notice => notice.Id).Distinct().Count());
        Assert.Equal(5, postman.Seen.Count);
    }

    [Fact]
    public async Task What_is_refused_is_tried_again_later_and_later_and_then_given_up()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var outbox = Outbox(database);
        await outbox.WriteAsync(Request("a", "b"), Cancellation);
        var postman = new Postman(NoticeFailure.Unreached);
        var minutes = new List<int>();
        for (var minute = 0; minute < 200; minute++)
        {
            var before = postman.Seen.Count;
            await outbox.EmptyAsync(postman, Cancellation);
            if (postman.Seen.Count > before)
            {
                minutes.Add(minute);
            }

            time.Now = time.Now.AddMinutes(1);
        }

        Assert.Equal([0, 1, 3, 7, 15, 31], minutes);
        Assert.Equal(["Failed Unreached"], database.Rows("SELECT state || ' ' || failure FROM notices"));
    }

    [Fact]
    public async Task An_address_that_no_mail_goes_to_is_given_up_at_once()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        await Outbox(database).WriteAsync(Request("a", "b"), Cancellation);

        await Outbox(database).EmptyAsync(new Postman(NoticeFailure.BadAddress), Cancellation);

        Assert.Equal(
            ["Failed BadAddress 1"],
            database.Rows("SELECT state || ' ' || failure || ' ' || attempts FROM notices")
        );
    }

    private Outbox Outbox(TemporaryDatabase database) =>
        new(
            database.Stores.GetRequiredService<INoticeStore>(),
            database.Stores.GetRequiredService<IPersonStore>(),
            database.Stores.GetRequiredService<IInvitationStore>(),
            database.Stores.GetRequiredService<IMailedLinkStore>(),
            time
        );

    private static NoticeRequest Request(string subject, string text) =>
        new(
            TemporaryDatabase.KhonKaen,
            EmailAddress.Load("a@b.th"),
            "x",
            new UnwrittenLetter(_ => new Letter(subject, text), "th")
        );

    private sealed class MovingTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Postman(NoticeFailure? fails) : IPostman
    {
        private readonly Lock door = new();

        public List<Notice> Seen { get; } = [];

        public Task<NoticeFailure?> TrySendAsync(Notice notice, CancellationToken cancellation)
        {
            lock (door)
            {
                Seen.Add(notice);
            }

            return Task.FromResult(fails);
        }
    }
}
