namespace CityBraid.Planning;

/// <summary>What a line of an outline stands for.</summary>
public enum PlanLineKind
{
    /// <summary>The member that it is named after.</summary>
    Member,

    /// <summary>The sum of all members that have no line of their own.</summary>
    Rest,

    /// <summary>The highest of all members in each year.</summary>
    Highest,

    /// <summary>The lowest of all members in each year.</summary>
    Lowest,
}
