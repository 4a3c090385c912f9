using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Cooperation;

/// <summary>Records of one kind as a sheet: a row each, a column for every path in use.</summary>
/// <remarks>
/// Paths are flat, so a sheet loses nothing: what was written is read as the same records. A file that comes
/// back with fewer columns leaves the other fields as they are; an empty cell takes its field away. The
/// revision that was written says what its reader saw: others may have changed the record since.
/// </remarks>
internal static class RecordSheet
{
    private const string CodeTitle = "code";
    private const string RevisionTitle = "revision";

    public static void Write(Stream output, RecordKind kind, IReadOnlyList<CooperationRecord> records)
    {
        using var workbook = new WorkbookWriter(output);
        Write(workbook, kind, records);
    }

    /// <summary>The records as the first sheet of a workbook, which is the one that is read again.</summary>
    public static void Write(
        WorkbookWriter workbook,
        RecordKind kind,
        IReadOnlyList<CooperationRecord> records
    )
    {
        var paths = PathsOf(kind, records);
        workbook.BeginSheet(kind.ToName());
        workbook.WriteRow([CodeTitle, RevisionTitle, .. paths]);
        foreach (var record in records)
        {
            var revision = record.Revision.ToString(CultureInfo.InvariantCulture);
            workbook.WriteRow([
                record.Key.Code.Value,
                revision,
                .. paths.Select(path => record.Fields[path]),
            ]);
        }
    }

    /// <summary>The rows of a file.</summary>
    public static Result<IReadOnlyList<SheetRow>> Read(RecordSheetUpload upload)
    {
        var opened = TableFile.Open(upload.Content, upload.FileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        try
        {
            return Read(file, upload);
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

    private static Result<IReadOnlyList<SheetRow>> Read(TableFile file, RecordSheetUpload upload)
    {
        var lines = file.Sheets[0].ReadRows().ToList();
        if (lines is not [var titles, .. var records] || titles.At(1).Text != CodeTitle)
        {
            return Refusal.BadData("cooperation.import-refused", [NoTitles(upload)]);
        }

        var workspace = RecordShape.Of(upload.Kind).IsOfDirectory ? null : upload.Workspace;
        var rows = new List<SheetRow>();
        var findings = new List<Finding>();
        foreach (var line in records)
        {
            var cells = Cells(titles, line).ToList();
            var revision = cells.Find(cell => cell.Key == RevisionTitle).Value ?? string.Empty;
            if (RecordCode.TryParse(TextOf(line.At(1)), out var code) && IsRevision(revision))
            {
                var place = new Location(upload.FileName, file.Sheets[0].Name, line.At(1).Address);
                var fields = cells.Where(cell => cell.Key != RevisionTitle).ToList();
                rows.Add(
                    new SheetRow(new RecordKey(workspace, upload.Kind, code), fields, place)
                    {
                        Seen =
                            revision.Length == 0 ? null : int.Parse(revision, CultureInfo.InvariantCulture),
                    }
                );
            }
            else
            {
                findings.Add(Unreadable(upload, file.Sheets[0], line));
            }
        }

        return findings.Count > 0 ? Refusal.BadData("cooperation.import-refused", findings) : rows.ToArray();
    }

    /// <summary>Nothing for a record that is new, or a number from 1.</summary>
    private static bool IsRevision(string text) =>
        text.Length == 0
        || (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        );

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

    private static Finding Unreadable(RecordSheetUpload upload, TableSheet sheet, TableRow line) =>
        new(
            Severity.Error,
            "cooperation.record-unreadable",
            new Location(upload.FileName, sheet.Name, line.At(1).Address),
            ("number", line.Number.ToString(CultureInfo.InvariantCulture))
        );
}
