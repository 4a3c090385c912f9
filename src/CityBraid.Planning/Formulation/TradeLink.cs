using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>A commodity that can go between two regions.</summary>
/// <param name="From">The region whose export counts as positive.</param>
/// <param name="To">The other region.</param>
/// <param name="Fuel">The commodity.</param>
/// <param name="FirstColumn">The column of the first time slice of the first year.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TradeLink(int From, int To, int Fuel, int FirstColumn);
