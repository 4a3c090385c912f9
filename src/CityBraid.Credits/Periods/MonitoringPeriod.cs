using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>A run of days over which a project's reductions were monitored.</summary>
public sealed record MonitoringPeriod
{
    /// <summary>Whose it is.</summary>
    public required ProjectCode Project { get; init; }

    /// <summary>Its number: that of the transaction which claimed it.</summary>
    public required long Number { get; init; }

    /// <summary>Its days.</summary>
    public required Period Days { get; init; }

    /// <summary>What the developer claims, by year.</summary>
    public required IReadOnlyList<VintageAmount> Claimed { get; init; }

    /// <summary>How far it has come.</summary>
    public PeriodState State { get; init; } = PeriodState.Claimed;

    /// <summary>The alias of who claimed it.</summary>
    public required string ClaimedBy { get; init; }

    /// <summary>What was verified, by year; empty before.</summary>
    public IReadOnlyList<VintageAmount> Verified { get; init; } = [];

    /// <summary>Who verified; null before.</summary>
    public OrganisationCode? Verifier { get; init; }

    /// <summary>The alias of the verifier's person; null before.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>Why less was verified than claimed, or why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>What the registrar asks the board to issue, by year; empty before.</summary>
    public IReadOnlyList<VintageAmount> Requested { get; init; } = [];

    /// <summary>The alias of who asked for the issuance; null before.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>The account that receives the credits; null before.</summary>
    public AccountCode? Account { get; init; }

    /// <summary>The account that receives the buffer; null when none is due.</summary>
    public AccountCode? BufferAccount { get; init; }
}
