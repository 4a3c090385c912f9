using System.Globalization;
using System.Text;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Writes what was decided, in one round: the transaction, its entries, the end of the chain, the
///   balances, the records it changes, and the request's answer.</summary>
internal sealed class LedgerKeep(
    StorageContext context,
    IDbContextTransaction transaction,
    LedgerQuestion question,
    LedgerSeen seen
) : IAsyncDisposable
{
    private const string Log = """
        INSERT INTO credit_transactions (project, sequence, text, hash)
        VALUES (@project, @sequence, @text, @hash)
        """;

    private const string Chain = """
        UPDATE credit_chains SET length = @sequence, head = @hash, at = @at
        WHERE project = @project AND length = @sequence - 1
        """;

    private static readonly CompositeFormat Request = CompositeFormat.Parse(
        """
        INSERT INTO credit_requests (alias, request_key, fingerprint, project, sequence, refusal, at)
        VALUES (@alias, @key, @fingerprint, @project, {0}, {1}, @at)
        """
    );

    private readonly LedgerCommand command = new(context, transaction);
    private readonly LedgerSight sight = seen.Sight!;

    public ValueTask DisposeAsync() => command.DisposeAsync();

    /// <summary>The period that covers a day of a claim already; null when none does.</summary>
    public async Task<Refusal?> FindOverlapAsync(MonitoringPeriod period, CancellationToken cancellation)
    {
        var (from, to) = (Day(period.Days.From), Day(period.Days.To));
        var other = await context
            .Set<CreditPeriodDayRow>()
            .Where(row => row.Project == period.Project.Value)
            .Where(row => row.Day.CompareTo(from) >= 0 && row.Day.CompareTo(to) <= 0)
            .OrderBy(row => row.Day)
            .FirstOrDefaultAsync(cancellation);
        return other is null
            ? null
            : Refusal.Conflict(
                "credits.periods-overlap",
                ("day", other.Day),
                ("number", other.Period.ToString(CultureInfo.InvariantCulture))
            );
    }

    /// <summary>Keeps a refusal: sent again, the request is refused again, though it might be carried out by
    ///   then.</summary>
    public async Task<Refusal> RefuseAsync(Refusal refusal, CancellationToken cancellation)
    {
        await using (command)
        {
            AddRequest(question.Now, "NULL", "@refusal").With("refusal", KeptRefusal.Write(refusal));
            command.With("project", question.Project.Value);
            await RunAsync(1, cancellation);
        }

        return refusal;
    }

    /// <summary>Keeps a transaction.</summary>
    public async Task<LedgerTransaction> PostAsync(LedgerPosting posting, CancellationToken cancellation)
    {
        var posted = Make(posting);
        await using (command)
        {
            command
                .Say(Log)
                .Say(Chain)
                .With("project", posted.Project.Value)
                .With("sequence", posted.Sequence)
                .With("text", posted.Text)
                .With("hash", posted.Hash);
            AddRequest(posted.At, "@sequence", "NULL");
            var rows =
                3
                + new LedgerEntries(command, posted).Add()
                + new LedgerBalances(command, posted, sight, posting.Order?.Number).Add()
                + LedgerRecords.Add(command, posting);
            await RunAsync(rows, cancellation);
        }

        return posted;
    }

    private LedgerTransaction Make(LedgerPosting posting) =>
        new()
        {
            Project = question.Project,
            Sequence = sight.Length + 1,
            Kind = posting.Kind,
            At = sight.Next,
            By = seen.Standing.Alias,
            For = posting.For,
            Previous = sight.Head,
            Movements = posting.Movements,
            Details = posting.Details,
            Accounts = AccountsOf(posting.Movements),
        };

    /// <summary>Whose the accounts are that tonnes leave and reach: so nobody changes it unseen.</summary>
    private Dictionary<string, string> AccountsOf(IReadOnlyList<Movement> movements) =>
        movements
            .SelectMany(movement => new[] { movement.From?.Account, movement.To.Account })
            .Distinct()
            .Select(sight.FindAccount)
            .OfType<CreditAccount>()
            .ToDictionary(
                account => account.Code.Value,
                account => account.Particulars,
                StringComparer.Ordinal
            );

    private LedgerCommand AddRequest(DateTimeOffset at, string sequence, string refusal) =>
        command
            .Say(string.Format(CultureInfo.InvariantCulture, Request, sequence, refusal))
            .With("alias", seen.Standing.Alias)
            .With("key", question.Key)
            .With("fingerprint", question.Fingerprint)
            .With("at", InstantText.Write(at));

    private async Task RunAsync(int expected, CancellationToken cancellation)
    {
        var changed = await command.RunAsync(cancellation);
        if (changed != expected)
        {
            throw new InvalidOperationException(
                $"The ledger of {question.Project} changed {changed} rows, not {expected}."
            );
        }
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
