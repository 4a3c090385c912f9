using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Credits;

/// <summary>Reads the whole ledger anew and believes nothing that the log does not prove.</summary>
internal sealed class LedgerInspection
{
    private readonly IRootKeeper keeper;
    private readonly Violations violations = new();
    private readonly AccountInspection accounts;
    private long transactions;
    private long blocks;
    private long issuances;

    public LedgerInspection(IRootKeeper keeper)
    {
        this.keeper = keeper;
        accounts = new AccountInspection(violations);
    }

    /// <summary>Inspects.</summary>
    public async Task<LedgerReport> RunAsync(ILedgerRecord record)
    {
        using var head = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var project in await record.ListProjectsAsync())
        {
            var end = await InspectAsync(record, project);
            head.AppendData(Encoding.UTF8.GetBytes($"{project} {end}\n"));
        }

        accounts.End(await record.ListAccountsAsync());
        await new TreeInspection(violations, keeper).RunAsync(record);
        var hash = Convert.ToHexStringLower(head.GetHashAndReset());
        return new LedgerReport(transactions, blocks, issuances, violations.All, hash);
    }

    /// <summary>Inspects all of one project; answers the hash of its last line.</summary>
    private async Task<string> InspectAsync(ILedgerRecord record, string project)
    {
        var kept = await record.LoadAsync(project);
        var log = new LogInspection(violations);
        if (!ProjectCode.TryParse(project, out var code))
        {
            violations.Add("I9", project, "credits.wrong-project");
            return log.Head;
        }

        var (balance, grounds, records) = (
            new BalanceInspection(violations, code),
            new GroundsInspection(violations),
            new RecordInspection(violations)
        );
        await using var entries = new EntryPages(record.ReadEntriesAsync(project));
        await foreach (var line in record.ReadLogAsync(project))
        {
            transactions++;
            var where = $"{project}/{CreditRefusals.Text(line.Sequence)}";
            if (log.Add(line, await entries.TakeAsync(line.Sequence), where) is { } transaction)
            {
                accounts.Add(transaction, where);
                balance.Add(transaction, where);
                grounds.Add(transaction, where);
                records.Add(transaction);
            }
        }

        if (await entries.HasMoreAsync())
        {
            violations.Add("I1", project, "credits.broken-entries");
        }

        log.End(kept);
        balance.End(kept);
        records.End(kept);
        blocks += kept.Blocks.Count;
        issuances += kept.Issuances.Count;
        return log.Head;
    }
}
