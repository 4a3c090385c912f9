using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads the parts of facts from cells, and notes each cell that cannot be read.</summary>
/// <remarks>Texts repeat from row to row, so what a text means is worked out once.</remarks>
/// <param name="units">The units that are known.</param>
/// <param name="origin">The sheet the cells stand in.</param>
/// <param name="reading">Takes the findings.</param>
internal sealed class CellReader(UnitLibrary units, SheetOrigin origin, FileReading reading)
{
    private readonly Dictionary<string, UnitReading> unitReadings = new(StringComparer.Ordinal);

    /// <summary>Whether a cell holds nothing but spaces, those of no width included.</summary>
    public static bool IsBlank(Cell cell) =>
        cell.IsBlank || (cell.Kind == CellKind.Text && IsBlank(cell.Text.AsSpan()));

    /// <summary>The amount in a cell that is not blank; null when there is a finding.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="max">The largest amount that can be meant.</param>
    public decimal? FindAmount(Cell cell, decimal max = NumberReading.AmountMax)
    {
        var number = NumberReading.Of(cell);
        var problem =
            HasDecimalCommas(cell) ? NumberReading.UnclearSeparator
            : number.Amount > max ? NumberReading.TooLarge
            : number.Problem;
        if (problem is null)
        {
            return number.Amount;
        }

        var limit = max.ToString("N0", CultureInfo.InvariantCulture);
        reading.Error(problem, origin.At(cell), ("text", cell.Text), ("limit", limit));
        return null;
    }

    /// <summary>The number of people in a cell that is not blank; null when there is a finding.</summary>
    public decimal? FindPopulation(Cell cell)
    {
        if (FindAmount(cell) is not { } persons)
        {
            return null;
        }

        if (persons > 0m && decimal.IsInteger(persons))
        {
            return persons;
        }

        var text = persons.ToString(CultureInfo.InvariantCulture);
        reading.Error("facts.unusable-population", origin.At(cell), ("text", text));
        return null;
    }

    /// <summary>The unit in a cell, if it can measure a variable; null when there is a finding.</summary>
    public Unit? FindUnit(Cell cell, Variable variable)
    {
        var unit = FindUnit(cell);
        if (unit is null || variable.Dimensions.Contains(unit.Dimension))
        {
            return unit;
        }

        reading.Error(
            "facts.wrong-unit",
            origin.At(cell),
            ("text", cell.Text),
            ("variable", variable.Code),
            ("expected", variable.Unit.Symbol)
        );
        return null;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    // Where semicolons part the cells, commas often part decimals: "1,234" may be 1234 or 1.234.
    private bool HasDecimalCommas(Cell cell) =>
        origin.File.Delimiter == ';' && cell.Text.Contains(',', StringComparison.Ordinal);

    private Unit? FindUnit(Cell cell)
    {
        if (!unitReadings.TryGetValue(cell.Text, out var found))
        {
            found = units.Read(cell.Text);
            unitReadings.Add(cell.Text, found);
        }

        if (found.Unit is not null)
        {
            return found.Unit;
        }

        var where = origin.At(cell);
        if (IsBlank(cell))
        {
            reading.Error("facts.no-unit", where);
        }
        else if (found.IsAmbiguous)
        {
            var candidates = string.Join(", ", found.Candidates);
            reading.Error("facts.ambiguous-unit", where, ("text", cell.Text), ("candidates", candidates));
        }
        else
        {
            reading.Error("facts.unknown-unit", where, ("text", cell.Text));
        }

        return null;
    }
}
