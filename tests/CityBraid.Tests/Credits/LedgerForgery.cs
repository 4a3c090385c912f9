using CityBraid.Credits;

namespace CityBraid.Tests.Credits;

/// <summary>Another history of one project, told by every table: the log with its hashes, the balances,
///   the tree
///   and its roots, all but the signatures.</summary>
internal sealed class LedgerForgery(LedgerHand hand, Random chance)
{
    private readonly List<LedgerTransaction> log = [];
    private readonly Dictionary<long, long> renumbered = [];
    private ProjectCode project = null!;

    /// <summary>Forges; answers what was done, null when it comes to nothing.</summary>
    public async Task<string?> TryAsync()
    {
        await ChooseAsync();
        var told = chance.Next(4) switch
        {
            0 => RemoveNewest(),
            1 => RemoveAny(),
            2 => Fork(),
            _ => Retell(),
        };
        if (told is null)
        {
            return null;
        }

        Chain();
        await WriteLogAsync();
        var depth = chance.Next(4);
        if (depth > 0)
        {
            await WriteRequestsAsync();
            await WriteBalancesAsync();
        }

        if (depth > 1)
        {
            await new ForgedTree(hand).WriteAsync(hasRoots: depth > 2);
        }

        return $"{told} of {project}, and what rests on it to depth {depth}";
    }

    private async Task ChooseAsync()
    {
        var projects = await hand.ReadAsync(
            "SELECT project FROM credit_chains WHERE length > 0 ORDER BY project"
        );
        project = new ProjectCode((string)projects[chance.Next(projects.Count)][0]!);
        var lines = await hand.ReadAsync(
            "SELECT text FROM credit_transactions WHERE project = @v0 ORDER BY sequence",
            project.Value
        );
        log.AddRange(lines.Select(line => TransactionText.Read((string)line[0]!)));
        foreach (var line in log)
        {
            renumbered.Add(line.Sequence, line.Sequence);
        }
    }

    private string RemoveNewest() => Remove(log.Count - 1);

    private string RemoveAny() => Remove(chance.Next(log.Count));

    private string Remove(int at)
    {
        var gone = log[at].Sequence;
        log.RemoveAt(at);
        renumbered.Remove(gone);
        foreach (var later in log.Skip(at))
        {
            renumbered[later.Sequence] = later.Sequence - 1;
        }

        return $"removed line {gone} with every trace";
    }

    /// <summary>Another newest line: the same tonnes go somewhere else.</summary>
    private string? Fork()
    {
        if (log is not [.., { Movements: [var moved] } newest])
        {
            return null;
        }

        var account =
            moved.To.Account == Registry.OtherAccount ? Registry.BuyerAccount : Registry.OtherAccount;
        log[^1] = newest with { Movements = [moved with { To = moved.To with { Account = account } }] };
        return $"put another newest line in place of {newest.Sequence}";
    }

    /// <summary>Something else stands in a line.</summary>
    private string Retell()
    {
        var at = chance.Next(log.Count);
        var line = log[at];
        var details = line.Details.ToDictionary(StringComparer.Ordinal);
        switch (chance.Next(4))
        {
            case 0:
                details["reason"] = details.GetValueOrDefault("reason") + "!";
                break;
            case 1:
                line = line with
                {
                    By = log.Select(one => one.By).FirstOrDefault(by => by != line.By) ?? "b",
                };
                break;
            case 2:
                line = line with
                {
                    For = new OrganisationCode(line.For?.Value == "OTHER" ? "BUYER" : "OTHER"),
                };
                break;
            default:
                line = line with { At = line.At.AddTicks(1) };
                break;
        }

        log[at] = line with { Details = details };
        return $"told line {line.Sequence} otherwise";
    }

    /// <summary>Numbers, hashes and what stands above each line agree again.</summary>
    private void Chain()
    {
        var above = TransactionText.NoHash;
        for (var i = 0; i < log.Count; i++)
        {
            log[i] = log[i] with { Sequence = i + 1, Previous = above };
            above = log[i].Hash;
        }
    }

    private async Task WriteLogAsync()
    {
        await hand.RunAsync("DELETE FROM credit_transactions WHERE project = @v0", project.Value);
        await hand.InsertAsync(
            LedgerRows.Log,
            log.Select(line => new object?[] { project.Value, line.Sequence, line.Text, line.Hash })
        );
        var newest = log.LastOrDefault();
        await hand.RunAsync(
            "UPDATE credit_chains SET length = @v1, head = @v2, at = @v3 WHERE project = @v0",
            project.Value,
            newest?.Sequence ?? 0,
            newest?.Hash ?? TransactionText.NoHash,
            newest is null ? "never" : LedgerRows.At(newest)
        );
    }

    private async Task WriteRequestsAsync()
    {
        const string answered = "FROM credit_requests WHERE project = @v0 AND sequence IS NOT NULL";
        var rows = await hand.ReadAsync(
            $"SELECT alias, request_key, fingerprint, sequence {answered}",
            project.Value
        );
        await hand.RunAsync($"DELETE {answered}", project.Value);
        var kept = rows.Where(row => renumbered.ContainsKey((long)row[3]!))
            .Select(row => (Row: row, Line: log[(int)renumbered[(long)row[3]!] - 1]))
            .Select(one =>
                new[]
                {
                    one.Line.By,
                    one.Row[1],
                    one.Row[2],
                    project.Value,
                    one.Line.Sequence,
                    null,
                    LedgerRows.At(one.Line),
                }
            );
        await hand.InsertAsync(LedgerRows.Requests, kept);
    }

    /// <summary>Entries, blocks and issuances as the forged log adds up.</summary>
    private async Task WriteBalancesAsync()
    {
        foreach (var table in new[] { "credit_entries", "credit_blocks", "credit_issuances" })
        {
            await hand.RunAsync($"DELETE FROM {table} WHERE project = @v0", project.Value);
        }

        var fold = new LedgerFold(project);
        log.ForEach(line => fold.Add(line));
        await hand.InsertAsync(LedgerRows.Entries, log.SelectMany(LedgerRows.EntriesOf));
        await hand.InsertAsync(LedgerRows.Blocks, fold.Balance.Blocks.Select(LedgerRows.Of));
        await hand.InsertAsync(LedgerRows.Issuances, fold.Balance.Issuances.Select(LedgerRows.Of));
    }
}
