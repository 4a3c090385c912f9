using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>A piece of a MathProg data file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its text begins.</param>
/// <param name="Length">How long its text is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DataToken(DataTokenKind Kind, int Start, int Length);
