using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>A mitigation project as the ledger needs to know it.</summary>
public sealed record CreditProject
{
    /// <summary>Its code, with which its serials begin.</summary>
    public required ProjectCode Code { get; init; }

    /// <summary>Its names per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>The code of its standard.</summary>
    public required string Standard { get; init; }

    /// <summary>The code of its methodology, with the version.</summary>
    public required string Methodology { get; init; }

    /// <summary>Whose it is.</summary>
    public required OrganisationCode Developer { get; init; }

    /// <summary>Where it reduces; null when nobody said so: then its claims are not held against
    ///   others.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>What emits less by it; null when nobody said so.</summary>
    public ReductionSource? Source { get; init; }

    /// <summary>How far it has come.</summary>
    public ProjectState State { get; init; } = ProjectState.Proposed;

    /// <summary>The alias of who proposed it.</summary>
    public string ProposedBy { get; init; } = Standing.NoAlias;
}
