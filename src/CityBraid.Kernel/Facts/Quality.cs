namespace CityBraid.Kernel;

/// <summary>How a fact came to be known.</summary>
public enum Quality
{
    /// <summary>Nobody said.</summary>
    Unstated,

    /// <summary>Metered, weighed or counted.</summary>
    Measured,

    /// <summary>Derived from other measurements: scaled, interpolated, surveyed.</summary>
    Estimated,

    /// <summary>A published default for want of anything better, or an estimate of estimates.</summary>
    Default,

    /// <summary>Collected by people of a community, and approved by the city; what is worked out of it keeps
    ///   the grade.</summary>
    Community,
}
