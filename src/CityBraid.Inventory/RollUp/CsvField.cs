using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CityBraid.Inventory;

/// <summary>Where a field stands in a line, without quotes and blanks around it.</summary>
/// <param name="Start">Its first byte, from 0.</param>
/// <param name="End">The byte behind its last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CsvField(int Start, int End)
{
    /// <summary>What stands in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> line) => line[Start..End];
}
