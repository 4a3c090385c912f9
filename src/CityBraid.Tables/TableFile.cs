using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>A workbook or CSV file, opened for reading.</summary>
public sealed class TableFile : IDisposable
{
    private readonly FileContent content;

    private TableFile(FileContent content, IReadOnlyList<TableSheet> sheets, IReadOnlyList<Finding> findings)
    {
        this.content = content;
        Sheets = sheets;
        Findings = findings;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Bytes));
    }

    /// <summary>The file's name as its owner knows it, without a path.</summary>
    public string Name => content.Name;

    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The sheets in the workbook's order, hidden ones included; a CSV file is one sheet.</summary>
    public IReadOnlyList<TableSheet> Sheets { get; }

    /// <summary>What parts the cells of a CSV file; null for a workbook.</summary>
    public char? Delimiter { get; private init; }

    /// <summary>What was assumed in order to read the file, such as its encoding; never an error.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Opens a file, or refuses it as <c>tables.unreadable</c> with the finding why.</summary>
    /// <param name="content">The bytes; they are copied to memory, up to the limit.</param>
    /// <param name="fileName">The name as the owner knows it. What the file is, its content decides.</param>
    /// <param name="limits">How much the file may ask of the machine; null for the defaults.</param>
    public static Result<TableFile> Open(Stream content, string fileName, TableLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            return Read(FileContent.Copy(content, fileName, limits ?? TableLimits.Default));
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    /// <summary>Lets go of the file's bytes; its sheets can be read no more.</summary>
    public void Dispose() => content.Release();

    private static TableFile Read(FileContent content)
    {
        if (ContentKinds.Of(content) == ContentKind.Workbook)
        {
            return new TableFile(content, Workbook.ReadSheets(content), []);
        }

        var csv = CsvContent.Of(content);
        return new TableFile(content, [new TableSheet(name: null, csv)], csv.Assumptions)
        {
            Delimiter = csv.Delimiter,
        };
    }
}
