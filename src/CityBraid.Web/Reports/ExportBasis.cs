namespace CityBraid.Web;

/// <summary>Which inventory a file says it is of.</summary>
internal static class ExportBasis
{
    /// <summary>Reads place, year, GWP set and level; a refusal names what the file lacks.</summary>
    /// <param name="find">The text of a name; null when the file has none.</param>
    public static Result<CompileRequest> Find(Func<string, string?> find) =>
        !PlaceCode.TryParse(find("place"), out var place) ? Lacks("place")
        : CalendarYear.Find(find("year")) is not { } year ? Lacks("year")
        : find("gwp") is not { } gwp ? Lacks("gwp")
        : find("level") is not { } level ? Lacks("level")
        : new CompileRequest(place, year.Number, gwp, level);

    private static Refusal Lacks(string what) => Refusal.Invalid("exports.no-basis", ("what", what));
}
