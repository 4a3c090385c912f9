namespace CityBraid.Kernel;

/// <summary>What a fact is about: no two facts on record say something about the same key.</summary>
/// <param name="Place">Where.</param>
/// <param name="Variable">What: the code of a variable, such as <c>electricity.residential</c>.</param>
/// <param name="Period">When.</param>
public sealed record FactKey(PlaceCode Place, string Variable, Period Period)
{
    /// <summary>Variable, place and period.</summary>
    public override string ToString() => $"{Variable} {Place} {Period}";
}
