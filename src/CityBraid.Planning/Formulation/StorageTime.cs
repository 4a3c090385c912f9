using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>A store in a region, in a kind of day of a season of a year.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StorageTime(int Region, int Storage, int Season, int DayType, int Year);
