using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>The one table of a CSV file.</summary>
internal sealed class CsvContent : ISheetContent
{
    private readonly FileContent file;
    private readonly CsvEncoding encoding;

    private CsvContent(FileContent file, CsvEncoding encoding)
    {
        this.file = file;
        this.encoding = encoding;
        using var text = OpenText();
        Delimiter = CsvDelimiter.In(text);
    }

    /// <summary>What parts the cells of a row.</summary>
    public char Delimiter { get; }

    /// <summary>What was assumed in order to read the text.</summary>
    public IReadOnlyList<Finding> Assumptions => encoding.Assumptions(file.Name);

    /// <summary>Finds the encoding and the delimiter, or refuses bytes that are no text.</summary>
    public static CsvContent Of(FileContent file) => new(file, CsvEncoding.Of(file));

    /// <inheritdoc/>
    public IEnumerable<TableRow> ReadRows()
    {
        using var reader = new CsvReader(file, OpenText(), Delimiter);
        while (reader.ReadRow() is { } row)
        {
            yield return row;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> ReadMergedRanges() => [];

    private StreamReader OpenText() =>
        new(
            file.OpenAt(encoding.MarkLength, file.Bytes.Count - encoding.MarkLength),
            encoding.Encoding,
            detectEncodingFromByteOrderMarks: false
        );
}
