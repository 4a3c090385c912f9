namespace CityBraid.Credits;

/// <summary>What may still happen to tonnes.</summary>
public enum BlockState
{
    /// <summary>Held and free to move.</summary>
    Active,

    /// <summary>Held, and promised to an order that awaits approval.</summary>
    Reserved,

    /// <summary>Used for good, on somebody's behalf.</summary>
    Retired,

    /// <summary>Taken away for good, without a use.</summary>
    Cancelled,
}
