using CityBraid.Optimization;

namespace CityBraid.Web;

/// <summary>The solver in a process of its own: the program again, called by a verb nobody types.</summary>
/// <remarks>
/// The verb stands outside the tree of commands: the child's standard output belongs to the parent, and
/// no help, usage or answer may reach it.
/// </remarks>
public static class SolverProcess
{
    /// <summary>The hidden verb.</summary>
    public const string Verb = "solver-process";

    /// <summary>A solver that starts the program beside this code, which tests run from elsewhere.</summary>
    public static ISolver Solver() =>
        new ChildSolver(Path.Combine(AppContext.BaseDirectory, "citybraid"), [Verb]);

    /// <summary>The child's whole life.</summary>
    public static void Serve() => SolverChild.Run();
}
