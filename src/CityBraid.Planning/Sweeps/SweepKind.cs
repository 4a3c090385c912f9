namespace CityBraid.Planning;

/// <summary>What is changed from point to point of a sweep.</summary>
public enum SweepKind
{
    /// <summary>The price of a unit of emission, the same in every year and region.</summary>
    Penalty,

    /// <summary>The most emission of all years and regions together, exogenous ones included.</summary>
    Cap,
}
