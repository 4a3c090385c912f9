using System.IO.Compression;
using System.Text;

namespace CityBraid.Tests.Tables;

/// <summary>Workbooks made part by part, so that a test can put anything into any of them.</summary>
internal sealed class CraftedWorkbook
{
    public const string Rels = "_rels/.rels";
    public const string Workbook = "xl/workbook.xml";
    public const string WorkbookRels = "xl/_rels/workbook.xml.rels";
    public const string SharedStrings = "xl/sharedStrings.xml";
    public const string Sheet = "xl/worksheets/sheet1.xml";

    private const string Ids = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string Text)> parts = [];

    /// <summary>A workbook of one sheet, "Form", with these rows and what follows them.</summary>
    public static CraftedWorkbook WithRows(string rows, string afterRows = "") =>
        new CraftedWorkbook()
            .With(Rels, Relationships(("r1", "officeDocument", "xl/workbook.xml")))
            .With(Workbook, Sheets("<sheet name='Form' sheetId='1' r:id='r1'/>"))
            .With(
                WorkbookRels,
                Relationships(
                    ("r1", "worksheet", "worksheets/sheet1.xml"),
                    ("r2", "sharedStrings", "sharedStrings.xml")
                )
            )
            .With(SharedStrings, Shared("<si><t>first</t></si>"))
            .With(Sheet, Worksheet(rows, afterRows));

    public static string Sheets(string sheets) =>
        $"<workbook xmlns='{Main}' xmlns:r='{Ids}'><sheets>{sheets}</sheets></workbook>";

    public static string Shared(string texts) => $"<sst xmlns='{Main}'>{texts}</sst>";

    public static string Worksheet(string rows, string afterRows = "") =>
        $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{afterRows}</worksheet>";

    public static string Relationships(params (string Id, string Type, string Target)[] relationships) =>
        $"<Relationships xmlns='{Packages}'>"
        + string.Concat(
            relationships.Select(part =>
                $"<Relationship Id='{part.Id}' Type='{Ids}/{part.Type}' Target='{part.Target}'/>"
            )
        )
        + "</Relationships>";

    /// <summary>Adds a part, or puts another text into it.</summary>
    public CraftedWorkbook With(string name, string text)
    {
        parts.RemoveAll(part => part.Name == name);
        return Beside(name, text);
    }

    /// <summary>Adds a part, whether or not there is one of that name.</summary>
    public CraftedWorkbook Beside(string name, string text)
    {
        parts.Add((name, text));
        return this;
    }

    /// <summary>Changes the text of a part.</summary>
    public CraftedWorkbook Change(string name, Func<string, string> change) =>
        With(name, change(parts.Single(part => part.Name == name).Text));

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The workbook in ISO's strict namespaces.</summary>
    public byte[] ToStrictBytes()
    {
        var strict = new CraftedWorkbook();
        strict.parts.AddRange(
            parts.Select(part =>
                (
                    part.Name,
                    part.Text.Replace(
                            Main,
                            "http://purl.oclc.org/ooxml/spreadsheetml/main",
                            StringComparison.Ordinal
                        )
                        .Replace(
                            Ids,
                            "http://purl.oclc.org/ooxml/officeDocument/relationships",
                            StringComparison.Ordinal
                        )
                )
            )
        );
        return strict.ToBytes();
    }
}
