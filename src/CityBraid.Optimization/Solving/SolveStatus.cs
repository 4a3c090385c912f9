namespace CityBraid.Optimization;

/// <summary>How a solve ended.</summary>
public enum SolveStatus
{
    /// <summary>The best solution was found and is proven best.</summary>
    Optimal,

    /// <summary>No choice meets all limits.</summary>
    Infeasible,

    /// <summary>The objective can fall without end.</summary>
    Unbounded,

    /// <summary>The time limit ended the search; the values are the last ones reached.</summary>
    Stopped,
}
