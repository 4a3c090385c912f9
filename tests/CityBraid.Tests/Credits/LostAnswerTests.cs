using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CityBraid.Tests.Credits;

/// <summary>A line that breaks when the commit is done and nobody was told: the same request, sent again, is
///   answered as if it had not.</summary>
public sealed class LostAnswerTests
{
    [Fact]
    public async Task What_was_committed_unheard_is_answered_and_not_done_again()
    {
        await using var registry = await Registry.WithCreditsAsync(TestEngine.Postgres, 1000);
        var address = new NpgsqlConnectionStringBuilder(registry.Address);
        await using var proxy = new CuttingProxy(address.Host!, address.Port);
        address.Port = proxy.Port;
        address.Host = "127.0.0.1";
        await using var rooms = registry.Open(address.ConnectionString);
        var (move, order) = (
            rooms.GetRequiredService<MoveCredits>(),
            rooms.GetRequiredService<OrderCredits>()
        );
        var (sale, use) = (
            Registry.Instruct(InstructionKind.Transfer, 1, 300, Registry.BuyerAccount),
            Registry.Instruct(InstructionKind.Retire, 1, 5)
        );
        var trade = Registry.Instruct(InstructionKind.Trade, 1, 25, Registry.BuyerAccount);
        var tooMuch = Registry.Instruct(InstructionKind.Transfer, 1, 5000, Registry.BuyerAccount);

        await LoseAsync(proxy, registry, key => move.RunAsync(Registry.Developer, key, sale, default));
        await LoseAsync(proxy, registry, key => move.RunAsync(Registry.Developer, key, use, default));
        var reserved = await LoseAsync(
            proxy,
            registry,
            key => order.RunAsync(Registry.Developer, key, trade, default)
        );
        var named = new OrderKey(Registry.Solar, reserved.Value!.Sequence);
        await LoseAsync(
            proxy,
            registry,
            key => rooms.GetRequiredService<ApproveOrder>().RunAsync(Registry.Buyer, key, named, default)
        );
        var refused = await LoseAsync(
            proxy,
            registry,
            key => move.RunAsync(Registry.Developer, key, tooMuch, default),
            lines: 0
        );

        Assert.Equal("credits.more-than-held", refused.Refusal?.Code);
        Assert.Equal(
            [
                "1-670 CITY-1 Active",
                "671-695 BUYER-1 Active",
                "696-700 CITY-1 Retired",
                "701-1000 BUYER-1 Active",
            ],
            await registry.BlocksAsync()
        );
        await registry.SealAsync();
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    /// <summary>Sends, loses the answer, and sends again; answers the second answer.</summary>
    private static async Task<Result<LedgerTransaction>> LoseAsync(
        CuttingProxy proxy,
        Registry registry,
        Func<string, Task<Result<LedgerTransaction>>> send,
        int lines = 1
    )
    {
        var (key, before, cuts) = (registry.NewKey(), await CountAsync(registry), proxy.Cuts);
        proxy.CutAfterCommit();
        await Assert.ThrowsAsync<DatabaseUnusableException>(() => send(key));
        Assert.Equal(before + lines, await CountAsync(registry));

        var again = await send(key);

        Assert.Equal(cuts + 1, proxy.Cuts);
        Assert.Equal(before + lines, await CountAsync(registry));
        Assert.Equal(lines == 0, again.IsRefused);
        Assert.True(again.IsRefused || again.Value.Sequence == before + lines);
        return again;
    }

    private static async Task<int> CountAsync(Registry registry) =>
        (await registry.Ledger.ListTransactionsAsync(Registry.Solar, Registry.Cancellation)).Count;
}
