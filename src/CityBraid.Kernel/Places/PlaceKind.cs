namespace CityBraid.Kernel;

/// <summary>The levels of places, from wide to narrow.</summary>
public enum PlaceKind
{
    /// <summary>A state.</summary>
    Country,

    /// <summary>A first-level division: province, state, aimag.</summary>
    Province,

    /// <summary>A municipality or city.</summary>
    City,

    /// <summary>A part of a city: ward, khwaeng, khoroo.</summary>
    Ward,
}
