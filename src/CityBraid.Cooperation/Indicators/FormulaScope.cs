using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>For which period and place a part is computed; null where that is not settled.</summary>
internal readonly record struct FormulaScope(Period? Period, string? Place);
