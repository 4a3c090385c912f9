namespace CityBraid.Credits;

/// <summary>One line of a project's log: what was done, by whom, on what grounds, and what moved.</summary>
public sealed record LedgerTransaction
{
    /// <summary>The project whose log it stands in.</summary>
    public required ProjectCode Project { get; init; }

    /// <summary>Its number in that log, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>What it does.</summary>
    public required TransactionKind Kind { get; init; }

    /// <summary>When; never before the transaction above it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The alias of who did it.</summary>
    public required string By { get; init; }

    /// <summary>The organisation they did it for; null for the local administrator.</summary>
    public OrganisationCode? For { get; init; }

    /// <summary>The hash of the transaction above it.</summary>
    public required string Previous { get; init; }

    /// <summary>What moved; empty when it only states something.</summary>
    public IReadOnlyList<Movement> Movements { get; init; } = [];

    /// <summary>Its particulars by name.</summary>
    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>The accounts of its movements by code, with whose they are and by which rules; empty in lines
    ///   from before they were told.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The transaction as the text that is hashed and kept.</summary>
    public string Text => TransactionText.Write(this);

    /// <summary>SHA-256 of a zero byte and the text, in hexadecimal: the leaf hash of RFC 6962.</summary>
    public string Hash => TransactionText.HashOf(Text);
}
