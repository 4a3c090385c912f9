using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Credits;

/// <summary>A ledger that was restored from a backup (I12).</summary>
public abstract class RestoredLedgerTests(TestEngine engine)
{
    private static readonly CreditInstruction Sale = Registry.Instruct(
        InstructionKind.Transfer,
        1,
        10,
        Registry.BuyerAccount
    );

    [Fact]
    public async Task A_restored_ledger_has_the_same_head_and_is_sound()
    {
        await using var registry = await SoldAsync();
        var before = await registry.VerifyLedgerAsync();
        await using var restored = registry.Open(await LedgerBackup.RestoreAsync(registry, engine));

        var after = await VerifyAsync(restored);

        Assert.Empty(after.Violations);
        Assert.Equal(before, after with { Violations = before.Violations });
        Assert.False((await SellAsync(restored, "after-restoring")).IsRefused);
        Assert.False((await SealAsync(restored)).IsRefused);
        Assert.Empty((await VerifyAsync(restored)).Violations);
    }

    [Fact]
    public async Task A_backup_from_before_the_saved_root_is_told_and_never_sealed_over()
    {
        await using var registry = await SoldAsync();
        var copy = await LedgerBackup.RestoreAsync(registry, engine);
        Registry.Value(await registry.MoveAsync(Registry.Developer, Sale));
        await registry.SealAsync();
        await using var restored = registry.Open(copy);

        Assert.Equal(["credits.saved-root-lost"], await CodesAsync(restored));
        for (var i = 0; i < 3; i++)
        {
            Registry.Value(await SellAsync(restored, $"another-history-{i}"));
            Assert.Equal("credits.saved-root-lost", (await SealAsync(restored)).Refusal?.Code);
        }

        Assert.Equal(["credits.saved-root-lost"], await CodesAsync(restored));
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task A_tree_that_was_changed_is_not_sealed_on()
    {
        await using var registry = await SoldAsync();
        registry.Unlock("credit_nodes");
        registry.Rows("UPDATE credit_nodes SET hash = substr(hash, 2) || substr(hash, 1, 1)");
        Registry.Value(await registry.MoveAsync(Registry.Developer, Sale));

        var refused = await registry
            .Get<SealLedger>()
            .RunAsync(Actor.LocalAdministrator, Registry.Cancellation);

        Assert.Equal("credits.saved-root-differs", refused.Refusal?.Code);
        Assert.NotEmpty((await registry.VerifyLedgerAsync()).Violations);
    }

    private async Task<Registry> SoldAsync()
    {
        var registry = await Registry.WithCreditsAsync(engine);
        Registry.Value(await registry.MoveAsync(Registry.Developer, Sale));
        await registry.SealAsync();
        return registry;
    }

    private static Task<Result<LedgerTransaction>> SellAsync(IServiceProvider rooms, string key) =>
        rooms
            .GetRequiredService<MoveCredits>()
            .RunAsync(Registry.Developer, key, Sale, Registry.Cancellation);

    private static Task<Result<SealedLedger>> SealAsync(IServiceProvider rooms) =>
        rooms.GetRequiredService<SealLedger>().RunAsync(Actor.LocalAdministrator, Registry.Cancellation);

    private static async Task<LedgerReport> VerifyAsync(IServiceProvider rooms) =>
        Registry.Value(
            await rooms
                .GetRequiredService<VerifyLedger>()
                .RunAsync(Actor.LocalAdministrator, Registry.Cancellation)
        );

    private static async Task<IEnumerable<string>> CodesAsync(IServiceProvider rooms) =>
        (await VerifyAsync(rooms)).Violations.Select(one => one.Finding.Code);

    public sealed class OnSqlite() : RestoredLedgerTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : RestoredLedgerTests(TestEngine.Postgres);
}
