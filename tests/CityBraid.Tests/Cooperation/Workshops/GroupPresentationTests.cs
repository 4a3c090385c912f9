using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Workshops;

/// <summary>What a group presents is its countries' own, and seen by whoever holds its link.</summary>
public sealed class GroupPresentationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_presents_what_is_its_countries_own()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await FillAsync(room, "in");

        var found = await room.Get<OpenPresentation>().RunAsync(Actor.Public, room.India, Cancellation);
        var other = await room.Get<OpenPresentation>().RunAsync(Actor.Public, room.Mongolia, Cancellation);

        var shown = Assert.Single(found.Value!.Countries);
        Assert.Equal(["firm", "hoped"], shown.Targets.Select(target => target.Key.Code.Value));
        Assert.Equal("roofs", Assert.Single(shown.Projects).Key.Code.Value);
        Assert.Equal("clean", Assert.Single(shown.Programmes).Key.Code.Value);
        Assert.Equal(["bins", "power"], shown.Indicators.Select(one => one.Indicator.Code));
        Assert.Equal(80m, shown.Indicators[0].Target!.Value);
        Assert.Null(shown.Indicators[0].Latest);
        var theirs = Assert.Single(other.Value!.Countries);
        Assert.Empty(theirs.Targets);
        Assert.Empty(theirs.Indicators);
    }

    [Fact]
    public async Task A_link_that_was_withdrawn_or_never_made_shows_nothing()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        var made = await room.LinkAsync("india");
        await room.Get<WithdrawContributorLink>()
            .RunAsync(Actor.LocalAdministrator, WorkshopRoom.Meeting, made.Link.Id, Cancellation);

        foreach (var token in new[] { made.Token, LinkToken.New() })
        {
            var found = await room.Get<OpenPresentation>().RunAsync(Actor.Public, token, Cancellation);
            Assert.Equal("cooperation.link-closed", found.Refusal?.Code);
        }
    }

    private static async Task FillAsync(WorkshopRoom room, string country)
    {
        foreach (var (code, condition) in new[] { ("hoped", "conditional"), ("firm", "unconditional") })
        {
            await room.SaveAsync(
                RecordKind.NdcTarget,
                code,
                ("name/en", code),
                ("country", country),
                ("condition", condition),
                ("target_type", "non-ghg"),
                ("span", "single-year"),
                ("target_years/y/year", "2030")
            );
        }

        await room.SaveAsync(
            RecordKind.NationalProgramme,
            "clean",
            ("name/en", "Clean"),
            ("country", country)
        );
        await room.SaveAsync(
            RecordKind.Project,
            "roofs",
            ("name/en", "Roofs"),
            ($"countries/{country}", "1")
        );
        await room.SaveAsync(
            RecordKind.Indicator,
            "bins",
            ("name/en", "Bins"),
            ("type", "number"),
            ("programmes/clean", "1"),
            ("milestones/t/form", "target"),
            ("milestones/t/date", "2030"),
            ("milestones/t/value", "80")
        );
        await room.SaveAsync(
            RecordKind.Indicator,
            "power",
            ("name/en", "Power"),
            ("type", "number"),
            ("project", "roofs")
        );
        await room.SaveAsync(RecordKind.Indicator, "other", ("name/en", "Other"), ("type", "number"));
    }
}
