using System.Collections.Frozen;

namespace CityBraid.Planning;

/// <summary>All sets of a nexus model, by kind and by name.</summary>
internal static class SetCatalogue
{
    private static readonly FrozenDictionary<string, SetDefinition> ByName = All()
        .SelectMany(set => Names(set).Select(name => KeyValuePair.Create(name, set)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every set, in the order of <see cref="SetKind"/>.</summary>
    public static IReadOnlyList<SetDefinition> Sets { get; } = [.. All()];

    /// <summary>The definition of a set.</summary>
    public static SetDefinition Of(SetKind kind) => Sets[(int)kind];

    /// <summary>
    /// The set that goes by a name, or null; a leading underscore marks a set used a second time.
    /// </summary>
    public static SetDefinition? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name.TrimStart('_'));
    }

    private static IEnumerable<SetDefinition> All() =>
        [
            new(SetKind.Region, "REGION"),
            new(SetKind.Technology, "TECHNOLOGY"),
            new(SetKind.Fuel, "FUEL", "COMMODITY"),
            new(SetKind.Emission, "EMISSION"),
            new(SetKind.Mode, "MODE_OF_OPERATION", IsNumber: true),
            new(SetKind.Year, "YEAR", IsNumber: true),
            new(SetKind.TimeSlice, "TIMESLICE"),
            new(SetKind.Season, "SEASON", IsNumber: true),
            new(SetKind.DayType, "DAYTYPE", IsNumber: true),
            new(SetKind.DailyTimeBracket, "DAILYTIMEBRACKET", IsNumber: true),
            new(SetKind.Storage, "STORAGE"),
            new(SetKind.DailyStorage, "STORAGEINTRADAY"),
            new(SetKind.YearlyStorage, "STORAGEINTRAYEAR"),
            new(SetKind.UserConstraint, "UDC"),
        ];

    private static IEnumerable<string> Names(SetDefinition set) =>
        set.Alias is null ? [set.Name] : [set.Name, set.Alias];
}
