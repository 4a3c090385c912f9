namespace CityBraid.Optimization;

/// <summary>Why a solver gave no answer.</summary>
public enum SolverFault
{
    /// <summary>Its native library is not installed.</summary>
    Missing,

    /// <summary>Its process ended before it had answered.</summary>
    Died,

    /// <summary>It gave up on numerical difficulties.</summary>
    GaveUp,
}
