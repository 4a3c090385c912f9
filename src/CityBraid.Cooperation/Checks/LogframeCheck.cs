using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds where the logic of a logframe does not hold, all of it at once.</summary>
/// <remarks>
/// The logic: what is done makes outputs, these the outcome, and this the goal, as long as the assumption
/// between a level and the next one holds; and above what is done each level is measured.
/// </remarks>
internal sealed class LogframeCheck(CooperationRecord logframe, IndicatorBoard board)
{
    private const string Goal = "goal";
    private const string Activity = "activity";
    private const string Level = "level";
    private const string MeasuredBy = "measured_by";
    private const string Assumption = "assumption";

    private static readonly string[] Forms = ["baseline", "target"];

    private static readonly IReadOnlyList<string> Levels = RecordShape
        .Of(RecordKind.Logframe)
        .Find(LogframeInheritance.Levels)!
        .Columns[0]
        .Choices;

    private readonly IReadOnlyList<InheritedRow> rows = LogframeInheritance.Rows(logframe, board.Book);

    private string? Project => logframe.Fields["project"];

    /// <summary>Nothing is wrong with what nobody began to write.</summary>
    public IReadOnlyList<Finding> Findings =>
        rows.Count == 0
            ? []
            :
            [
                .. Goals(),
                .. rows.SelectMany(row => row.Fields[Level] == Activity ? Work(row) : Measured(row)),
                .. rows.SelectMany(Indicators),
                .. Assumptions(),
                .. new LogframeLinkCheck(logframe, board).Findings,
            ];

    private IEnumerable<Finding> Goals()
    {
        var goals = rows.Where(row => row.Fields[Level] == Goal).ToList();
        return goals.Count == 0
            ? [Warning("cooperation.logframe-no-goal", LogframeInheritance.Levels)]
            : goals.Skip(1).Select(row => At(row, "cooperation.logframe-many-goals", Level));
    }

    private IEnumerable<Finding> Measured(InheritedRow row)
    {
        if (row.Fields.Members(MeasuredBy).Count == 0 && row.Fields.FindLocal("indicator") is null)
        {
            yield return At(row, "cooperation.logframe-no-indicator", MeasuredBy);
        }
        else if (row.Fields.FindLocal("means") is null && !HasSources(row))
        {
            yield return At(row, "cooperation.logframe-no-means", "means");
        }
    }

    /// <summary>Whether every indicator says where its data is from, which verifies as well.</summary>
    private bool HasSources(InheritedRow row) =>
        row.Fields.Members(MeasuredBy) is { Count: > 0 } codes
        && codes.All(code => board.Find(code)?.Record.Fields.FindLocal("data_source") is not null);

    private static string PathOf(InheritedRow row, string field) =>
        string.Join(FieldSet.Separator, LogframeInheritance.Levels, row.Id, field);

    private IEnumerable<Finding> Work(InheritedRow row)
    {
        if (row.Fields["valid_from"] is null || row.Fields["valid_to"] is null)
        {
            yield return At(row, "cooperation.logframe-no-time", "valid_to");
        }

        if (row.Fields["owner"] is null)
        {
            yield return At(row, "cooperation.logframe-no-owner", "owner");
        }
    }

    private IEnumerable<Finding> Indicators(InheritedRow row)
    {
        var codes = row.Fields.Members(MeasuredBy);
        return codes.Count > 0 ? codes.SelectMany(code => Indicator(row, code))
            : row.Fields.FindLocal("indicator") is null ? []
            : Forms
                .Where(form => row.Fields[form] is null)
                .Select(form => At(row, $"cooperation.logframe-row-no-{form}", form));
    }

    private IEnumerable<Finding> Indicator(InheritedRow row, string code)
    {
        if (board.Find(code) is not { } indicator)
        {
            return [At(row, "cooperation.logframe-unknown-indicator", MeasuredBy, ("indicator", code))];
        }

        return from form in Forms
            where indicator.Milestones(form, Project).Count == 0
            select At(row, $"cooperation.logframe-no-{form}", MeasuredBy, ("indicator", code));
    }

    /// <summary>An assumption links a level with the next one above that there is.</summary>
    private IEnumerable<Finding> Assumptions()
    {
        foreach (var (at, level) in Levels.Index())
        {
            var here = rows.Where(row => row.Fields[Level] == level).ToList();
            var told = here.Where(row => row.Fields.FindLocal(Assumption) is not null).ToList();
            var isAbove = rows.Any(row => Levels.Take(at).Contains(row.Fields[Level]));
            if (!isAbove)
            {
                foreach (var row in told)
                {
                    yield return At(row, "cooperation.logframe-assumption-at-top", Assumption);
                }
            }
            else if (here.Count > 0 && told.Count == 0)
            {
                yield return At(here[0], "cooperation.logframe-no-assumption", Assumption);
            }
        }
    }

    private Finding At(InheritedRow row, string code, string field, params (string, string)[] values) =>
        Warning(code, PathOf(row, field), values);

    private Finding Warning(string code, string path, params (string, string)[] values) =>
        new(Severity.Warning, code, RecordPlace.Of(logframe.Key, path), values);
}
