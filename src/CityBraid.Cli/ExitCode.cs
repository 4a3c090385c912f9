namespace CityBraid.Cli;

/// <summary>What the command line tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused, or bad input; nothing was changed.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>The model has no solution.</summary>
    public const int Infeasible = 3;

    /// <summary>The model's cost can fall without end.</summary>
    public const int Unbounded = 4;

    /// <summary>The database, the disk or another part of the machine failed.</summary>
    public const int EnvironmentFailed = 70;

    /// <summary>Interrupted by the person at the keyboard.</summary>
    public const int Interrupted = 130;
}
