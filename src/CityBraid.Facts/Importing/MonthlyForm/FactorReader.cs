using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads a form's own emission factors; the title of their column tells the unit.</summary>
/// <param name="units">The units that are known.</param>
/// <param name="cells">Reads the numbers.</param>
/// <param name="origin">The form's sheet.</param>
/// <param name="reading">Takes the findings.</param>
internal sealed class FactorReader(
    UnitLibrary units,
    CellReader cells,
    SheetOrigin origin,
    FileReading reading
)
{
    /// <summary>The largest factor that can be meant.</summary>
    public const decimal FactorMax = 1_000_000_000m;

    private const string UsualEmission = "kgCO2e";

    private readonly HashSet<string> assumed = new(StringComparer.Ordinal);
    private readonly HashSet<int> unreadable = [];

    /// <summary>The factor in a row; null when the cell is blank or there is a finding.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of factors.</param>
    /// <param name="unit">The unit of the row's amounts; null when it could not be read.</param>
    public StatedFactor? Find(TableRow row, FactorColumn column, Unit? unit)
    {
        var cell = row.At(column.Column);
        if (CellReader.IsBlank(cell) || cells.FindAmount(cell, FactorMax) is not { } number || unit is null)
        {
            return null;
        }

        if (FindUnit(column, unit) is not { } factorUnit)
        {
            return null;
        }

        if ((factorUnit * unit).Dimension == units.Load(UsualEmission).Dimension)
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

    private Unit? FindUnit(FactorColumn column, Unit unit)
    {
        var text = InBrackets(column.Title.Text);
        if (text is null)
        {
            if (assumed.Add(column.Title.Text))
            {
                reading.Inform("facts.factor-unit-assumed", origin.At(column.Title), ("unit", UsualEmission));
            }

            return units.Load(UsualEmission) / unit;
        }

        var slash = text.LastIndexOf('/');
        var emission = units.Read(slash < 0 ? text : text[..slash]).Unit;
        var per =
            slash < 0 || FormWords.IsUnit(text[(slash + 1)..]) ? unit : units.Read(text[(slash + 1)..]).Unit;
        if (emission is not null && per is not null)
        {
            return emission / per;
        }

        if (unreadable.Add(column.Column))
        {
            reading.Error("facts.unknown-unit", origin.At(column.Title), ("text", text));
        }

        return null;
    }

    private static string? InBrackets(string title)
    {
        var from = title.AsSpan().IndexOfAny("([（");
        var to = title.AsSpan().LastIndexOfAny(")]）");
        return from >= 0 && to > from + 1 ? title[(from + 1)..to].Trim() : null;
    }
}
