namespace CityBraid.Cooperation;

/// <summary>That a field changed.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">What it said; null when nothing.</param>
/// <param name="After">What it says; null when nothing.</param>
public sealed record FieldChange(string Path, string? Before, string? After)
{
    /// <summary>Every field in which two states differ, in order of the paths.</summary>
    public static IReadOnlyList<FieldChange> Between(FieldSet before, FieldSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. before
                .Paths.Union(after.Paths, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => new FieldChange(path, before[path], after[path]))
                .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
        ];
    }
}
