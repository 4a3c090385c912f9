namespace CityBraid.Facts;

/// <summary>How far a draft of an import has come.</summary>
public enum DraftState
{
    /// <summary>Somebody is working on it.</summary>
    Open,

    /// <summary>Its facts are on record.</summary>
    Imported,

    /// <summary>It was given up.</summary>
    Discarded,
}
