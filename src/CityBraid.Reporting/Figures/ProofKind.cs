namespace CityBraid.Reporting;

/// <summary>How a value of a proof came about.</summary>
public enum ProofKind
{
    /// <summary>Somebody stated it: a cell, a publication, a record.</summary>
    Stated,

    /// <summary>The sum of its parts.</summary>
    Sum,

    /// <summary>The first part less the others.</summary>
    Difference,

    /// <summary>The product of its parts.</summary>
    Product,

    /// <summary>The first part divided by the second.</summary>
    Quotient,

    /// <summary>The first part rounded to as many decimals as the second says, halves away from
    ///   zero.</summary>
    Rounded,

    /// <summary>What a method of the factor library gives for a stated document.</summary>
    Method,
}
