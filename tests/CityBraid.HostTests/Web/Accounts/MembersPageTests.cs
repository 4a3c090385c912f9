using System.Net;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Web.Accounts;

public sealed class MembersPageTests(WebSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string Members = "/en/closed-town/members";

    [Fact]
    public async Task An_admin_invites_and_the_invited_person_comes_in()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        var made = await admin.SendAsync(
            Members,
            ("do", "invite"),
            ("email", "newcomer@example.org"),
            ("role", "Contributor")
        );
        var letter = new Uri(made.Text.Split("data-testid=\"letter\">")[1].Split('<')[0]).AbsolutePath;
        using var newcomer = new Guest(site);

        var weak = await newcomer.SendAsync(letter, ("name", "Newcomer"), ("password", "short"));
        Assert.Contains("at least 10 characters", weak.Words, StringComparison.Ordinal);

        var entered = await newcomer.SendAsync(letter, ("name", "Newcomer"), ("password", "two red kites"));
        Assert.Equal("/en/closed-town", entered.Header("Location"));
        Assert.Contains("Newcomer", (await newcomer.GetAsync(Members)).Words, StringComparison.Ordinal);

        var used = await newcomer.GetAsync(letter);
        Assert.Equal(HttpStatusCode.Conflict, used.Status);
        Assert.Contains("used already", used.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_over_says_so_clearly()
    {
        var secret = Secret.New();
        var invitation = new Invitation
        {
            Id = Secret.NewId(),
            Email = EmailAddress.Load("late@example.org"),
            Workspace = new PlaceCode(WebSite.ClosedTown),
            Role = Role.Viewer,
            SecretHash = secret.Hash,
            InvitedBy = "admin@example.org",
            EndsAt = DateTimeOffset.UnixEpoch,
        };
        await site
            .Services.GetRequiredService<IInvitationStore>()
            .AddInvitationAsync(invitation, Actor.LocalAdministrator, DateTimeOffset.UnixEpoch, Cancellation);
        using var guest = new Guest(site);

        var answer = await guest.GetAsync($"/th/invitations/{secret.Text}");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("คำเชิญนี้หมดอายุแล้ว", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("Stranger", HttpStatusCode.NotFound)]
    [InlineData("Viewer", HttpStatusCode.Forbidden)]
    [InlineData("Contributor", HttpStatusCode.OK)]
    [InlineData("Reviewer", HttpStatusCode.OK)]
    [InlineData("Admin", HttpStatusCode.OK)]
    public async Task Members_are_for_colleagues_to_see(string? who, HttpStatusCode status)
    {
        using var guest = await Guest.OfAsync(site, who);

        Assert.Equal(status, (await guest.GetAsync(Members)).Status);
    }

    [Fact]
    public async Task A_contributor_who_forges_an_admins_form_is_refused()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");

        var answer = await guest.SendAsync(
            Members,
            ("do", "invite"),
            ("email", "friend@example.org"),
            ("role", "Admin")
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task A_program_acts_by_a_key_and_not_by_a_dead_one()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        var made = await admin.SendAsync(
            "/en/me/keys",
            ("do", "key"),
            ("workspace", WebSite.ClosedTown),
            ("key-name", "meters"),
            ("permission", "places.read"),
            ("days", "1")
        );
        var key = made.Text.Split("data-testid=\"new-key\">")[1].Split('<')[0];

        var open = await site.GetAsync("/api/v1/places/closed-town", ("Authorization", $"Bearer {key}"));
        var none = await site.GetAsync("/api/v1/places/closed-town");
        var dead = await site.GetAsync("/api/v1/places", ("Authorization", $"Bearer {key}x"));

        Assert.Equal(HttpStatusCode.OK, open.Status);
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, dead.Status);
        Assert.DoesNotContain(key, (await admin.GetAsync("/en/me")).Text, StringComparison.Ordinal);
    }
}
