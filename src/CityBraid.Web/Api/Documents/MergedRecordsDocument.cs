using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What became of two records that mean the same, as JSON.</summary>
/// <param name="Record">The record that stays.</param>
/// <param name="Users">The records that named the one that went, and name the other now.</param>
/// <param name="Left">What the one that went said and is not taken over, by path.</param>
public sealed record MergedRecordsDocument(
    RecordDocument Record,
    IReadOnlyList<RecordDocument> Users,
    IReadOnlyDictionary<string, string> Left
)
{
    /// <summary>The outcome in a language.</summary>
    public static MergedRecordsDocument Of(MergedRecords merged, Language language, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(merged);
        return new(
            RecordDocument.Of(merged.Record, language.Tag, today),
            [.. merged.Users.Select(user => RecordDocument.Of(user, language.Tag, today))],
            merged.Left.ToDictionary(StringComparer.Ordinal)
        );
    }
}
