namespace CityBraid.Web;

/// <summary>What a sum is of, in words.</summary>
internal static class SumWords
{
    private const string Sector = "sector-";
    private const string Scope = "scope-";

    /// <summary>The name of a sum: of the level, a sector, a scope or a reference.</summary>
    public static LocalText Name(InventoryReading reading, PartialSum sum)
    {
        var visit = reading.Visit;
        if (reading.Tables.Gpc.Find(sum.Name) is { } reference)
        {
            return reference.Names;
        }

        return sum.Name switch
        {
            PartialSums.Total => Said(
                visit,
                "figure.total",
                ("level", visit.Say($"level.{reading.Compilation.Level.Code}"))
            ),
            _ when sum.Name.StartsWith(Scope, StringComparison.Ordinal) => Said(
                visit,
                $"scope.{sum.Name[Scope.Length..]}"
            ),
            _ when sum.Name.StartsWith(Sector, StringComparison.Ordinal) => Numbered(
                reading,
                sum.Name[Sector.Length..]
            ),
            _ => Said(visit, "figure.territorial"),
        };
    }

    private static LocalText Numbered(InventoryReading reading, string sector) =>
        new(
            reading.Name(sector).Texts.Select(name => KeyValuePair.Create(name.Key, $"{sector} {name.Value}"))
        );

    private static LocalText Said(Visit visit, string key, params (string Name, string Value)[] values) =>
        new(visit.Lang, visit.Say(key, values));
}
