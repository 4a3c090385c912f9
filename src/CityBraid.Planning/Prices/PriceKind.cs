namespace CityBraid.Planning;

/// <summary>What a price is for.</summary>
public enum PriceKind
{
    /// <summary>One more unit of a commodity: fuel, water, land, a service.</summary>
    Commodity,

    /// <summary>
    /// One more unit of emission: what is paid for it, and what its limits make it worth.
    /// </summary>
    Emission,

    /// <summary>One more unit of room under an upper limit, or one less above a lower one.</summary>
    Limit,
}
