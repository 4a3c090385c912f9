namespace CityBraid.Cooperation;

/// <summary>What a formula does where a value is missing.</summary>
public enum MissingValues
{
    /// <summary>No value when any of its values is missing.</summary>
    SkipIfAny,

    /// <summary>
    /// No value when all of its values are missing; otherwise a missing one counts as nought.
    /// </summary>
    SkipIfAll,

    /// <summary>Always a value: a missing one counts as nought.</summary>
    Never,
}
