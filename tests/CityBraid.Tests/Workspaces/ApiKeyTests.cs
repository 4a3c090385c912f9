using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

public sealed class ApiKeyTests
{
    [Fact]
    public async Task A_key_may_what_it_was_made_for_where_it_was_made_for()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var (_, secret) = await MakeAsync(room, "facts.read");

        var program = (await room.Get<Actors>().FindByKeyAsync(secret, PeopleRoom.Cancellation))!;

        Assert.True(program.May(Permission.ReadFacts, PeopleRoom.KhonKaen));
        Assert.False(program.May(Permission.WriteFacts, PeopleRoom.KhonKaen));
        Assert.False(program.May(Permission.ReadFacts, PeopleRoom.ChiangMai));
        Assert.StartsWith("officer@example.org (key citybraid_", program.Name, StringComparison.Ordinal);
        var own = await room.Get<ListSessions>().RunAsync(program, PeopleRoom.Cancellation);
        Assert.Equal("workspaces.no-account", own.Refusal?.Code);
    }

    [Fact]
    public async Task A_key_loses_what_its_owner_loses()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var (officer, secret) = await MakeAsync(room, "facts.write");
        PeopleRoom.Value(
            await room.Get<RemoveMember>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, officer.Id, PeopleRoom.Cancellation)
        );

        var program = (await room.Get<Actors>().FindByKeyAsync(secret, PeopleRoom.Cancellation))!;

        Assert.False(program.May(Permission.WriteFacts, PeopleRoom.KhonKaen));
    }

    [Fact]
    public async Task A_key_ends_by_its_time_or_when_it_is_revoked()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var (_, first) = await MakeAsync(room, "facts.read");
        var actor = await room.ActorAsync("officer");
        var listed = PeopleRoom.Value(await room.Get<ListApiKeys>().RunAsync(actor, PeopleRoom.Cancellation));
        PeopleRoom.Value(
            await room.Get<RevokeApiKey>().RunAsync(actor, listed[0].Id, PeopleRoom.Cancellation)
        );
        Assert.Null(await room.Get<Actors>().FindByKeyAsync(first, PeopleRoom.Cancellation));

        var second = PeopleRoom.Value(await CreateAsync(room, actor, ["facts.read"], days: 30)).Secret;
        room.Clock.Now += TimeSpan.FromDays(30);
        Assert.Null(await room.Get<Actors>().FindByKeyAsync(second, PeopleRoom.Cancellation));
    }

    [Fact]
    public async Task Nobody_makes_a_key_for_more_than_they_may()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        var actor = await room.ActorAsync("officer");

        var greedy = await CreateAsync(room, actor, ["facts.read", "members.manage"], days: 1);
        var senseless = await CreateAsync(room, actor, ["facts.fly"], days: 9999);

        Assert.Equal(RefusalKind.Forbidden, greedy.Refusal?.Kind);
        Assert.Equal(
            ["workspaces.key-permissions-missing", "workspaces.key-days-out-of-range"],
            senseless.Refusal!.Findings.Select(finding => finding.Code)
        );
    }

    private static async Task<(Person Owner, Secret Secret)> MakeAsync(PeopleRoom room, string permission)
    {
        var officer = await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        var actor = await room.ActorAsync("officer");
        return (officer, PeopleRoom.Value(await CreateAsync(room, actor, [permission], days: 90)).Secret);
    }

    private static Task<Result<IssuedApiKey>> CreateAsync(
        PeopleRoom room,
        Actor actor,
        string[] permissions,
        int days
    ) =>
        room.Get<CreateApiKey>()
            .RunAsync(
                actor,
                new ApiKeyRequest(PeopleRoom.KhonKaen, "meters", permissions, days),
                PeopleRoom.Cancellation
            );
}
