namespace CityBraid.Cooperation;

/// <summary>
/// What a link opens: a meeting, a country group, and the records that are the group's.
/// </summary>
/// <param name="Link">The link.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Group">The country group.</param>
/// <param name="Book">The records in which names are found.</param>
public sealed record WorkGroup(
    ContributorLink Link,
    CooperationRecord Meeting,
    CooperationRecord Group,
    CooperationBook Book
)
{
    /// <summary>The field of a record that tells which group it belongs to.</summary>
    public const string GroupField = "group";

    /// <summary>The most records of a kind that a group adds at a meeting.</summary>
    public const int RecordsMax = 200;

    /// <summary>The challenges that the group named.</summary>
    public IReadOnlyList<CooperationRecord> Challenges => Own(RecordKind.Challenge);

    /// <summary>What the group recommends.</summary>
    public IReadOnlyList<CooperationRecord> Recommendations => Own(RecordKind.Recommendation);

    /// <summary>The group's logframe of a challenge; null while there is none.</summary>
    public CooperationRecord? FindLogframe(CooperationRecord challenge)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        return Own(RecordKind.Logframe)
            .FirstOrDefault(logframe => logframe.Fields["challenge"] == challenge.Key.Code.Value);
    }

    /// <summary>Whether the group added all the records of a kind that it may.</summary>
    public bool IsFull(RecordKind kind) => Own(kind).Count >= RecordsMax;

    /// <summary>Whether a record is the group's and the meeting's.</summary>
    public static bool Owns(ContributorLink link, FieldSet fields)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(fields);
        return fields["meeting"] == link.Meeting.Value && fields[GroupField] == link.Group.Value;
    }

    private IReadOnlyList<CooperationRecord> Own(RecordKind kind) =>
        [
            .. Book.Of(kind)
                .Where(record => Owns(Link, record.Fields))
                .OrderBy(record => record.Key.Code.Value, StringComparer.Ordinal),
        ];
}
