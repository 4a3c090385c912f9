using CityBraid.Credits;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>Whatever is changed, removed or put into the ledger by hand is found.</summary>
public abstract class TamperedLedgerTests(TestEngine engine)
{
    /// <summary>What somebody with the database's password might try.</summary>
    private static readonly string[] Changes =
    [
        "UPDATE credit_transactions SET text = replace(text, '\"last\":1150', '\"last\":1149') "
            + "WHERE sequence = 7",
        "UPDATE credit_transactions SET text = replace(text, 'BUYER-1', 'OTHER-1') WHERE sequence = 7",
        "UPDATE credit_transactions SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE sequence = 3",
        "DELETE FROM credit_transactions WHERE sequence = 4",
        "DELETE FROM credit_transactions WHERE sequence = 8",
        "UPDATE credit_transactions SET sequence = 99 WHERE sequence = 8",
        "INSERT INTO credit_transactions SELECT project, 9, text, hash FROM credit_transactions "
            + "WHERE sequence = 8",
        "UPDATE credit_entries SET tonnes = tonnes + 1 WHERE sequence = 7 AND line = 1",
        "UPDATE credit_entries SET account = 'OTHER-1' WHERE sequence = 7 AND line = 2",
        "DELETE FROM credit_entries WHERE sequence = 7 AND line = 2",
        "UPDATE credit_blocks SET account = 'OTHER-1' WHERE account = 'BUYER-1' AND state = 'Active'",
        "UPDATE credit_blocks SET state = 'Active' WHERE state = 'Retired'",
        "UPDATE credit_blocks SET last_number = last_number + 10 WHERE first_number = 951",
        "DELETE FROM credit_blocks WHERE state = 'Retired'",
        "UPDATE credit_issuances SET last_number = 2000",
        "DELETE FROM credit_issuances",
        "UPDATE credit_chains SET length = length - 1",
        "UPDATE credit_chains SET head = substr(head, 2) || substr(head, 1, 1)",
        "UPDATE credit_periods SET content = replace(content, '1150', '9150')",
        "UPDATE credit_projects SET developer = 'OTHER'",
        "UPDATE credit_projects SET place = 'elsewhere'",
        "UPDATE credit_projects SET source = 'I.1'",
        "UPDATE credit_accounts SET organisation = 'OTHER' WHERE code = 'BUYER-1'",
        "UPDATE credit_accounts SET needs_approval = NOT needs_approval WHERE code = 'BUYER-1'",
        "UPDATE credit_leaves SET sequence = 77 WHERE position = 2",
        "DELETE FROM credit_leaves WHERE position = 7",
        "UPDATE credit_nodes SET hash = substr(hash, 2) || substr(hash, 1, 1) "
            + "WHERE height = 1 AND position = 0",
        "DELETE FROM credit_nodes WHERE height = 2 AND position = 1",
        "UPDATE credit_seals SET root = substr(root, 2) || substr(root, 1, 1)",
        "UPDATE credit_seals SET signature = 'AAAA'",
        "UPDATE credit_sealing SET length = 100",
    ];

    [Fact]
    [Trait("Pace", "Long")]
    public async Task A_change_by_hand_is_found()
    {
        await using var registry = await UsedAsync();
        Unlock(registry);
        foreach (var change in Changes)
        {
            Save(registry);
            registry.Rows(change);
            Assert.True(
                (await registry.VerifyLedgerAsync()).Violations.Count > 0,
                $"nobody noticed: {change}"
            );
            Restore(registry);
        }

        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task The_newest_line_removed_with_every_trace_of_it_is_missed_by_the_saved_root()
    {
        await using var registry = await UsedAsync();
        Unlock(registry);
        foreach (
            var statement in new[]
            {
                "DELETE FROM credit_transactions WHERE sequence = 8",
                "DELETE FROM credit_entries WHERE sequence = 8",
                "DELETE FROM credit_requests WHERE sequence = 8",
                "DELETE FROM credit_leaves WHERE position = 7",
                "DELETE FROM credit_nodes WHERE height = 0 AND position = 7",
                "DELETE FROM credit_nodes WHERE height = 1 AND position = 3",
                "DELETE FROM credit_nodes WHERE height = 2 AND position = 1",
                "DELETE FROM credit_nodes WHERE height = 3",
                "DELETE FROM credit_seals WHERE size = 8",
                "UPDATE credit_sealing SET length = 7",
                "UPDATE credit_chains SET length = 7, head = (SELECT hash FROM credit_transactions "
                    + "WHERE sequence = 7)",
                "DELETE FROM credit_blocks WHERE state = 'Retired'",
                "UPDATE credit_blocks SET last_number = 1150 WHERE first_number = 851",
            }
        )
        {
            registry.Rows(statement);
        }

        var violation = Assert.Single((await registry.VerifyLedgerAsync()).Violations);
        Assert.Equal(("I9", "credits.saved-root-lost"), (violation.Invariant, violation.Finding.Code));
    }

    [Fact]
    public async Task Another_history_that_agrees_with_itself_does_not_lead_to_the_saved_root()
    {
        await using var registry = await UsedAsync();
        Unlock(registry);
        var text = Assert
            .Single(registry.Rows("SELECT text FROM credit_transactions WHERE sequence = 8"))
            .Replace("seminar", "nothing", StringComparison.Ordinal);
        var hash = TransactionText.HashOf(text);
        registry.Rows($"UPDATE credit_transactions SET text = '{text}', hash = '{hash}' WHERE sequence = 8");
        registry.Rows($"UPDATE credit_chains SET head = '{hash}'");

        var codes = (await registry.VerifyLedgerAsync()).Violations.Select(one => one.Finding.Code);

        Assert.Contains("credits.saved-root-differs", codes);
        Assert.Contains("credits.broken-tree", codes);
    }

    /// <summary>1,150 issued, 300 sold, 200 of them retired, all sealed: eight lines.</summary>
    private async Task<Registry> UsedAsync()
    {
        var registry = await Registry.WithCreditsAsync(engine);
        await registry.SealAsync();
        var sale = Registry.Instruct(InstructionKind.Transfer, 1, 300, Registry.BuyerAccount);
        Registry.Value(await registry.MoveAsync(Registry.Developer, sale));
        await registry.SealAsync();
        var use = Registry.Instruct(InstructionKind.Retire, 851, 200) with { Reason = "seminar" };
        Assert.Equal(8, Registry.Value(await registry.MoveAsync(Registry.Buyer, use)).Sequence);
        await registry.SealAsync();
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
        return registry;
    }

    private static void Unlock(Registry registry)
    {
        foreach (var table in LedgerTable.AddedToOnly)
        {
            registry.Unlock(table);
        }
    }

    private static readonly string[] Kept =
    [
        .. LedgerTable.AddedToOnly,
        "credit_blocks",
        "credit_issuances",
        "credit_chains",
        "credit_periods",
        "credit_projects",
        "credit_sealing",
        "credit_accounts",
    ];

    private static void Save(Registry registry)
    {
        foreach (var table in Kept)
        {
            registry.Rows($"CREATE TABLE saved_{table} AS SELECT * FROM {table}");
        }
    }

    private static void Restore(Registry registry)
    {
        foreach (var table in Kept.Where(table => table is not "credit_projects"))
        {
            registry.Rows($"DELETE FROM {table}");
            registry.Rows($"INSERT INTO {table} SELECT * FROM saved_{table}");
            registry.Rows($"DROP TABLE saved_{table}");
        }

        foreach (var column in new[] { "developer", "place", "source" })
        {
            registry.Rows(
                $"UPDATE credit_projects SET {column} = (SELECT {column} FROM saved_credit_projects)"
            );
        }

        registry.Rows("DROP TABLE saved_credit_projects");
    }

    public sealed class OnSqlite() : TamperedLedgerTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : TamperedLedgerTests(TestEngine.Postgres);
}
