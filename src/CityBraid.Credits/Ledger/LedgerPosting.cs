namespace CityBraid.Credits;

/// <summary>What a decision adds to the ledger: one transaction, and the records it changes.</summary>
public sealed record LedgerPosting
{
    /// <summary>What it does.</summary>
    public required TransactionKind Kind { get; init; }

    /// <summary>The organisation it is done for; null for the local administrator.</summary>
    public OrganisationCode? For { get; init; }

    /// <summary>What moves.</summary>
    public IReadOnlyList<Movement> Movements { get; init; } = [];

    /// <summary>Its particulars by name.</summary>
    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>The project as it is then; null when it stays.</summary>
    public CreditProject? Project { get; init; }

    /// <summary>The period as it is then; null when none changes.</summary>
    public MonitoringPeriod? Period { get; init; }

    /// <summary>The order as it is then; null when none changes.</summary>
    public CreditOrder? Order { get; init; }
}
