namespace CityBraid.Cooperation;

/// <summary>What is done with an outcome, in this order.</summary>
public enum OutcomeDeedKind
{
    /// <summary>It was put together and does not change any more.</summary>
    Closed,

    /// <summary>Somebody stands for it.</summary>
    SignedOff,

    /// <summary>It is for everybody who may read the workspace.</summary>
    Published,
}
