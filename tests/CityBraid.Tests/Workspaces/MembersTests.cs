using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces;

public sealed class MembersTests
{
    [Fact]
    public async Task An_invitation_lets_one_person_in_once()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var letter = await InviteAsync(room, "new@example.org", Role.Contributor);
        var accept = room.Get<AcceptInvitation>();
        var answer = new InvitationAnswer(letter, "ใหม่", "th", PeopleRoom.Password);

        PeopleRoom.Value(await accept.RunAsync(Actor.Public, answer, PeopleRoom.Cancellation));
        var again = await accept.RunAsync(Actor.Public, answer, PeopleRoom.Cancellation);

        Assert.Equal("workspaces.invitation-used", again.Refusal?.Code);
        var actor = await room.ActorAsync("new");
        Assert.True(actor.May(Permission.WriteFacts, PeopleRoom.KhonKaen));
        Assert.False(actor.May(Permission.ReadFacts, PeopleRoom.ChiangMai));
    }

    [Fact]
    public async Task An_invitation_is_good_for_a_week()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var letter = await InviteAsync(room, "new@example.org", Role.Viewer);
        room.Clock.Now += Invitation.GoodFor;

        var answer = new InvitationAnswer(letter, "New", "en", PeopleRoom.Password);
        var late = await room.Get<AcceptInvitation>().RunAsync(Actor.Public, answer, PeopleRoom.Cancellation);

        Assert.Equal("workspaces.invitation-over", late.Refusal?.Code);
        Assert.Empty(room.Rows("SELECT email FROM people WHERE email = 'new@example.org'"));
    }

    [Fact]
    public async Task A_letter_alone_opens_nobodys_account()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        var letter = await InviteAsync(room, "officer@example.org", Role.Admin);
        var answer = new InvitationAnswer(letter, "Thief", "en", "a password of the thief's");

        var stolen = await room.Get<AcceptInvitation>()
            .RunAsync(Actor.Public, answer, PeopleRoom.Cancellation);
        Assert.Equal("workspaces.sign-in-first", stolen.Refusal?.Code);

        var officer = await room.ActorAsync("officer");
        PeopleRoom.Value(
            await room.Get<AcceptInvitation>().RunAsync(officer, answer, PeopleRoom.Cancellation)
        );
        Assert.True((await room.ActorAsync("officer")).May(Permission.ManageMembers, PeopleRoom.KhonKaen));
    }

    [Fact]
    public async Task An_invitation_takes_no_role_away()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer");
        await AcceptAsync(room, Role.Admin);

        await AcceptAsync(room, Role.Viewer);

        Assert.True((await room.ActorAsync("officer")).May(Permission.ManageMembers, PeopleRoom.KhonKaen));

        static async Task AcceptAsync(PeopleRoom room, Role role)
        {
            var letter = await InviteAsync(room, "officer@example.org", role);
            var answer = new InvitationAnswer(letter, "Officer", "en", PeopleRoom.Password);
            var officer = await room.ActorAsync("officer");
            var accepted = await room.Get<AcceptInvitation>()
                .RunAsync(officer, answer, PeopleRoom.Cancellation);
            PeopleRoom.Value(accepted);
        }
    }

    [Fact]
    public async Task A_withdrawn_invitation_opens_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var letter = await InviteAsync(room, "new@example.org", Role.Viewer);
        var id = room.Rows("SELECT id FROM invitations").Single();

        PeopleRoom.Value(
            await room.Get<WithdrawInvitation>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, id, PeopleRoom.Cancellation)
        );

        var opened = await room.Get<OpenInvitation>().RunAsync(Actor.Public, letter, PeopleRoom.Cancellation);
        Assert.Equal("workspaces.no-such-invitation", opened.Refusal?.Code);
    }

    [Fact]
    public async Task A_workspace_is_never_left_without_an_admin()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var admin = await room.AddAsync("admin", PeopleRoom.KhonKaen, Role.Admin);
        var actor = await room.ActorAsync("admin");
        var lower = new Membership(admin.Id, PeopleRoom.KhonKaen, Role.Viewer);

        var lowered = await room.Get<ChangeRole>().RunAsync(actor, lower, PeopleRoom.Cancellation);
        var removed = await room.Get<RemoveMember>()
            .RunAsync(actor, PeopleRoom.KhonKaen, admin.Id, PeopleRoom.Cancellation);

        Assert.Equal("workspaces.last-admin", lowered.Refusal?.Code);
        Assert.Equal("workspaces.last-admin", removed.Refusal?.Code);
    }

    [Fact]
    public async Task Who_is_removed_may_nothing_more_from_that_moment()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var officer = await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        var session = await room.SignInAsync("officer");

        PeopleRoom.Value(
            await room.Get<RemoveMember>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, officer.Id, PeopleRoom.Cancellation)
        );

        var after = (await room.Get<Actors>().FindBySessionAsync(session, PeopleRoom.Cancellation))!;
        Assert.False(after.Actor.May(Permission.ReadFacts, PeopleRoom.KhonKaen));
    }

    [Fact]
    public async Task Members_of_a_programme_read_what_is_below_and_change_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("above", PeopleRoom.Programme, Role.Admin);
        var above = await room.ActorAsync("above");

        Assert.True(above.May(Permission.ReadFacts, PeopleRoom.KhonKaen));
        Assert.False(above.May(Permission.WriteFacts, PeopleRoom.KhonKaen));
        Assert.False(above.May(Permission.ListMembers, PeopleRoom.KhonKaen));
        Assert.False(above.May(Permission.ReadFacts, PeopleRoom.ChiangMai));
        Assert.True(above.May(Permission.ManageMembers, PeopleRoom.Programme));
    }

    [Fact]
    public async Task Joining_takes_an_admin_of_both()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("city", PeopleRoom.ChiangMai, Role.Admin);
        var city = await room.ActorAsync("city");
        var join = room.Get<JoinWorkspace>();

        var alone = await join.RunAsync(
            city,
            PeopleRoom.ChiangMai,
            PeopleRoom.Programme,
            PeopleRoom.Cancellation
        );
        Assert.Equal(RefusalKind.NotFound, alone.Refusal?.Kind);

        var admin = new MemberRequest(PeopleRoom.Programme, "city@example.org", Role.Admin);
        PeopleRoom.Value(
            await room.Get<SetMember>().RunAsync(Actor.LocalAdministrator, admin, PeopleRoom.Cancellation)
        );
        var both = await room.ActorAsync("city");
        var joined = PeopleRoom.Value(
            await join.RunAsync(both, PeopleRoom.ChiangMai, PeopleRoom.Programme, PeopleRoom.Cancellation)
        );
        Assert.Equal([PeopleRoom.Programme], joined.Parents);

        var upside = await join.RunAsync(
            Actor.LocalAdministrator,
            PeopleRoom.Thailand,
            PeopleRoom.KhonKaen,
            PeopleRoom.Cancellation
        );
        Assert.Equal("workspaces.parent-not-wider", upside.Refusal?.Code);
    }

    [Fact]
    public async Task A_place_opens_to_the_public_at_once_and_its_wards_with_it()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var ward = new PlaceCode("ward-1");
        await room.AddPlaceAsync(ward, PlaceKind.Ward, PeopleRoom.KhonKaen);
        Assert.False(await IsPublicAsync(room, PeopleRoom.KhonKaen));

        PeopleRoom.Value(
            await room.Get<OpenToPublic>()
                .RunAsync(Actor.LocalAdministrator, PeopleRoom.KhonKaen, true, PeopleRoom.Cancellation)
        );

        Assert.True(await IsPublicAsync(room, PeopleRoom.KhonKaen));
        Assert.True(await IsPublicAsync(room, ward));
        Assert.False(await IsPublicAsync(room, PeopleRoom.Thailand));
        var anybody = await room.Get<Actors>().PublicAsync(PeopleRoom.Cancellation);
        Assert.False(anybody.May(Permission.WriteFacts, PeopleRoom.KhonKaen));
        Assert.False(anybody.May(Permission.ListMembers, PeopleRoom.KhonKaen));
    }

    [Fact]
    public async Task A_workspace_has_the_code_of_its_place_and_a_programme_has_none_of_a_place()
    {
        await using var room = await PeopleRoom.OpenAsync();

        Assert.Equal("workspaces.no-place-of-that-code", await CreateAsync(room, "udon", WorkspaceKind.City));
        Assert.Equal(
            "workspaces.place-of-another-kind",
            await CreateAsync(room, "chiang-mai", WorkspaceKind.Programme)
        );
        Assert.Null(await CreateAsync(room, "mekong-cities", WorkspaceKind.Programme));
    }

    private static async Task<string?> CreateAsync(PeopleRoom room, string code, WorkspaceKind kind)
    {
        var workspace = new Workspace
        {
            Code = new PlaceCode(code),
            Kind = kind,
            Names = new LocalText("en", code),
        };
        var created = await room.Get<CreateWorkspace>()
            .RunAsync(Actor.LocalAdministrator, workspace, PeopleRoom.Cancellation);
        return created.Refusal?.Code;
    }

    private static async Task<bool> IsPublicAsync(PeopleRoom room, PlaceCode place) =>
        (await room.Get<Actors>().PublicAsync(PeopleRoom.Cancellation)).May(Permission.ReadFacts, place);

    private static async Task<Secret> InviteAsync(PeopleRoom room, string email, Role role) =>
        PeopleRoom
            .Value(
                await room.Get<InvitePerson>()
                    .RunAsync(
                        Actor.LocalAdministrator,
                        new MemberRequest(PeopleRoom.KhonKaen, email, role),
                        PeopleRoom.Cancellation
                    )
            )
            .Secret;
}
