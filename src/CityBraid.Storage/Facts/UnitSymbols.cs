using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The symbols under which units are kept, once it is certain that each reads back as
///   its unit.</summary>
internal sealed class UnitSymbols(UnitLibrary units)
{
    private readonly HashSet<Unit> legible = [];
    private Unit? last;

    /// <summary>The symbol to keep.</summary>
    /// <exception cref="InvalidOperationException">Reading the symbol gives another unit.</exception>
    public string Of(Unit unit)
    {
        if (!ReferenceEquals(unit, last) && !legible.Contains(unit))
        {
            if (units.Read(unit.Symbol).Unit != unit)
            {
                throw new InvalidOperationException($"'{unit.Symbol}' does not read back as the unit it is.");
            }

            legible.Add(unit);
        }

        last = unit;
        return unit.Symbol;
    }
}
