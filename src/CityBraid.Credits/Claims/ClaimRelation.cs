namespace CityBraid.Credits;

/// <summary>What it means that two claims are about the same reduction.</summary>
public enum ClaimRelation
{
    /// <summary>It is counted twice: one of them has to go.</summary>
    CountedTwice,

    /// <summary>One account holds the other: the nation's its cities', the inventory what the plan
    ///   expected.</summary>
    Nested,
}
