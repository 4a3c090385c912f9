namespace CityBraid.Planning;

/// <summary>Which of the published readings of the model is solved.</summary>
public enum PlanFormulation
{
    /// <summary>The full formulation, with the salvage value of stores subtracted from cost.</summary>
    Corrected,

    /// <summary>
    /// The short published formulation to the letter: stores keep no salvage value, straight-line
    /// depreciation is not known, and
    /// renewable targets compare production with a sum of rates.
    /// </summary>
    Strict,

    /// <summary>
    /// The formulation of published CLEWs country models: the objective leaves salvage values out, and what
    /// a region spends in a
    /// year, undiscounted, may not be negative.
    /// </summary>
    /// <remarks>
    /// The second is a side effect of a cost variable bounded at zero. It decides the published answers
    /// wherever data hold negative
    /// costs, as land cover does there.
    /// </remarks>
    Clews,
}
