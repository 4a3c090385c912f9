namespace CityBraid.Tests.Credits;

/// <summary>A table of the ledger as somebody with the database's password sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keys">The columns that name a row.</param>
/// <param name="Others">The other columns that verification answers for.</param>
/// <param name="Rows">Which of its rows it answers for.</param>
internal sealed record LedgerTable(
    string Name,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Others,
    string Rows = "1 = 1"
)
{
    /// <summary>Every table that verification answers for.</summary>
    /// <remarks>The key of a request and the refused requests stand in no line of the log, and a project that
    ///   the board has not registered stands in none either.</remarks>
    public static IReadOnlyList<LedgerTable> All { get; } =
    [
        new("credit_transactions", ["project", "sequence"], ["text", "hash"]),
        new(
            "credit_entries",
            ["project", "sequence", "line"],
            ["at", "account", "state", "vintage", "first_number", "last_number", "tonnes"]
        ),
        new(
            "credit_requests",
            ["alias", "request_key"],
            ["project", "sequence", "refusal", "at"],
            "sequence IS NOT NULL"
        ),
        new(
            "credit_blocks",
            ["project", "vintage", "first_number"],
            ["last_number", "account", "state", "order_number"]
        ),
        new(
            "credit_issuances",
            ["project", "vintage", "first_number"],
            ["last_number", "period", "sequence"]
        ),
        new("credit_chains", ["project"], ["length", "head", "at"]),
        new("credit_periods", ["project", "number"], ["first_day", "last_day", "state", "content"]),
        new("credit_period_days", ["project", "day"], ["period"]),
        new("credit_orders", ["project", "number"], ["state", "content"]),
        new(
            "credit_projects",
            ["code"],
            ["names", "standard", "methodology", "developer", "state", "proposed_by"],
            "state = 'Registered'"
        ),
        new("credit_leaves", ["position"], ["project", "sequence"]),
        new("credit_nodes", ["height", "position"], ["hash"]),
        new("credit_seals", ["size"], ["root", "at", "signature", "previous"]),
        new("credit_sealing", ["project"], ["length"]),
    ];

    /// <summary>The tables to which rows are only ever added: a trigger holds them so.</summary>
    public static IReadOnlyList<string> AddedToOnly { get; } =
    [
        "credit_transactions",
        "credit_entries",
        "credit_requests",
        "credit_leaves",
        "credit_nodes",
        "credit_seals",
    ];
}
