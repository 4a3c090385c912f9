namespace CityBraid.Kernel;

/// <summary>Somebody counts the reduction of a source at a place over a period as theirs.</summary>
public sealed record ReductionClaim
{
    /// <summary>Its name among all claims, such as <c>TVER-TH-0001-2020-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called, per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>In which account it is counted.</summary>
    public required ClaimBasis Basis { get; init; }

    /// <summary>Who counts it.</summary>
    public required string Claimant { get; init; }

    /// <summary>Where; null when nobody said so: then it cannot be held against others.</summary>
    public required PlaceCode? Place { get; init; }

    /// <summary>What emits less; null when nobody said so.</summary>
    public required ReductionSource? Source { get; init; }

    /// <summary>The days over which.</summary>
    public required Period Days { get; init; }

    /// <summary>How much, in tCO2e; null when it is not stated.</summary>
    public required decimal? Tonnes { get; init; }

    /// <summary>Where it can be read that it is claimed.</summary>
    public required string Evidence { get; init; }

    /// <summary>Whether it can no longer be withdrawn: its tonnes were used up.</summary>
    public bool IsFinal { get; init; }
}
