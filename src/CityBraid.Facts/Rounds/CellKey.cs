using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>One amount that is asked for.</summary>
/// <param name="Variable">The code of the variable.</param>
/// <param name="Period">The month, or the whole period of the round.</param>
public sealed record CellKey(string Variable, Period Period)
{
    /// <summary>As it stands in the source of a fact: <c>electricity.residential 2019-01</c>.</summary>
    public override string ToString() => $"{Variable} {Period}";
}
