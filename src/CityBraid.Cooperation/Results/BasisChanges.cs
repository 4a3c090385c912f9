namespace CityBraid.Cooperation;

/// <summary>Finds what values rest on and no approval saw: baselines, targets, thresholds, links.</summary>
/// <remarks>
/// These make no other number of a report, so the approval holds; but a path or a sum that moved afterwards
/// is not what the approver looked at. The next approval of a report on the indicator has seen the change.
/// </remarks>
internal sealed class BasisChanges
{
    private static readonly string[] OfIndicator =
    [
        "project",
        "adds_to",
        "own_value",
        "reporters_min",
        "places_count",
        "coverage_min",
    ];

    private static readonly string[] OfProject = ["parent"];

    private readonly Dictionary<string, BasisChange[]> changes;

    private BasisChanges(Dictionary<string, BasisChange[]> changes) => this.changes = changes;

    /// <summary>The changes that the values of an indicator rest on, in order.</summary>
    public IReadOnlyList<BasisChange> Of(string indicator) => changes.GetValueOrDefault(indicator) ?? [];

    /// <summary>Reads the changes since the latest approval of a report on each indicator.</summary>
    /// <param name="states">Every state of indicators and projects.</param>
    /// <param name="standings">The reports.</param>
    public static BasisChanges Of(
        IEnumerable<CooperationRecord> states,
        IReadOnlyList<ReportStanding> standings
    )
    {
        var histories = states
            .Where(state => state.Key.Kind is RecordKind.Indicator or RecordKind.Project)
            .GroupBy(state => state.Key)
            .ToDictionary(
                same => (same.Key.Kind, same.Key.Code.Value),
                same => same.OrderBy(state => state.Revision).ToArray()
            );
        if (histories.Count == 0)
        {
            return new BasisChanges([]);
        }

        var approved = standings
            .Where(standing => standing.Approved is not null)
            .GroupBy(standing => standing.Approved!.Fields["indicator"] ?? string.Empty);
        return new BasisChanges(
            approved.ToDictionary(
                same => same.Key,
                same => Since(same.Key, [.. same], histories),
                StringComparer.Ordinal
            )
        );
    }

    private static BasisChange[] Since(
        string indicator,
        ReportStanding[] standings,
        Dictionary<(RecordKind Kind, string Code), CooperationRecord[]> histories
    )
    {
        var seen = standings.Max(standing =>
            standing.Deeds.Last(deed => deed.Kind == ReportDeedKind.Approved).At
        );
        var records = standings
            .Select(standing => standing.Approved!.Fields["project"])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(project => (RecordKind.Project, project))
            .Prepend((RecordKind.Indicator, indicator));
        return
        [
            .. from record in records
            from state in histories.GetValueOrDefault(record)?.Skip(1) ?? []
            where state.ChangedAt > seen
            let before = histories[record].Last(one => one.Revision < state.Revision)
            from change in Between(before, state)
            orderby change.At
            select change,
        ];
    }

    private static IEnumerable<BasisChange> Between(CooperationRecord before, CooperationRecord after)
    {
        var names = after.Key.Kind == RecordKind.Project ? OfProject : OfIndicator;
        foreach (var name in names.Where(name => before.Fields[name] != after.Fields[name]))
        {
            yield return Change(after, name, before.Fields[name], after.Fields[name]);
        }

        var (earlier, later) = (Milestones(before.Fields), Milestones(after.Fields));
        foreach (var row in earlier.Keys.Union(later.Keys).Order(StringComparer.Ordinal))
        {
            var (old, now) = (earlier.GetValueOrDefault(row), later.GetValueOrDefault(row));
            if (old != now)
            {
                yield return Change(after, (now.Form ?? old.Form)!, old.Text, now.Text);
            }
        }
    }

    private static Dictionary<string, (string? Form, string? Text)> Milestones(FieldSet fields) =>
        fields
            .Rows("milestones")
            .ToDictionary(
                row => row.Key,
                row => (row.Value["form"], (string?)Text(row.Value)),
                StringComparer.Ordinal
            );

    private static string Text(FieldSet row) =>
        row["project"] is { } project
            ? $"{row["date"]}: {row["value"]} ({project})"
            : $"{row["date"]}: {row["value"]}";

    private static BasisChange Change(CooperationRecord state, string field, string? before, string? after) =>
        new(state.Key, field, before, after, state.ChangedBy, state.ChangedAt);
}
