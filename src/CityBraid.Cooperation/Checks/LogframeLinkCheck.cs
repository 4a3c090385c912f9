using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds what of a logframe no longer goes with the one that it follows.</summary>
internal sealed class LogframeLinkCheck(CooperationRecord logframe, IndicatorBoard board)
{
    private readonly CooperationRecord? parent = LogframeInheritance.FindParent(logframe, board.Book);

    public IEnumerable<Finding> Findings =>
        parent is null
            ? []
            : [.. Elsewhere(parent), .. Offered(parent), .. OutAbove(parent), .. Edited(parent)];

    private string? Project => logframe.Fields["project"];

    /// <summary>The project came under another one: which logframe it follows now, people say.</summary>
    private IEnumerable<Finding> Elsewhere(CooperationRecord above)
    {
        var wanted = board.Book.Find(RecordKind.Project, Project)?.Fields["parent"];
        return wanted is null || wanted == above.Fields["project"]
            ? []
            :
            [
                Warning(
                    "cooperation.follows-elsewhere",
                    LogframeInheritance.Follows,
                    ("logframe", above.Key.Code.Value),
                    ("project", wanted)
                ),
            ];
    }

    private IEnumerable<Finding> Offered(CooperationRecord above)
    {
        var count = LogframeInheritance.Offered(logframe, board.Book).Count;
        return count == 0
            ? []
            :
            [
                new Finding(
                    Severity.Information,
                    "cooperation.follows-more",
                    RecordPlace.Of(logframe.Key, LogframeInheritance.Levels),
                    ("logframe", above.Key.Code.Value),
                    ("count", count.ToString(CultureInfo.InvariantCulture))
                ),
            ];
    }

    private IEnumerable<Finding> OutAbove(CooperationRecord above) =>
        from row in LogframeInheritance.Rows(logframe, board.Book)
        where row.IsOutAbove
        select new Finding(
            Severity.Information,
            "cooperation.follows-out-above",
            RecordPlace.Of(logframe.Key, PathOf(row)),
            ("logframe", above.Key.Code.Value)
        );

    /// <summary>
    /// Whoever reported on a row could not know what the parent said afterwards: both are named, so that
    /// somebody looks whether the report still answers the row.
    /// </summary>
    private IEnumerable<Finding> Edited(CooperationRecord above) =>
        from row in LogframeInheritance.Rows(logframe, board.Book)
        where row.From is not null
        from code in row.Fields.Members("measured_by")
        from standing in board.ReportsOn(code)
        let report = standing.Report
        where standing.IsWaiting || standing.State == ReportState.Returned
        where report.Fields["project"] == Project && above.ChangedAt > report.ChangedAt
        select Warning(
            "cooperation.follows-edited",
            PathOf(row),
            ("logframe", above.Key.Code.Value),
            ("report", report.Key.Code.Value)
        );

    private static string PathOf(InheritedRow row) =>
        string.Join(FieldSet.Separator, LogframeInheritance.Levels, row.Id, LogframeInheritance.Follows);

    private Finding Warning(string code, string path, params (string, string)[] values) =>
        new(Severity.Warning, code, RecordPlace.Of(logframe.Key, path), values);
}
