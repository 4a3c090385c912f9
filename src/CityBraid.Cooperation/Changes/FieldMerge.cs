namespace CityBraid.Cooperation;

/// <summary>What two people made of the same record, put together.</summary>
/// <param name="Fields">The fields as they are together; where both differ, what is on record.</param>
/// <param name="Conflicts">The fields that both changed to different texts.</param>
internal sealed record FieldMerge(FieldSet Fields, IReadOnlyList<FieldConflict> Conflicts)
{
    /// <summary>The fields as the second one would have them.</summary>
    public FieldSet Proposal =>
        Fields.With(
            Conflicts.Select(conflict => KeyValuePair.Create(conflict.Path, conflict.Mine ?? string.Empty))
        );

    /// <summary>Puts changes on top of a record that somebody else changed meanwhile.</summary>
    /// <param name="seen">What both saw.</param>
    /// <param name="theirs">What is on record now.</param>
    /// <param name="mine">What the second one wrote.</param>
    public static FieldMerge Of(FieldSet seen, FieldSet theirs, FieldSet mine)
    {
        var merged = new List<KeyValuePair<string, string>>();
        var conflicts = new List<FieldConflict>();
        foreach (var change in FieldChange.Between(seen, mine))
        {
            var now = theirs[change.Path];
            if (Same(now, change.Before) || Same(now, change.After))
            {
                merged.Add(KeyValuePair.Create(change.Path, change.After ?? string.Empty));
            }
            else
            {
                conflicts.Add(new FieldConflict(change.Path, change.Before, now, change.After));
            }
        }

        return new FieldMerge(theirs.With(merged), conflicts);
    }

    private static bool Same(string? left, string? right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
