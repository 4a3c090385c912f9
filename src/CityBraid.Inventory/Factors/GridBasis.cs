namespace CityBraid.Inventory;

/// <summary>What a grid factor's kilowatt-hour is measured at.</summary>
public enum GridBasis
{
    /// <summary>At the power plant: losses of the grid are not in it.</summary>
    Generation,

    /// <summary>At the meter: losses of the grid are in it and are not counted again.</summary>
    Consumption,

    /// <summary>The publication at hand does not say.</summary>
    Unstated,
}
