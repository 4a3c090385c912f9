using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class StateNotationsTests
{
    private readonly CityOnRecord city = new();

    [Fact]
    public async Task Keys_are_kept_with_who_and_when()
    {
        var stated = new StatedNotation("II.3.1", NotationKey.NotOccurring, string.Empty);
        var result = await State(Actor.LocalAdministrator, stated);

        Assert.Equal([stated], result.Value!);
        var change = Assert.Single(city.Changes);
        Assert.Equal((Actor.LocalAdministrator, 2019), (change.Actor, change.Year));
        Assert.Equal(DateTimeOffset.UnixEpoch, change.At);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_and_nothing_is_kept()
    {
        var result = await State(
            Actor.LocalAdministrator,
            new("II.3.1", NotationKey.NotEstimated, " "),
            new("I.63", NotationKey.NotOccurring, string.Empty),
            new("II.4.1", NotationKey.NotOccurring, string.Empty),
            new("II.4.1", NotationKey.Confidential, string.Empty),
            new("III.2.1", NotationKey.IncludedElsewhere, string.Empty)
        );

        Assert.Equal(
            [
                "inventory.notation-twice",
                "inventory.notation-without-reason",
                "inventory.notation-without-reason",
                "inventory.unknown-reference",
            ],
            result.Refusal!.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );
        Assert.Empty(city.Changes);
    }

    [Fact]
    public async Task Who_may_only_read_is_refused() =>
        Assert.Equal(
            RefusalKind.Forbidden,
            (await State(Readers.OfAll, new StatedNotation("II.3.1", NotationKey.NotOccurring, "")))
                .Refusal
                ?.Kind
        );

    [Fact]
    public async Task What_is_kept_is_listed()
    {
        await State(Actor.LocalAdministrator, new StatedNotation("II.3.1", NotationKey.Confidential, ""));
        var listed = await new ListNotations(city, city).RunAsync(
            Readers.OfAll,
            CityOnRecord.Code,
            2019,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("C", Assert.Single(listed.Value!).Key.ToCode());
    }

    [Fact]
    public async Task The_keys_of_a_place_that_is_not_on_record_are_not_an_empty_list()
    {
        var listed = await new ListNotations(city, city).RunAsync(
            Readers.OfAll,
            new PlaceCode("atlantis"),
            2019,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("inventory.unknown-place", listed.Refusal?.Code);
    }

    private Task<Result<IReadOnlyList<StatedNotation>>> State(Actor actor, params StatedNotation[] stated) =>
        new StateNotations(city, city, OurTables.Whole, new StoppedClock()).RunAsync(
            actor,
            new NotationRequest(CityOnRecord.Code, 2019, stated),
            TestContext.Current.CancellationToken
        );
}
