namespace CityBraid.Cooperation;

/// <summary>What partners can share in a project.</summary>
/// <remarks>
/// The review of 2014 calls an initiative joint when both sides share all four equally (S4 ¶26).
/// </remarks>
public enum SharedFunction
{
    /// <summary>Planning and design.</summary>
    Design,

    /// <summary>Finding the money.</summary>
    Funding,

    /// <summary>Carrying it out.</summary>
    Implementation,

    /// <summary>Watching and assessing it.</summary>
    Monitoring,
}
