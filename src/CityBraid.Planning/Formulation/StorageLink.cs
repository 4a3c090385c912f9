using System.Runtime.InteropServices;

namespace CityBraid.Planning;

/// <summary>An activity that fills or empties a store.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StorageLink(Activity Activity, double Ratio);
