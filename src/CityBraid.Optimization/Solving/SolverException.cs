namespace CityBraid.Optimization;

/// <summary>
/// A solver could not be asked, died or gave up: the environment failed, not the program.
/// </summary>
#pragma warning disable RCS1194 // Every failure of a solver says which kind it is and what failed.
public sealed class SolverException : Exception
{
    /// <summary>Says what failed.</summary>
    public SolverException(SolverFault fault, string message, Exception? cause = null)
        : base(message, cause) => Fault = fault;

    /// <summary>What kind of failure it is.</summary>
    public SolverFault Fault { get; }
}
