using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>How many records of a kind a workspace keeps, each count down to the records.</summary>
/// <param name="book">The records.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="language">The reader's language.</param>
internal sealed class RecordCounts(CooperationBook book, PlaceCode workspace, Language language)
{
    /// <summary>What a joint report counts.</summary>
    private static readonly RecordKind[] Kinds =
    [
        RecordKind.Framework,
        RecordKind.Direction,
        RecordKind.JointActivity,
        RecordKind.Project,
        RecordKind.Agreement,
        RecordKind.Meeting,
        RecordKind.Decision,
        RecordKind.Publication,
        RecordKind.Process,
        RecordKind.Indicator,
    ];

    /// <summary>A row for each kind, one for the partners of projects, and one for each group of
    ///   countries.</summary>
    public IReadOnlyList<PackRow> All =>
        [
            .. Kinds.Select(kind =>
                Row(kind.ToName(), CooperationLabels.Book.Say($"kinds.{kind.ToName()}", language), Of(kind))
            ),
            Row("partners", Say("partners"), Followed("partners", RecordKind.Organisation)),
            Row("project-countries", Say("project-countries"), Followed("countries", RecordKind.Country)),
            .. book.Of(RecordKind.CountryGroup)
                .Select(group =>
                    Row(
                        $"country-group.{group.Key.Code}",
                        Say("group", ("name", group.Name.In(language.Tag))),
                        book.Follow(group, "countries", RecordKind.Country)
                    )
                ),
        ];

    /// <summary>The records of a kind that the workspace keeps.</summary>
    public IEnumerable<CooperationRecord> Of(RecordKind kind) =>
        book.Of(kind).Where(record => record.Key.Workspace == workspace);

    /// <summary>How many records there are, down to each.</summary>
    /// <param name="key">What the count is called in every report.</param>
    /// <param name="name">What is counted.</param>
    /// <param name="counted">The records.</param>
    public Figure FigureOf(string key, string name, IEnumerable<CooperationRecord> counted) =>
        new(
            $"records.{key}",
            $"{workspace}",
            Proof.Sum("1", name, [.. counted.Select(record => IndicatorProofs.One(record, language))])
        );

    /// <summary>The records that the workspace's projects name in a field, each once.</summary>
    public IEnumerable<CooperationRecord> Followed(string field, RecordKind kind) =>
        Of(RecordKind.Project)
            .SelectMany(project => book.Follow(project, field, kind))
            .DistinctBy(record => record.Key);

    private PackRow Row(string key, string name, IEnumerable<CooperationRecord> records)
    {
        CooperationRecord[] counted =
        [
            .. records.OrderBy(record => record.Key.Code.Value, StringComparer.Ordinal),
        ];
        return new PackRow(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["what"] = key,
                ["name"] = name,
                ["count"] = FigureOf(key, name, counted),
                ["which"] = string.Join("; ", counted.Select(record => record.Name.In(language.Tag))),
            }
        );
    }

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say($"records.{key}", language, values);
}
