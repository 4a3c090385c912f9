using System.Security.Cryptography;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The cells of a logframe that is written like a spreadsheet.</summary>
internal static class LogframeGrid
{
    /// <summary>Begins the names of inputs that hold a cell.</summary>
    public const string CellStart = "c/";

    private const string GoneStart = "gone/";
    private const string Levels = LogframeInheritance.Levels;
    private const int BlankRows = 3;
    private const int RowNameLength = 12;

    /// <summary>The columns from left to right.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "level",
        "number",
        "text",
        "measured_by",
        "indicator",
        "baseline",
        "target",
        "means",
        "assumption",
        "risk",
        "owner",
        "valid_from",
        "valid_to",
    ];

    /// <summary>What a column holds.</summary>
    public static FieldShape ShapeOf(string column) =>
        RecordShape.Of(RecordKind.Logframe).Find(Levels)!.Columns.First(one => one.Name == column);

    /// <summary>The name of a cell's input: texts in the reader's language.</summary>
    public static string PathOf(string row, string column, string lang) =>
        $"{CellStart}{row}/{column}{(ShapeOf(column).IsLocal ? $"/{lang}" : string.Empty)}";

    /// <summary>The rows of a logframe, and some to be filled.</summary>
    public static IReadOnlyList<InheritedRow> Rows(CooperationRecord logframe, CooperationBook book) =>
        [
            .. LogframeInheritance.Rows(logframe, book),
            .. Enumerable.Range(0, BlankRows).Select(_ => new InheritedRow(NewRow(), FieldSet.Empty)),
        ];

    /// <summary>What was sent: the fields as they were seen, with the cells in their places.</summary>
    public static FieldSet Read(SentForm form, CooperationRecord logframe, CooperationBook book)
    {
        var seen = logframe.Fields;
        var kept = Linked(logframe, book);
        var gone = form.Below(GoneStart).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var cells = form.Below(CellStart).SelectMany(cell => Cell(cell, seen));
        var removed =
            from path in seen.Paths
            let parts = path.Split(FieldSet.Separator)
            where parts.Length > 1 && parts[0] == Levels && gone.Contains(parts[1])
            where !kept.Contains(parts[1])
            select KeyValuePair.Create(path, string.Empty);
        return seen.With(
            cells
                .Where(cell => !gone.Contains(cell.Key.Split(FieldSet.Separator)[1]))
                .Concat(removed)
                .Concat(gone.Intersect(kept).Select(TakenOut))
                .GroupBy(cell => cell.Key, StringComparer.Ordinal)
                .Select(same => same.Last())
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> Cell(
        KeyValuePair<string, string> cell,
        FieldSet seen
    )
    {
        var (path, text) = ($"{Levels}/{cell.Key}", cell.Value.Trim());
        if (!cell.Key.EndsWith("/measured_by", StringComparison.Ordinal))
        {
            return [KeyValuePair.Create(path, text)];
        }

        // The cell chooses the first of a row's indicators; others stay where they are.
        var first = seen.Members(path) is [var before, ..] ? before : null;
        return first == text
            ? []
            :
            [
                .. first is null ? [] : new[] { KeyValuePair.Create($"{path}/{first}", string.Empty) },
                .. text.Length == 0 ? [] : new[] { KeyValuePair.Create($"{path}/{text}", FieldSet.Member) },
            ];
    }

    /// <summary>
    /// The rows that follow others or are followed: they are taken out, not away, so that they do not come
    /// back here and are not lost elsewhere.
    /// </summary>
    private static HashSet<string> Linked(CooperationRecord logframe, CooperationBook book)
    {
        var following =
            from row in logframe.Fields.Rows(Levels)
            where row.Value.Has(LogframeInheritance.Follows)
            select row.Key;
        var code = logframe.Key.Code.Value;
        var followed =
            from other in book.Naming(RecordKind.Logframe, LogframeInheritance.Follows, code)
            from row in other.Fields.Rows(Levels)
            select row.Value[LogframeInheritance.Follows] ?? string.Empty;
        return following.Concat(followed).ToHashSet(StringComparer.Ordinal);
    }

    private static KeyValuePair<string, string> TakenOut(string row) =>
        KeyValuePair.Create($"{Levels}/{row}/{LogframeInheritance.Out}", FieldSet.Member);

    private static string NewRow() => RandomNumberGenerator.GetHexString(RowNameLength, lowercase: true);
}
