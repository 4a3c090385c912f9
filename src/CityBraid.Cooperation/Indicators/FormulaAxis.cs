namespace CityBraid.Cooperation;

/// <summary>Along what values are taken together.</summary>
internal enum FormulaAxis
{
    Periods,
    Places,
}
