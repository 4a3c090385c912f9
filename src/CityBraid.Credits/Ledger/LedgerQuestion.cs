using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>A request to the ledger: whose, under which key, and what must be looked at for it.</summary>
public sealed record LedgerQuestion
{
    /// <summary>The key under which the request is known; the same key does the same thing once.</summary>
    public required string Key { get; init; }

    /// <summary>A hash of the whole request: another body under the same key is refused.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Who asks; keys are theirs alone.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The role they need; null when any organisation they act for will do.</summary>
    public CreditRole? Role { get; init; }

    /// <summary>What is wrong with the request by itself, told to who may ask; null for nothing.</summary>
    public Refusal? Fault { get; init; }

    /// <summary>The project whose log it goes to.</summary>
    public required ProjectCode Project { get; init; }

    /// <summary>When it is asked.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The block to look at; null when none matters.</summary>
    public BlockAddress? Block { get; init; }

    /// <summary>The monitoring period to look at; null when none matters.</summary>
    public long? Period { get; init; }

    /// <summary>The order to look at; null when none matters.</summary>
    public long? Order { get; init; }

    /// <summary>The earlier transaction to look at; null when none matters.</summary>
    public long? Transaction { get; init; }

    /// <summary>The accounts to look at.</summary>
    public IReadOnlyList<AccountCode> Accounts { get; init; } = [];

    /// <summary>Whether it matters who is tied to the developer.</summary>
    public bool AsksForTies { get; init; }

    /// <summary>Whether what was issued before matters.</summary>
    public bool AsksForIssued { get; init; }
}
