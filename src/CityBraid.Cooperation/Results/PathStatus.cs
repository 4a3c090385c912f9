namespace CityBraid.Cooperation;

/// <summary>How a value compares with the line from baseline to target.</summary>
public enum PathStatus
{
    /// <summary>The target is met.</summary>
    Reached,

    /// <summary>Better than the line.</summary>
    Ahead,

    /// <summary>On the line.</summary>
    OnPath,

    /// <summary>Worse than the line.</summary>
    Behind,
}
