using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads the emission factors that a tidy table states beside its values.</summary>
/// <param name="units">The units that are known.</param>
/// <param name="cells">Reads the numbers.</param>
/// <param name="origin">The sheet.</param>
/// <param name="reading">Takes the findings.</param>
internal sealed class TidyFactors(
    UnitLibrary units,
    CellReader cells,
    SheetOrigin origin,
    FileReading reading
)
{
    private const string UsualEmission = "kgCO2e";

    /// <summary>The factor of a row; null when the cell is blank or there is a finding.</summary>
    /// <param name="cell">The factor.</param>
    /// <param name="unitCell">Its unit.</param>
    /// <param name="unit">The unit of the row's value; null when it could not be read.</param>
    public StatedFactor? Find(Cell cell, Cell unitCell, Unit? unit)
    {
        if (CellReader.IsBlank(cell) || cells.FindAmount(cell, FactorReader.FactorMax) is not { } number)
        {
            return null;
        }

        if (units.Read(unitCell.Text).Unit is not { } factorUnit)
        {
            reading.Error("facts.unknown-unit", origin.At(unitCell), ("text", unitCell.Text));
            return null;
        }

        if (unit is null || (factorUnit * unit).Dimension == units.Load(UsualEmission).Dimension)
        {
            return new StatedFactor(new Quantity(number, factorUnit), origin.At(cell));
        }

        reading.Error(
            "facts.factor-does-not-fit",
            origin.At(cell),
            ("text", factorUnit.Symbol),
            ("unit", unit.Symbol)
        );
        return null;
    }
}
