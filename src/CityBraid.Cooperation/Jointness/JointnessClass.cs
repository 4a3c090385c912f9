namespace CityBraid.Cooperation;

/// <summary>How joint a project is.</summary>
public enum JointnessClass
{
    /// <summary>No shares are stated and no source calls any function joint.</summary>
    NotAssessed,

    /// <summary>Of some function it is not known who shares it.</summary>
    Unknown,

    /// <summary>In every function one partner carries all.</summary>
    Parallel,

    /// <summary>Some functions are shared, or shared unequally.</summary>
    Partly,

    /// <summary>All partners share all four functions equally.</summary>
    Fully,
}
