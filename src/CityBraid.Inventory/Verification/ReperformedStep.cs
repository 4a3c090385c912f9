namespace CityBraid.Inventory;

/// <summary>What of a number was worked out once more.</summary>
public enum ReperformedStep
{
    /// <summary>Its facts were added: by days, where a budget year is shared out.</summary>
    Facts,

    /// <summary>Its gases were weighed by the GWP set.</summary>
    Gases,

    /// <summary>All of it was computed anew from what is on record today.</summary>
    Record,
}
