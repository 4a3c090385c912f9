namespace CityBraid.Inventory;

/// <summary>How likely the values of an uncertainty range are beside each other.</summary>
public enum UncertaintyShape
{
    /// <summary>A bell around the value; 95 % lie within the limits.</summary>
    Normal,

    /// <summary>A bell of the logarithm, for what cannot be negative; 95 % lie within the limits.</summary>
    Lognormal,

    /// <summary>Most likely at the value, and never beyond the limits.</summary>
    Triangular,

    /// <summary>All alike between the limits, and never beyond them.</summary>
    Uniform,
}
