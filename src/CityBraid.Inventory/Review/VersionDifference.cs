namespace CityBraid.Inventory;

/// <summary>A row that two states of an inventory say otherwise.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="Reference">The reference it stands under.</param>
/// <param name="Variable">What it is about.</param>
/// <param name="Before">Tonnes of CO2e in the earlier state; null when it has no such row or no
/// answer.</param>
/// <param name="After">Tonnes of CO2e in the later state; null when it has no such row or no answer.</param>
public sealed record VersionDifference(
    string Name,
    string Reference,
    string Variable,
    decimal? Before,
    decimal? After
)
{
    /// <summary>Every row that differs, by what it says or by what it was made from.</summary>
    public static IReadOnlyList<VersionDifference> Between(FrozenInventory before, FrozenInventory after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
        var later = after.Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
        return
        [
            .. from name in before.Rows.Concat(after.Rows).Select(row => row.Name).Distinct()
            let was = earlier.GetValueOrDefault(name)
            let is_ = later.GetValueOrDefault(name)
            where was is null || is_ is null || was.ToText() != is_.ToText()
            let either = is_ ?? was
            select new VersionDifference(name, either.Reference, either.Variable, was?.Tonnes, is_?.Tonnes),
        ];
    }
}
