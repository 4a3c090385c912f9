namespace CityBraid.Cooperation;

/// <summary>How the rows of a logframe read that follows another one, such as a project its parent.</summary>
/// <remarks>
/// Rows are the same when their stable names say so, never because titles or dates are alike. A row that
/// follows another one holds that row's name and the fields that were written here; all else is read from
/// above whenever it is shown, and kept nowhere. A row that is taken out stays on record, so that it does not
/// come back here, and still reads as it did where others follow it.
/// </remarks>
public static class LogframeInheritance
{
    /// <summary>The field of a logframe's rows.</summary>
    public const string Levels = "levels";

    /// <summary>The field that names the logframe, or in a row the row, that is followed.</summary>
    public const string Follows = "follows";

    /// <summary>The field that says that a row is taken out.</summary>
    public const string Out = "out";

    private static readonly FieldShape Shape = RecordShape.Of(RecordKind.Logframe).Find(Levels)!;

    /// <summary>The rows that people read, by level and number.</summary>
    public static IReadOnlyList<InheritedRow> Rows(CooperationRecord logframe, CooperationBook book) =>
        [.. All(logframe, book).Where(row => !row.IsOut)];

    /// <summary>Every row, also those that were taken out.</summary>
    public static IReadOnlyList<InheritedRow> All(CooperationRecord logframe, CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        ArgumentNullException.ThrowIfNull(book);
        return Read(logframe, book, new HashSet<RecordCode> { logframe.Key.Code });
    }

    /// <summary>The logframe that one follows; null when it follows none.</summary>
    public static CooperationRecord? FindParent(CooperationRecord logframe, CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        ArgumentNullException.ThrowIfNull(book);
        return book.Find(RecordKind.Logframe, logframe.Fields[Follows]);
    }

    /// <summary>The parent's rows that are not here and were never taken out here.</summary>
    public static IReadOnlyList<InheritedRow> Offered(CooperationRecord logframe, CooperationBook book)
    {
        ArgumentNullException.ThrowIfNull(logframe);
        var taken = logframe
            .Fields.Rows(Levels)
            .Select(row => row.Value[Follows])
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return FindParent(logframe, book) is { } parent
            ? [.. Rows(parent, book).Where(row => !taken.Contains(row.Id))]
            : [];
    }

    private static IReadOnlyList<InheritedRow> Read(
        CooperationRecord logframe,
        CooperationBook book,
        HashSet<RecordCode> passed
    )
    {
        // Two who each let the other follow at the same moment make a circle: it reads as if it ended here.
        var parent = FindParent(logframe, book) is { } found && passed.Add(found.Key.Code) ? found : null;
        var above = parent is null
            ? []
            : Read(parent, book, passed).ToDictionary(row => row.Id, StringComparer.Ordinal);
        return
        [
            .. logframe
                .Fields.Rows(Levels)
                .Select(row => Row(row.Key, row.Value, parent, above))
                .OrderBy(row => LevelOf(row.Fields))
                .ThenBy(row => row.Fields.FindNumber("number") ?? decimal.MaxValue)
                .ThenBy(row => row.Id, StringComparer.Ordinal),
        ];
    }

    private static InheritedRow Row(
        string id,
        FieldSet written,
        CooperationRecord? parent,
        Dictionary<string, InheritedRow> above
    )
    {
        var own = new FieldSet(written.Where(field => NameOf(field.Key) is not (Follows or Out)));
        var row = new InheritedRow(id, own) { IsOut = written.Has(Out) };
        if (written[Follows] is not { } from)
        {
            return row;
        }

        var followed = above.GetValueOrDefault(from);
        var names = own.Paths.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var rest = followed?.Fields.Where(field => !names.Contains(NameOf(field.Key))) ?? [];
        return row with
        {
            Fields = own.With(rest),
            Parent = parent,
            From = from,
            Own = names,
            IsOutAbove = followed is null or { IsOut: true },
        };
    }

    private static int LevelOf(FieldSet row) =>
        Shape.Columns[0].Choices.TakeWhile(level => level != row["level"]).Count();

    private static string NameOf(string path) => path.Split(FieldSet.Separator)[0];
}
