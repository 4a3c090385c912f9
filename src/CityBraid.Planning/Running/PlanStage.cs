namespace CityBraid.Planning;

/// <summary>What a running plan is doing.</summary>
public enum PlanStage
{
    /// <summary>Reading and checking the model.</summary>
    Read,

    /// <summary>Turning the model into a program.</summary>
    Build,

    /// <summary>Solving the program.</summary>
    Solve,

    /// <summary>Writing results.</summary>
    Write,

    /// <summary>Finding which requirements cannot be met together.</summary>
    Explain,
}
