using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

public sealed class SignInTests
{
    [Fact]
    public async Task A_session_begins_ends_and_is_listed()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        var first = await room.SignInAsync("officer");
        var second = await room.SignInAsync("officer");
        var actors = room.Get<Actors>();
        var officer = (await actors.FindBySessionAsync(first, PeopleRoom.Cancellation))!;

        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Equal("officer@example.org", officer.Actor.Name);
        Assert.Equal(2, await CountAsync(room, officer.Actor));

        PeopleRoom.Value(await room.Get<SignOut>().RunAsync(officer.Actor, second, PeopleRoom.Cancellation));
        Assert.Null(await actors.FindBySessionAsync(second, PeopleRoom.Cancellation));
        Assert.Equal(1, await CountAsync(room, officer.Actor));
    }

    [Fact]
    public async Task A_session_ends_after_a_day_of_rest_and_after_a_fortnight_in_any_case()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        var rested = await room.SignInAsync("officer");
        room.Clock.Now += Session.RestMax;
        Assert.Null(await room.Get<Actors>().FindBySessionAsync(rested, PeopleRoom.Cancellation));

        var busy = await room.SignInAsync("officer");
        var until = room.Clock.Now + Session.LengthMax;
        while (room.Clock.Now < until)
        {
            Assert.NotNull(await room.Get<Actors>().FindBySessionAsync(busy, PeopleRoom.Cancellation));
            room.Clock.Now += TimeSpan.FromHours(20);
        }

        Assert.Null(await room.Get<Actors>().FindBySessionAsync(busy, PeopleRoom.Cancellation));
    }

    [Theory]
    [InlineData("officer@example.org")]
    [InlineData("nobody@example.org")]
    public async Task Five_wrong_passwords_lock_an_address_for_a_quarter_of_an_hour(string email)
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");

        var codes = new List<string>();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            codes.Add((await TryAsync(room, email, "wrong password")).Refusal!.Code);
        }

        Assert.Equal(Enumerable.Repeat("workspaces.wrong-sign-in", 4), codes.Take(4));
        Assert.Equal(Enumerable.Repeat("workspaces.locked", 6), codes.Skip(4));
        Assert.Equal(5, room.Hash.Checks);
        var locked = await TryAsync(room, email, PeopleRoom.Password);
        Assert.Equal("workspaces.locked", locked.Refusal?.Code);
        Assert.Equal("15", locked.Refusal?.Values["minutes"]);

        room.Clock.Now += SignInAttempts.LockFor;
        var after = await TryAsync(room, email, PeopleRoom.Password);
        Assert.Equal(email.StartsWith("nobody", StringComparison.Ordinal), after.IsRefused);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        for (var round = 0; round < 3; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                await TryAsync(room, "officer@example.org", "wrong");
            }

            Assert.False((await TryAsync(room, "Officer@Example.org ", PeopleRoom.Password)).IsRefused);
        }
    }

    [Fact]
    public async Task Many_attempts_at_once_are_no_more_than_so_many_one_after_the_other()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => Task.Run(() => TryAsync(room, "officer@example.org", "wrong")))
        );

        Assert.Equal(SignInAttempts.CountMax, room.Hash.Checks);
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        var (kept, other) = (await room.SignInAsync("officer"), await room.SignInAsync("officer"));
        var actor = (await room.Get<Actors>().FindBySessionAsync(kept, PeopleRoom.Cancellation))!.Actor;
        var change = room.Get<ChangePassword>();

        var wrong = await change.RunAsync(actor, new("guess", "short", kept), PeopleRoom.Cancellation);
        Assert.Equal(
            ["workspaces.wrong-old-password", "workspaces.password-too-short"],
            wrong.Refusal!.Findings.Select(finding => finding.Code)
        );

        PeopleRoom.Value(
            await change.RunAsync(
                actor,
                new(PeopleRoom.Password, "another river, another bridge", kept),
                PeopleRoom.Cancellation
            )
        );
        Assert.NotNull(await room.Get<Actors>().FindBySessionAsync(kept, PeopleRoom.Cancellation));
        Assert.Null(await room.Get<Actors>().FindBySessionAsync(other, PeopleRoom.Cancellation));
        Assert.True((await TryAsync(room, "officer@example.org", PeopleRoom.Password)).IsRefused);
    }

    [Theory]
    [InlineData("short", "workspaces.password-too-short")]
    [InlineData("aaaaaaaaaaaa", "workspaces.password-usual")]
    [InlineData("MyPassword2026", "workspaces.password-usual")]
    [InlineData("somchai-2026-x", "workspaces.password-holds-name")]
    [InlineData("น้ำขึ้นให้รีบตัก", null)]
    [InlineData("three blue boats", null)]
    public void A_password_is_long_and_not_the_first_one_would_try(string password, string? code) =>
        Assert.Equal(
            code is null ? [] : [code],
            PasswordRules
                .Check(password, EmailAddress.Load("somchai@example.org"), "Somchai Jaidee")
                .Select(finding => finding.Code)
        );

    [Theory]
    [InlineData("a@b.co", true)]
    [InlineData(" Officer@KhonKaen.example ", true)]
    [InlineData("สมชาย@เมือง.ไทย", true)]
    [InlineData("a@b", false)]
    [InlineData("a b@c.de", false)]
    [InlineData("a@b.c\r\nBcc: d@e.f", false)]
    [InlineData("<a@b.co>", false)]
    [InlineData("", false)]
    public void An_address_is_what_a_letter_can_be_sent_to(string text, bool isOne) =>
        Assert.Equal(isOne, EmailAddress.TryParse(text, out _));

    [Fact]
    public async Task No_secret_is_in_the_audit_trail_and_none_is_kept_as_it_is()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Admin);
        var session = await room.SignInAsync("officer");
        var actor = (await room.Get<Actors>().FindBySessionAsync(session, PeopleRoom.Cancellation))!.Actor;
        var key = PeopleRoom.Value(
            await room.Get<CreateApiKey>()
                .RunAsync(actor, new(PeopleRoom.KhonKaen, "k", ["facts.read"], 1), PeopleRoom.Cancellation)
        );
        var letter = PeopleRoom.Value(
            await room.Get<InvitePerson>()
                .RunAsync(actor, new(PeopleRoom.KhonKaen, "x@y.zz", Role.Viewer), PeopleRoom.Cancellation)
        );

        var trail = string.Join(
            '\n',
            room.Rows("SELECT before_json || after_json, after_json FROM audit_trail")
        );
        var kept = string.Join(
            '\n',
            room.Rows("SELECT secret_hash FROM sessions UNION ALL SELECT secret_hash FROM api_keys"),
            room.Rows("SELECT secret_hash FROM invitations")
        );
        Assert.Contains("officer@example.org", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", trail, StringComparison.OrdinalIgnoreCase);
        foreach (var secret in new[] { session, key.Secret, letter.Secret })
        {
            Assert.DoesNotContain(secret.Text, trail + kept, StringComparison.Ordinal);
            Assert.DoesNotContain(secret.Hash, trail, StringComparison.Ordinal);
        }
    }

    private static async Task<int> CountAsync(PeopleRoom room, Actor actor) =>
        PeopleRoom.Value(await room.Get<ListSessions>().RunAsync(actor, PeopleRoom.Cancellation)).Count;

    private static Task<Result<SignedIn>> TryAsync(PeopleRoom room, string email, string password) =>
        room.Get<SignIn>()
            .RunAsync(Actor.Public, new SignInRequest(email, password, "a browser"), PeopleRoom.Cancellation);
}
