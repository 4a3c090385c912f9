namespace CityBraid.Inventory;

/// <summary>What of an inventory, beside its rows, two states may say otherwise.</summary>
public enum VersionPart
{
    /// <summary>The notation keys and their reasons.</summary>
    NotationKeys,

    /// <summary>The population.</summary>
    Population,

    /// <summary>The version of the factor library, also where no number follows from it.</summary>
    Factors,
}
