using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds rows of a logframe that follow what there is not, or that others still follow.</summary>
internal static class InheritanceCheck
{
    public static IEnumerable<Finding> Of(RecordDraft draft, CooperationBook book) =>
        [.. Unknown(draft, book), .. Followed(draft, book)];

    /// <summary>A row goes by the stable name of one that the followed logframe has.</summary>
    private static IEnumerable<Finding> Unknown(RecordDraft draft, CooperationBook book)
    {
        var parent = draft.Fields[LogframeInheritance.Follows];
        var known = book.Find(RecordKind.Logframe, parent)?.Fields.Rows(LogframeInheritance.Levels) ?? [];
        var names = known.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var rows =
            from row in draft.Fields.Rows(LogframeInheritance.Levels)
            let follows = row.Value[LogframeInheritance.Follows]
            where follows is not null
            select (row.Key, Follows: follows);
        foreach (var same in rows.GroupBy(row => row.Follows, StringComparer.Ordinal))
        {
            foreach (var (row, follows) in same.Where(row => !names.Contains(row.Follows)))
            {
                yield return Error(
                    draft,
                    parent is null ? "cooperation.follows-no-logframe" : "cooperation.follows-no-row",
                    PathOf(row),
                    ("row", follows),
                    ("logframe", parent ?? string.Empty)
                );
            }

            foreach (var (row, follows) in same.Skip(1))
            {
                yield return Error(draft, "cooperation.follows-twice", PathOf(row), ("row", follows));
            }
        }
    }

    /// <summary>A row that others follow is taken out, and not away: they would have nothing left.</summary>
    private static IEnumerable<Finding> Followed(RecordDraft draft, CooperationBook book)
    {
        var code = draft.Key.Code.Value;
        var here = draft.Fields.Rows(LogframeInheritance.Levels).Select(row => row.Key);
        var names = here.ToHashSet(StringComparer.Ordinal);
        return from follower in book.Naming(RecordKind.Logframe, LogframeInheritance.Follows, code)
            where follower.Key.Code.Value != code
            from row in follower.Fields.Rows(LogframeInheritance.Levels)
            where row.Value[LogframeInheritance.Follows] is { } follows && !names.Contains(follows)
            select Error(
                draft,
                "cooperation.row-followed",
                LogframeInheritance.Levels,
                ("row", row.Value[LogframeInheritance.Follows]!),
                ("logframe", follower.Key.Code.Value)
            );
    }

    private static string PathOf(string row) =>
        string.Join(FieldSet.Separator, LogframeInheritance.Levels, row, LogframeInheritance.Follows);

    private static Finding Error(
        RecordDraft draft,
        string code,
        string path,
        params (string, string)[] values
    ) => new(Severity.Error, code, RecordPlace.Of(draft.Key, path), values);
}
