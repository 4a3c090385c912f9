namespace CityBraid.Kernel;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the data is used as it stands.</summary>
    Information,

    /// <summary>Something was left out or assumed; the rest goes on.</summary>
    Warning,

    /// <summary>The data cannot be used until a person mends it.</summary>
    Error,
}
