namespace CityBraid.Planning;

/// <summary>How long each stage of a plan took, in seconds.</summary>
public sealed record PlanSeconds(double Read, double Build, double Solve, double Write)
{
    /// <summary>
    /// Processor time of the solver alone: without starting it and handing the program over.
    /// </summary>
    public double Solver { get; init; }
}
