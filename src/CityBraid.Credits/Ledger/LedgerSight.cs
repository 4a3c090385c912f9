namespace CityBraid.Credits;

/// <summary>What a decision sees of the ledger, while nobody else can change it.</summary>
public sealed record LedgerSight
{
    /// <summary>The project.</summary>
    public required CreditProject Project { get; init; }

    /// <summary>How many transactions its log has.</summary>
    public required long Length { get; init; }

    /// <summary>The hash of the newest one.</summary>
    public required string Head { get; init; }

    /// <summary>When the newest one was made; null in an empty log.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>When the next one is made: time in a log never goes back, whatever the clocks of two machines
    ///   say.</summary>
    public DateTimeOffset Next { get; init; }

    /// <summary>The block that was asked for; null when there is none.</summary>
    public SerialBlock? Block { get; init; }

    /// <summary>The period that was asked for; null when there is none.</summary>
    public MonitoringPeriod? Period { get; init; }

    /// <summary>The order that was asked for; null when there is none.</summary>
    public CreditOrder? Order { get; init; }

    /// <summary>The transaction that was asked for; null when there is none.</summary>
    public LedgerTransaction? Transaction { get; init; }

    /// <summary>The accounts that were asked for, and the block's own.</summary>
    public required IReadOnlyList<CreditAccount> Accounts { get; init; }

    /// <summary>How many tonnes of each year were issued so far; empty unless it was asked for.</summary>
    public required IReadOnlyDictionary<int, long> Issued { get; init; }

    /// <summary>The developer with all who are tied to it by ownership; empty unless asked for.</summary>
    public IReadOnlySet<OrganisationCode> Tied { get; init; } = new HashSet<OrganisationCode>();

    /// <summary>The account of a code; null when there is none.</summary>
    public CreditAccount? FindAccount(AccountCode? code) =>
        Accounts.FirstOrDefault(account => account.Code == code);
}
