namespace CityBraid.Credits;

/// <summary>A step that somebody can take with a monitoring period.</summary>
public enum PeriodDeed
{
    /// <summary>State how much of the claim is so.</summary>
    Verify,

    /// <summary>Accept the verification.</summary>
    Accept,

    /// <summary>Ask the board to issue.</summary>
    Request,

    /// <summary>Issue.</summary>
    Issue,

    /// <summary>Take the claim back.</summary>
    Withdraw,
}
