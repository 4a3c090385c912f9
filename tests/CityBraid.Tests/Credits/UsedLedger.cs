using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>A ledger in which much happened, sealed to its last line.</summary>
internal static class UsedLedger
{
    private const int Tonnes = 400;

    /// <summary>Issues, moves, orders, withdraws and seals.</summary>
    public static async Task MakeAsync(Registry registry, int seed)
    {
        await registry.AddProjectAsync(Registry.Solar);
        Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, Tonnes));
        await registry.SealAsync();
        var client = new LedgerClient(registry, seed, Tonnes);
        for (var i = 0; i < 150; i++)
        {
            await client.SendAsync();
            if (i % 20 == 0)
            {
                await registry.SealAsync();
            }
        }

        var second = new ProjectCode("TVER-TH-0002");
        await registry.AddProjectAsync(second);
        Registry.Value(await registry.IssueAsync(second, Registry.Year, 60, buffer: 6));
        await registry.SealAsync();
        var waiting = await registry.VerifyAsync(second, Registry.Year + 1, 30);
        Registry.Value(await registry.RequestAsync(second, waiting, Registry.Year + 1, 20));
        var left = await registry.VerifyAsync(second, Registry.Year + 2, 30);
        var step = new PeriodStep(second, left, [], "measured anew");
        Registry.Value(
            await registry
                .Get<WithdrawPeriod>()
                .RunAsync(Registry.Developer, registry.NewKey(), step, Registry.Cancellation)
        );
        await registry.SealAsync();
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }
}
