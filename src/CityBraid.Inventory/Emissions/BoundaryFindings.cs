using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What is to be known of fuel that journeys may burn beyond the city's boundary.</summary>
/// <remarks>
/// GPC v1.1, chapter 7: fuel of trains and ships is scope 1 as far as it is burnt within the boundary;
/// flights that leave it are scope 3, and only those that stay within it are scope 1.
/// </remarks>
internal static class BoundaryFindings
{
    private const string DepartingFlights = "II.4.3";

    private static readonly (string Inside, string Outside, string Method)[] Journeys =
    [
        ("II.2.1", "II.2.3", "rail"),
        ("II.3.1", "II.3.3", "waterborne"),
    ];

    /// <summary>What the rows of facts leave open.</summary>
    public static IEnumerable<Finding> Of(
        IReadOnlyList<CompiledRow> rows,
        IReadOnlyList<StatedNotation> notations
    )
    {
        var ofFacts = rows.Where(row => row.Calculation is null).ToArray();
        return
        [
            .. ofFacts.Where(row => IsUnder(row, DepartingFlights)).Select(Departing),
            .. from journey in Journeys
            where !rows.Any(row => IsUnder(row, journey.Outside))
            where !notations.Any(stated => IsOf(stated.Reference, journey.Outside))
            from row in ofFacts
            where IsUnder(row, journey.Inside)
            select ShareUnstated(row, journey.Outside, journey.Method),
        ];
    }

    private static Finding Departing(CompiledRow row) =>
        new Finding(
            Severity.Information,
            "inventory.departing-flights",
            where: null,
            ("variable", row.Variable),
            ("reference", row.Reference.Code)
        ).At(row);

    private static Finding ShareUnstated(CompiledRow row, string outside, string method) =>
        new Finding(
            Severity.Warning,
            "inventory.boundary-share-unstated",
            where: null,
            ("variable", row.Variable),
            ("reference", row.Reference.Code),
            ("outside", outside),
            ("method", method)
        ).At(row);

    private static bool IsUnder(CompiledRow row, string reference) => IsOf(row.Reference.Code, reference);

    private static bool IsOf(string code, string reference) =>
        string.Equals(code, reference, StringComparison.Ordinal);
}
