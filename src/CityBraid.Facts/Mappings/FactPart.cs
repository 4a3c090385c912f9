namespace CityBraid.Facts;

/// <summary>The parts of a fact that a column can hold.</summary>
public enum FactPart
{
    /// <summary>What it is about: a variable's code or one of its names.</summary>
    Variable,

    /// <summary>Where: a place's code or one of its names.</summary>
    Place,

    /// <summary>When.</summary>
    Period,

    /// <summary>How much.</summary>
    Value,

    /// <summary>In which unit.</summary>
    Unit,

    /// <summary>Where the value comes from, in words.</summary>
    Source,

    /// <summary>How it came to be known.</summary>
    Quality,

    /// <summary>The emission factor stated beside it.</summary>
    Factor,

    /// <summary>The unit of that factor.</summary>
    FactorUnit,
}
