namespace CityBraid.Tables;

/// <summary>Finds the sheets of a workbook (ISO/IEC 29500-1, clause 12), transitional or strict.</summary>
/// <remarks>Macros, links to other workbooks and whatever else is packed are never looked at.</remarks>
internal sealed class Workbook
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string TransitionalIds =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictIds = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly FileContent file;
    private readonly Package package;
    private readonly string name;
    private readonly IReadOnlyList<Relationship> relationships;

    private Workbook(FileContent file)
    {
        this.file = file;
        package = new Package(file);
        name = FindPart();
        relationships = package.RelationshipsOf(name);
    }

    /// <summary>Lists the sheets in the workbook's order, or refuses what is no workbook.</summary>
    public static IReadOnlyList<TableSheet> ReadSheets(FileContent file)
    {
        var workbook = new Workbook(file);
        var sheets = workbook.ListSheets();
        workbook.RefuseDuplicates(sheets.Select(sheet => sheet.Name));
        workbook.RefuseDuplicates(sheets.Select(sheet => sheet.PartName));
        var texts = workbook.ReadSharedTexts();
        return [.. sheets.Select(sheet => new TableSheet(sheet.Name, new WorksheetContent(sheet, texts)))];
    }

    private string FindPart()
    {
        var root = package
            .RelationshipsOf(string.Empty)
            .FirstOrDefault(part => part.Type == "officeDocument");
        var part = root is null ? throw ContentKinds.NotAWorkbook(file, "zip") : package.TargetOf(root);
        return part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)
            ? throw ContentKinds.NotAWorkbook(file, "xlsb")
            : part;
    }

    private List<Worksheet> ListSheets()
    {
        using var reader = package.Open(name);
        if (reader.ReadRoot() != "workbook" || reader.Space is not (Transitional or Strict))
        {
            throw ContentKinds.NotAWorkbook(file, "document");
        }

        var sheets = new List<Worksheet>();
        while (reader.ReadChild(0))
        {
            if (reader.Is("sheets"))
            {
                AddSheets(sheets, reader);
            }
        }

        return sheets;
    }

    private void AddSheets(List<Worksheet> sheets, PartReader reader)
    {
        while (reader.ReadChild(1))
        {
            if (reader.Is("sheet"))
            {
                AddSheet(sheets, reader);
            }
        }
    }

    private void AddSheet(List<Worksheet> sheets, PartReader reader)
    {
        var id = reader.Attribute("id", reader.Space == Strict ? StrictIds : TransitionalIds);
        var title = reader.Attribute("name") ?? string.Empty;
        var part = relationships.FirstOrDefault(relationship => relationship.Id == id);
        if (part is null)
        {
            throw reader.Unreadable("tables.missing-part", null, ("part", title));
        }

        // Sheets that are one chart, and the macro and dialog sheets of old, hold no table.
        if (part.Type == "worksheet")
        {
            sheets.Add(new Worksheet(title, package.TargetOf(part), package, file.Limits));
        }
    }

    private void RefuseDuplicates(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (names.FirstOrDefault(sheet => !seen.Add(sheet)) is { } twice)
        {
            throw file.Unreadable("tables.duplicate-sheet", twice, null, ("sheet", twice));
        }
    }

    private IReadOnlyList<string> ReadSharedTexts()
    {
        var part = relationships.FirstOrDefault(relationship => relationship.Type == "sharedStrings");
        return part is null ? [] : RichText.ReadShared(package, package.TargetOf(part));
    }
}
