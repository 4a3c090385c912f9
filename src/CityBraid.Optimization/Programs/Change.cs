using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>One number of a program that takes a new value.</summary>
/// <param name="Part">Which kind of number.</param>
/// <param name="Index">The row or column.</param>
/// <param name="Value">The new value.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Change(RevisedPart Part, int Index, double Value);
