namespace CityBraid.Web;

/// <summary>The units that a field offers: those the method names, and others of the same kinds.</summary>
internal static class MethodUnits
{
    /// <summary>The units in order, the usual one first.</summary>
    public static IReadOnlyList<Unit> Of(MethodParameter parameter, UnitLibrary units) =>
        [
            .. parameter.Units,
            .. units.Named.Where(unit =>
                unit.Dimension != Dimension.None
                && parameter.Units.Any(usual => usual.Dimension == unit.Dimension)
                && !parameter.Units.Contains(unit)
            ),
        ];

    /// <summary>How a form and a document write a unit; a plain number has none.</summary>
    public static string Code(Unit unit) => unit == Unit.One ? string.Empty : unit.Symbol;
}
