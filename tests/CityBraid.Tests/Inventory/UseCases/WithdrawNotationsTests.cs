using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.UseCases;

public sealed class WithdrawNotationsTests
{
    private static readonly StatedNotation Road = new("II.1.1", NotationKey.NotOccurring, string.Empty);
    private static readonly StatedNotation Air = new("II.4.1", NotationKey.NotOccurring, string.Empty);

    private readonly CityOnRecord city = new CityOnRecord { Facts = Form.KhonKaen }.Stating(Road, Air);

    [Fact]
    public async Task A_withdrawn_key_lets_the_value_count_again_and_leaves_the_others()
    {
        var before = city.Compile();
        var left = await Withdraw(Actor.LocalAdministrator, "II.1.1");
        var after = city.Compile();

        Assert.Equal([Air], left.Value!);
        Assert.Equal(208_800m, after.Total?.Tonnes - before.Total?.Tonnes);
        var change = Assert.Single(city.Changes);
        Assert.Equal((Actor.LocalAdministrator, 2019), (change.Actor, change.Year));
        Assert.Equal([Road], change.Notations);
    }

    [Fact]
    public async Task A_reference_without_a_key_is_named_and_nothing_is_withdrawn()
    {
        var result = await Withdraw(Actor.LocalAdministrator, "II.1.1", "II.2.1", "X.9");

        Assert.Equal(
            ["II.2.1", "X.9"],
            result.Refusal!.Findings.Select(finding => finding.Values["reference"])
        );
        Assert.Empty(city.Changes);
    }

    [Fact]
    public async Task Who_may_only_read_is_refused() =>
        Assert.Equal(RefusalKind.Forbidden, (await Withdraw(Readers.OfAll, "II.1.1")).Refusal?.Kind);

    private Task<Result<IReadOnlyList<StatedNotation>>> Withdraw(Actor actor, params string[] references) =>
        new WithdrawNotations(city, new StoppedClock()).RunAsync(
            actor,
            new WithdrawalRequest(CityOnRecord.Code, 2019, references),
            TestContext.Current.CancellationToken
        );
}
