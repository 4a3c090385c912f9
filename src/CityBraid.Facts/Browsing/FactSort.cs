namespace CityBraid.Facts;

/// <summary>The orders in which facts can be listed.</summary>
public enum FactSort
{
    /// <summary>By variable, then by period.</summary>
    Variable,

    /// <summary>By period, then by variable.</summary>
    Period,

    /// <summary>The newest period first.</summary>
    Newest,

    /// <summary>By file and cell.</summary>
    Source,
}
