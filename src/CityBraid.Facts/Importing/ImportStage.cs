namespace CityBraid.Facts;

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>Reading the file's rows.</summary>
    Reading,

    /// <summary>Comparing what it states with what is on record.</summary>
    Comparing,

    /// <summary>Looking for contradictions.</summary>
    Checking,

    /// <summary>Putting the facts on record.</summary>
    Saving,
}
