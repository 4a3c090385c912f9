using System.Data.Common;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore.Storage;

namespace CityBraid.Storage;

/// <summary>Locks a project's chain and reads what a decision has to see, in one round.</summary>
internal sealed class LedgerLook(StorageContext context, IDbContextTransaction transaction, string rowLock)
{
    private const string Project = """
        SELECT code, names, standard, methodology, developer, state, proposed_by, place, source
        FROM credit_projects WHERE code = @project
        """;

    private const string Request = $"""
        SELECT r.fingerprint, r.refusal, t.text FROM credit_requests AS r
        LEFT JOIN credit_transactions AS t ON t.project = r.project AND t.sequence = r.sequence
        WHERE r.alias = {StandingLook.Alias} AND r.request_key = @key
        """;

    private const string Block = """
        SELECT b.vintage, b.first_number, b.last_number, b.account, b.state, b.order_number
        FROM credit_blocks AS b
        WHERE b.project = @project AND b.vintage = @vintage AND b.first_number <= @number
        ORDER BY b.first_number DESC LIMIT 1
        """;

    /// <summary>The accounts that were named, and the one that holds the block.</summary>
    private const string Accounts = """
        SELECT code, organisation, kind, needs_approval FROM credit_accounts
        WHERE code = @account0 OR code = @account1 OR code = (
            SELECT b.account FROM credit_blocks AS b
            WHERE b.project = @project AND b.vintage = @vintage AND b.first_number <= @number
            ORDER BY b.first_number DESC LIMIT 1)
        """;

    /// <summary>Those, and the ones that an earlier transaction moved tonnes between.</summary>
    private const string AccountsOfMove = $"""
        {Accounts} OR code IN (
            SELECT e.account FROM credit_entries AS e
            WHERE e.project = @project AND e.sequence = @transaction)
        """;

    private const string Issued = """
        SELECT vintage, max(last_number) FROM credit_issuances WHERE project = @project GROUP BY vintage
        """;

    private const string Owners = "SELECT code, owner FROM credit_organisations WHERE owner IS NOT NULL";

    private const string Period =
        "SELECT content FROM credit_periods WHERE project = @project AND number = @period";

    private const string Order =
        "SELECT content FROM credit_orders WHERE project = @project AND number = @order";

    private const string Transaction =
        "SELECT text FROM credit_transactions WHERE project = @project AND sequence = @transaction";

    /// <summary>What is seen.</summary>
    public async Task<LedgerSeen> ReadAsync(LedgerQuestion question, CancellationToken cancellation)
    {
        await using var command = Ask(question);
        await using var reader = await command.AskAsync(cancellation);
        var chain = await reader.ReadAsync(cancellation) ? ReadChain(reader) : null;
        await reader.NextResultAsync(cancellation);
        var standing = await StandingLook.ReadAsync(reader, question.Actor, cancellation);
        if (chain is not var (length, head, at))
        {
            return new LedgerSeen(standing, Sight: null, Answer: null);
        }

        var answer = await FirstAsync(reader, row => Answer(row, question), cancellation);
        var project = await FirstAsync(reader, ReadProject, cancellation);
        var accounts = await AllAsync(reader, ReadAccount, cancellation);
        var sight = new LedgerSight
        {
            Project = project!,
            Length = length,
            Head = head,
            At = at,
            Next = at is { } last && last > question.Now ? last : question.Now.ToUniversalTime(),
            Accounts = accounts,
            Issued = new Dictionary<int, long>(),
        };
        return new LedgerSeen(standing, await AddAsync(sight, question, reader, cancellation), answer);
    }

    /// <summary>The lock comes first: what is read after it stays as it is.</summary>
    private LedgerCommand Ask(LedgerQuestion question)
    {
        var command = new LedgerCommand(context, transaction).Say(
            $"SELECT length, head, at FROM credit_chains WHERE project = @project{rowLock}"
        );
        StandingLook
            .Say(command, question.Actor)
            .Say(Request)
            .Say(Project)
            .Say(question.Transaction is null ? Accounts : AccountsOfMove)
            .With("project", question.Project.Value)
            .With("key", question.Key)
            .With("vintage", question.Block?.Vintage ?? 0)
            .With("number", question.Block?.Number ?? 0L)
            .With("account0", question.Accounts.ElementAtOrDefault(0)?.Value ?? string.Empty)
            .With("account1", question.Accounts.ElementAtOrDefault(1)?.Value ?? string.Empty);
        AddIf(command, question.Block is not null, Block);
        AddIf(command, question.AsksForIssued, Issued);
        AddIf(command, question.AsksForTies, Owners);
        AddIf(command, question.Period, Period, "period");
        AddIf(command, question.Order, Order, "order");
        AddIf(command, question.Transaction, Transaction, "transaction");
        return command;
    }

    private static void AddIf(LedgerCommand command, bool isAsked, string sql)
    {
        if (isAsked)
        {
            command.Say(sql);
        }
    }

    private static void AddIf(LedgerCommand command, long? number, string sql, string name)
    {
        if (number is { } value)
        {
            command.Say(sql).With(name, value);
        }
    }

    private static async Task<LedgerSight> AddAsync(
        LedgerSight sight,
        LedgerQuestion question,
        DbDataReader reader,
        CancellationToken cancellation
    )
    {
        if (question.Block is not null)
        {
            var block = await FirstAsync(reader, row => ReadBlock(row, question.Project), cancellation);
            sight = sight with { Block = block?.Last >= question.Block.Number ? block : null };
        }

        if (question.AsksForIssued)
        {
            var issued = await AllAsync(
                reader,
                row => KeyValuePair.Create(row.GetInt32(0), row.GetInt64(1)),
                cancellation
            );
            sight = sight with { Issued = issued.ToDictionary() };
        }

        if (question.AsksForTies)
        {
            var owners = await AllAsync(reader, ReadOwner, cancellation);
            sight = sight with { Tied = OwnershipTies.Of(sight.Project.Developer, owners) };
        }

        if (question.Period is not null)
        {
            var period = await FirstAsync(
                reader,
                row => Json.Read<MonitoringPeriod>(row.GetString(0)),
                cancellation
            );
            sight = sight with { Period = period };
        }

        if (question.Order is not null)
        {
            var order = await FirstAsync(
                reader,
                row => Json.Read<CreditOrder>(row.GetString(0)),
                cancellation
            );
            sight = sight with { Order = order };
        }

        return question.Transaction is null
            ? sight
            : sight with
            {
                Transaction = await FirstAsync(
                    reader,
                    row => TransactionText.Read(row.GetString(0)),
                    cancellation
                ),
            };
    }

    private static Result<LedgerTransaction> Answer(DbDataReader row, LedgerQuestion question) =>
        !string.Equals(row.GetString(0), question.Fingerprint, StringComparison.Ordinal)
            ? Refusal.Conflict("credits.key-reused", ("key", question.Key))
        : row.IsDBNull(1) ? TransactionText.Read(row.GetString(2))
        : KeptRefusal.Read(row.GetString(1));

    private static Chain ReadChain(DbDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : InstantText.Read(row.GetString(2)));

    private static CreditProject ReadProject(DbDataReader row) =>
        new CreditProjectRow
        {
            Code = row.GetString(0),
            Names = Json.Read<SortedDictionary<string, string>>(row.GetString(1)),
            Standard = row.GetString(2),
            Methodology = row.GetString(3),
            Developer = row.GetString(4),
            State = Enum.Parse<ProjectState>(row.GetString(5)),
            ProposedBy = row.GetString(6),
            Place = row.IsDBNull(7) ? null : row.GetString(7),
            Source = row.IsDBNull(8) ? null : row.GetString(8),
        }.ToProject();

    private static (OrganisationCode Code, OrganisationCode? Owner) ReadOwner(DbDataReader row) =>
        (new OrganisationCode(row.GetString(0)), new OrganisationCode(row.GetString(1)));

    private static CreditAccount ReadAccount(DbDataReader row) =>
        new(
            new AccountCode(row.GetString(0)),
            new OrganisationCode(row.GetString(1)),
            Enum.Parse<AccountKind>(row.GetString(2)),
            row.GetBoolean(3)
        );

    private static SerialBlock ReadBlock(DbDataReader row, ProjectCode project) =>
        new(
            project,
            row.GetInt32(0),
            row.GetInt64(1),
            row.GetInt64(2),
            new Holding(new AccountCode(row.GetString(3)), Enum.Parse<BlockState>(row.GetString(4))),
            row.IsDBNull(5) ? null : row.GetInt64(5)
        );

    private static async Task<T?> FirstAsync<T>(
        DbDataReader reader,
        Func<DbDataReader, T> read,
        CancellationToken cancellation
    )
        where T : class => (await AllAsync(reader, read, cancellation)).FirstOrDefault();

    /// <summary>The rows of the next answer.</summary>
    private static async Task<List<T>> AllAsync<T>(
        DbDataReader reader,
        Func<DbDataReader, T> read,
        CancellationToken cancellation
    )
    {
        await reader.NextResultAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private sealed record Chain(long Length, string Head, DateTimeOffset? At);
}
