using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>How far a solve has come.</summary>
/// <param name="Iterations">Steps so far.</param>
/// <param name="Objective">The objective of the point reached, without the constant.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct SolveProgress(int Iterations, double Objective);
