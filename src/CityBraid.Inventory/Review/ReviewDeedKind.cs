namespace CityBraid.Inventory;

/// <summary>What happened to a version of an inventory.</summary>
public enum ReviewDeedKind
{
    /// <summary>It was sent for review.</summary>
    Submitted,

    /// <summary>A reviewer sent it back: something is to be looked at again.</summary>
    Returned,

    /// <summary>A reviewer found it right.</summary>
    Approved,

    /// <summary>It is final; what is corrected later is a version of its own.</summary>
    Closed,
}
