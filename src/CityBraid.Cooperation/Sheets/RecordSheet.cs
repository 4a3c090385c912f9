using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Cooperation;

/// <summary>Records of one kind as a sheet: a row each, a column for every path in use.</summary>
/// <remarks>
/// Paths are flat, so a sheet loses nothing: what was written is read as the same records. A file that comes
/// back with fewer columns leaves the other fields as they are; an empty cell takes its field away.
/// </remarks>
internal static class RecordSheet
{
    private const string CodeTitle = "code";

    public static void Write(Stream output, RecordKind kind, IReadOnlyList<CooperationRecord> records)
    {
        var paths = PathsOf(kind, records);
        using var workbook = new WorkbookWriter(output);
        workbook.BeginSheet(kind.ToName());
        workbook.WriteRow([CodeTitle, .. paths]);
        foreach (var record in records)
        {
            workbook.WriteRow([record.Key.Code.Value, .. paths.Select(path => record.Fields[path])]);
        }
    }

    /// <summary>The records of a file, on top of what is on record of them.</summary>
    public static Result<IReadOnlyList<RecordDraft>> Read(RecordSheetUpload upload, CooperationBook book)
    {
        var opened = TableFile.Open(upload.Content, upload.FileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        try
        {
            return Read(file, upload, book);
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("cooperation.import-refused", [unreadable.Finding]);
        }
    }

    /// <summary>Every path in the order of the shape: a field's own, then what lies below it.</summary>
    private static List<string> PathsOf(RecordKind kind, IReadOnlyList<CooperationRecord> records)
    {
        var order = RecordShape.Of(kind).Fields.Select(field => field.Name).ToList();
        return
        [
            .. records
                .SelectMany(record => record.Fields.Paths)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(path => order.IndexOf(path.Split(FieldSet.Separator)[0]))
                .ThenBy(path => path, StringComparer.Ordinal),
        ];
    }

    private static Result<IReadOnlyList<RecordDraft>> Read(
        TableFile file,
        RecordSheetUpload upload,
        CooperationBook book
    )
    {
        var rows = file.Sheets[0].ReadRows().ToList();
        if (rows is not [var titles, .. var lines] || titles.At(1).Text != CodeTitle)
        {
            return Refusal.BadData("cooperation.import-refused", [NoTitles(upload)]);
        }

        var drafts = new List<RecordDraft>();
        var findings = new List<Finding>();
        foreach (var line in lines)
        {
            if (RecordCode.TryParse(TextOf(line.At(1)), out var code))
            {
                drafts.Add(Draft(upload, book, code, Cells(titles, line)));
            }
            else
            {
                findings.Add(NoCode(upload, file.Sheets[0], line));
            }
        }

        return findings.Count > 0
            ? Refusal.BadData("cooperation.import-refused", findings)
            : drafts.ToArray();
    }

    private static RecordDraft Draft(
        RecordSheetUpload upload,
        CooperationBook book,
        RecordCode code,
        IEnumerable<KeyValuePair<string, string>> cells
    )
    {
        var workspace = RecordShape.Of(upload.Kind).IsOfDirectory ? null : upload.Workspace;
        var known = book.Find(upload.Kind, code.Value)?.Fields ?? FieldSet.Empty;
        return new RecordDraft(new RecordKey(workspace, upload.Kind, code), known.With(cells));
    }

    private static IEnumerable<KeyValuePair<string, string>> Cells(TableRow titles, TableRow line) =>
        titles
            .Cells.Where(title => title.Column > 1)
            .Select(title => KeyValuePair.Create(TextOf(title), TextOf(line.At(title.Column))));

    /// <summary>A number as its digits, however the workbook keeps it.</summary>
    private static string TextOf(Cell cell) =>
        cell.TryNumber(out var number) ? number.ToString(CultureInfo.InvariantCulture) : cell.Text.Trim();

    private static Finding NoTitles(RecordSheetUpload upload) =>
        new(
            Severity.Error,
            "cooperation.sheet-without-titles",
            new Location(upload.FileName, Sheet: null, "A1"),
            ("title", CodeTitle)
        );

    private static Finding NoCode(RecordSheetUpload upload, TableSheet sheet, TableRow line) =>
        new(
            Severity.Error,
            "cooperation.record-unreadable",
            new Location(upload.FileName, sheet.Name, line.At(1).Address),
            ("number", line.Number.ToString(CultureInfo.InvariantCulture))
        );
}
