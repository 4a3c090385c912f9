namespace CityBraid.Inventory;

/// <summary>How much of what a level requires has been answered.</summary>
/// <param name="Required">The references that the level requires.</param>
/// <param name="Accounted">Those that hold a value or a notation key with its reason.</param>
/// <param name="Estimated">Those that hold a value.</param>
public sealed record Completeness(int Required, int Accounted, int Estimated)
{
    /// <summary>The share that is accounted for, from 0 to 1.</summary>
    public decimal AccountedShare => Required == 0 ? 1m : (decimal)Accounted / Required;

    /// <summary>The share that holds a value, from 0 to 1.</summary>
    public decimal EstimatedShare => Required == 0 ? 1m : (decimal)Estimated / Required;
}
