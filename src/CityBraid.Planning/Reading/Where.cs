using System.Globalization;
using System.Runtime.InteropServices;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>
/// A line of a file, or a cell's row of a sheet; turned into a location only when there is something to say
/// about it.
/// </summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line or row, from one; zero when the whole file is meant.</param>
/// <param name="Sheet">The sheet, or null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Where(string File, int Line = 0, string? Sheet = null)
{
    /// <summary>The line as text.</summary>
    internal string LineText => Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The location, the line written as the whole row in A1 notation.</summary>
    internal Location ToLocation() => new(File, Sheet, Line == 0 ? null : $"{LineText}:{LineText}");
}
