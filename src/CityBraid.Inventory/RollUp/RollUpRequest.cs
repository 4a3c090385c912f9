namespace CityBraid.Inventory;

/// <summary>Which inventories are rolled up, and into what.</summary>
/// <param name="By">The groups that are wanted, at least one kind.</param>
/// <param name="GwpSet">The GWP set's name: <c>AR5</c>.</param>
public sealed record RollUpRequest(IReadOnlyList<RollUpBy> By, string GwpSet = CompileRequest.DefaultGwpSet)
{
    /// <summary>The country: ISO 3166-1 alpha-2; null for all that there are.</summary>
    public string? Country { get; init; }

    /// <summary>The province's code; null for all.</summary>
    public string? Province { get; init; }

    /// <summary>The year, Gregorian; null for every year that there is.</summary>
    public int? Year { get; init; }

    /// <summary>Reads kinds of groups, <c>place,scope</c>; null when one of them is none.</summary>
    public static IReadOnlyList<RollUpBy>? FindGroups(string? text)
    {
        var found = new List<RollUpBy>();
        foreach (var word in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries))
        {
            var by = Enum.GetValues<RollUpBy>()
                .Cast<RollUpBy?>()
                .FirstOrDefault(one => string.Equals($"{one}", word, StringComparison.OrdinalIgnoreCase));
            if (by is not { } known)
            {
                return null;
            }

            found.Add(known);
        }

        return [.. found.Distinct()];
    }
}
