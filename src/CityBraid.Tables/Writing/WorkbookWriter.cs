using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CityBraid.Tables;

/// <summary>Writes a workbook sheet by sheet, row by row: texts and numbers, plain or with a look.</summary>
/// <remarks>
/// Office Open XML, ECMA-376 part 1: one worksheet part a sheet, texts in their cells. Sheets are known
/// only at the end, so the parts that list them come last. A text is never taken for a formula: it stands in
/// its cell as a text.
/// </remarks>
public sealed partial class WorkbookWriter : IDisposable
{
    /// <summary>The most rows that a sheet can hold.</summary>
    public const int RowsMax = 1_048_576;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The first moment that an archive can tell: the same rows are the same bytes whenever they
    ///   are written.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly List<(string Name, SheetLook? Look)> sheets = [];
    private readonly List<SheetChart> charts = [];
    private readonly SheetDrawings drawings;
    private XmlWriter? sheet;

    /// <summary>Begins a workbook in a stream, which stays open.</summary>
    public WorkbookWriter(Stream stream)
    {
        archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        drawings = new SheetDrawings(Open);
    }

    private bool HasLooks => sheets.Exists(one => one.Look is not null);

    /// <summary>Begins the next sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="look">How it looks; null for plain, and then its cells are plain too.</param>
    public void BeginSheet(string name, SheetLook? look = null)
    {
        EndSheet();
        sheets.Add((name, look));
        sheet = Open($"xl/worksheets/sheet{Text(sheets.Count)}.xml");
        sheet.WriteStartElement("worksheet", Main);
        if (look is not null)
        {
            SheetSetup.WriteBefore(sheet, look);
        }

        sheet.WriteStartElement("sheetData", Main);
    }

    /// <summary>Writes a row of texts and numbers, as they are or as <see cref="LookedCell"/>; a cell of
    ///   nothing is left blank.</summary>
    public void WriteRow(params IReadOnlyList<object?> cells)
    {
        var writer = sheet ?? throw new InvalidOperationException("There is no sheet to write to.");
        writer.WriteStartElement("row", Main);
        if (sheets[^1].Look is { } look && RowHeight.Find(cells, look.Widths) is { } height)
        {
            writer.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("customHeight", "1");
        }

        for (var column = 0; column < cells.Count; column++)
        {
            WriteCell(writer, cells[column]);
        }

        writer.WriteEndElement();
    }

    /// <summary>Puts a chart on the sheet that was begun.</summary>
    public void PutChart(SheetChart chart)
    {
        if (sheet is null)
        {
            throw new InvalidOperationException("There is no sheet to draw on.");
        }

        charts.Add(chart);
    }

    /// <summary>Ends the workbook; without this it is none.</summary>
    public void Dispose()
    {
        EndSheet();
        WriteWorkbook();
        if (HasLooks)
        {
            WriteStyles();
        }

        WriteRelations();
        WriteContentTypes();
        archive.Dispose();
    }

    private static void WriteCell(XmlWriter writer, object? cell)
    {
        writer.WriteStartElement("c", Main);
        if (cell is LookedCell looked)
        {
            writer.WriteAttributeString("s", Text((int)looked.Look));
            cell = looked.Value;
        }

        if (cell is double or decimal or int)
        {
            writer.WriteElementString("v", Main, Convert.ToString(cell, CultureInfo.InvariantCulture));
        }
        else if (cell is string text)
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", Main);
            writer.WriteStartElement("t", Main);
            writer.WriteAttributeString("xml", "space", ns: null, "preserve");
            writer.WriteString(Escaped(Legal(text)));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>The text without letters that XML cannot hold; each becomes the mark of a lost one.</summary>
    internal static string Legal(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD'));
        }
    }

    /// <summary>The text as spreadsheets read it: <c>_x0031_</c> would be taken for the letter of that
    ///   number (ISO/IEC 29500-1, 22.9.2.19).</summary>
    private static string Escaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? LetterNumber.Replace(text, "_x005F_") : text;

    private void EndSheet()
    {
        if (sheet is null)
        {
            return;
        }

        sheet.WriteEndElement();
        if (sheets[^1].Look is { } look)
        {
            SheetSetup.WriteAfter(sheet, look);
        }

        if (charts.Count > 0)
        {
            sheet.WriteStartElement("drawing", Main);
            sheet.WriteAttributeString("r", "id", Relations, "rId1");
            sheet.WriteEndElement();
        }

        sheet.WriteEndDocument();
        sheet.Dispose();
        sheet = null;
        if (charts.Count > 0)
        {
            drawings.Write(sheets.Count, charts);
            charts.Clear();
        }
    }

    private void WriteWorkbook()
    {
        using var writer = Open("xl/workbook.xml");
        writer.WriteStartElement("workbook", Main);
        writer.WriteAttributeString("xmlns", "r", ns: null, Relations);
        if (HasLooks)
        {
            writer.WriteStartElement("bookViews", Main);
            writer.WriteStartElement("workbookView", Main);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteStartElement("sheets", Main);
        for (var number = 1; number <= sheets.Count; number++)
        {
            writer.WriteStartElement("sheet", Main);
            writer.WriteAttributeString("name", sheets[number - 1].Name);
            writer.WriteAttributeString("sheetId", Text(number));
            writer.WriteAttributeString("id", Relations, "rId" + Text(number));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        WriteHeadRows(writer);
        writer.WriteEndDocument();
    }

    /// <summary>Names the rows of titles, which are printed on every page.</summary>
    private void WriteHeadRows(XmlWriter writer)
    {
        var heads = sheets.Index().Where(one => one.Item.Look is { HeadRow: > 0 }).ToArray();
        if (heads.Length == 0)
        {
            return;
        }

        writer.WriteStartElement("definedNames", Main);
        foreach (var (index, (name, look)) in heads)
        {
            var row = Text(look!.HeadRow);
            var quoted = name.Replace("'", "''", StringComparison.Ordinal);
            writer.WriteStartElement("definedName", Main);
            writer.WriteAttributeString("name", "_xlnm.Print_Titles");
            writer.WriteAttributeString("localSheetId", Text(index));
            writer.WriteString($"'{quoted}'!${row}:${row}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteStyles()
    {
        using var writer = Open("xl/styles.xml");
        WorkbookStyles.Write(writer, Main);
        writer.WriteEndDocument();
    }

    private void WriteRelations()
    {
        using (var writer = Open("_rels/.rels"))
        {
            writer.WriteStartElement("Relationships", PackageRelations);
            WriteRelation(writer, "rId1", "officeDocument", "xl/workbook.xml");
            writer.WriteEndDocument();
        }

        using var sheetWriter = Open("xl/_rels/workbook.xml.rels");
        sheetWriter.WriteStartElement("Relationships", PackageRelations);
        for (var number = 1; number <= sheets.Count; number++)
        {
            var text = Text(number);
            WriteRelation(sheetWriter, "rId" + text, "worksheet", $"worksheets/sheet{text}.xml");
        }

        if (HasLooks)
        {
            WriteRelation(sheetWriter, "rIdStyles", "styles", "styles.xml");
        }

        sheetWriter.WriteEndDocument();
    }

    internal static void WriteRelation(XmlWriter writer, string id, string kind, string target)
    {
        writer.WriteStartElement("Relationship", PackageRelations);
        writer.WriteAttributeString("Id", id);
        writer.WriteAttributeString("Type", $"{Relations}/{kind}");
        writer.WriteAttributeString("Target", target);
        writer.WriteEndElement();
    }

    private void WriteContentTypes()
    {
        using var writer = Open("[Content_Types].xml");
        writer.WriteStartElement("Types", ContentTypes);
        writer.WriteStartElement("Default", ContentTypes);
        writer.WriteAttributeString("Extension", "rels");
        writer.WriteAttributeString(
            "ContentType",
            "application/vnd.openxmlformats-package.relationships+xml"
        );
        writer.WriteEndElement();
        WriteOverride(writer, "/xl/workbook.xml", Type + "sheet.main+xml");
        for (var number = 1; number <= sheets.Count; number++)
        {
            WriteOverride(writer, $"/xl/worksheets/sheet{Text(number)}.xml", Type + "worksheet+xml");
        }

        if (HasLooks)
        {
            WriteOverride(writer, "/xl/styles.xml", Type + "styles+xml");
        }

        foreach (var (part, type) in drawings.Parts)
        {
            WriteOverride(writer, "/" + part, type);
        }

        writer.WriteEndDocument();
    }

    private static void WriteOverride(XmlWriter writer, string part, string type)
    {
        writer.WriteStartElement("Override", ContentTypes);
        writer.WriteAttributeString("PartName", part);
        writer.WriteAttributeString("ContentType", type);
        writer.WriteEndElement();
    }

    private XmlWriter Open(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = Undated;
        var stream = entry.Open();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true };
        return XmlWriter.Create(stream, settings);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "_(?=x([0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})_)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LetterNumber { get; }
}
