using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>
/// A mode of a technology in a region that uses, makes, stores or emits anything in any year.
/// </summary>
/// <param name="Region">The region.</param>
/// <param name="Technology">The technology.</param>
/// <param name="Mode">The mode.</param>
/// <param name="FirstColumn">The column of its rate in the first time slice of the first year.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Activity(int Region, int Technology, int Mode, int FirstColumn);
