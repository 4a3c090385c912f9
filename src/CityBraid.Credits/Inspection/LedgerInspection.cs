using System.Security.Cryptography;
using System.Text;

namespace CityBraid.Credits;

/// <summary>Reads the whole ledger anew and believes nothing that the log does not prove.</summary>
internal sealed class LedgerInspection
{
    private readonly IRootKeeper keeper;
    private readonly Violations violations = new();
    private readonly AccountInspection accounts;
    private readonly RequestInspection requests;
    private long transactions;
    private long blocks;
    private long issuances;

    /// <summary>Inspects against the root that is kept outside the database.</summary>
    public LedgerInspection(IRootKeeper keeper)
    {
        this.keeper = keeper;
        accounts = new AccountInspection(violations);
        requests = new RequestInspection(violations);
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

        await ReadAsync("accounts", async () => accounts.End(await record.ListAccountsAsync()));
        await ReadAsync("requests", () => requests.RunAsync(record));
        await ReadAsync("tree", () => new TreeInspection(violations, keeper).RunAsync(record));
        var hash = Convert.ToHexStringLower(head.GetHashAndReset());
        return new LedgerReport(transactions, blocks, issuances, violations.All, hash);
    }

    /// <summary>Inspects all of one project; answers the hash of its last line.</summary>
    private async Task<string> InspectAsync(ILedgerRecord record, string project)
    {
        var log = new LogInspection(violations);
        if (!ProjectCode.TryParse(project, out var code))
        {
            violations.Add("I9", project, "credits.wrong-project");
            return log.Head;
        }

        var (balance, records) = (new BalanceInspection(violations, code), new RecordInspection(violations));
        await ReadAsync(project, () => InspectLinesAsync(record, log, balance, records, project));
        await ReadAsync(
            project,
            async () =>
            {
                var kept = await record.LoadAsync(project);
                log.End(kept);
                balance.End(kept);
                records.End(kept);
                blocks += kept.Blocks.Count;
                issuances += kept.Issuances.Count;
            }
        );
        return log.Head;
    }

    private async Task InspectLinesAsync(
        ILedgerRecord record,
        LogInspection log,
        BalanceInspection balance,
        RecordInspection records,
        string project
    )
    {
        var grounds = new GroundsInspection(violations);
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
                requests.Add(project, transaction);
            }
        }

        if (await entries.HasMoreAsync())
        {
            violations.Add("I1", project, "credits.broken-entries");
        }
    }

    /// <summary>A row that cannot be read is found as any other that cannot be.</summary>
    private async Task ReadAsync(string where, Func<Task> inspect)
    {
        try
        {
            await inspect();
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            violations.Add("I9", where, "credits.unreadable-row");
        }
    }
}
