using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>One limit that takes part in a conflict.</summary>
/// <param name="IsRow">Whether it is a row's limit; else a column's.</param>
/// <param name="Index">The row or column.</param>
/// <param name="Side">The lower or the upper limit.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ConflictMember(bool IsRow, int Index, ConflictSide Side);
