using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>What a unit of an activity makes, uses or emits of one thing.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Ratio">The parameter that says how much.</param>
/// <param name="Run">Its run of years.</param>
/// <param name="Sign">Plus one when it adds, minus one when it takes away.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Flow(Activity Activity, Parameter Ratio, int Run, double Sign)
{
    /// <summary>How much in a year, with its sign.</summary>
    internal double In(int year) => Sign * Ratio.RunAt(Run)[year];
}
