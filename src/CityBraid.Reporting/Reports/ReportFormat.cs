namespace CityBraid.Reporting;

/// <summary>A kind of file that a report is written as.</summary>
public sealed class ReportFormat
{
    private readonly Action<Report, PackLibrary, Stream>? write;

    private ReportFormat(
        string name,
        string ending,
        string contentType,
        Action<Report, PackLibrary, Stream>? write
    )
    {
        Name = name;
        Ending = ending;
        ContentType = contentType;
        this.write = write;
    }

    /// <summary>A workbook (ISO/IEC 29500).</summary>
    public static ReportFormat Workbook { get; } =
        new("xlsx", ".xlsx", ReportWorkbook.ContentType, ReportWorkbook.Write);

    /// <summary>Comma-separated values (RFC 4180) in UTF-8.</summary>
    public static ReportFormat Csv { get; } =
        new("csv", ".csv", ReportCsv.ContentType, (report, _, output) => ReportCsv.Write(report, output));

    /// <summary>A document to edit (ISO/IEC 29500).</summary>
    public static ReportFormat Word { get; } =
        new(
            "docx",
            ".docx",
            WordFile.ContentType,
            (report, packs, output) => ReportWordFile.Write(report, packs.Words, output)
        );

    /// <summary>Paper (ISO 32000), printed by a browser.</summary>
    public static ReportFormat Pdf { get; } = new("pdf", ".pdf", "application/pdf", write: null);

    /// <summary>Every format, in the order in which they are offered.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Workbook, Word, Pdf, Csv];

    /// <summary>Its name in commands and addresses: <c>xlsx</c>.</summary>
    public string Name { get; }

    /// <summary>The ending of a file's name, with its full stop.</summary>
    public string Ending { get; }

    /// <summary>What such a file is called in answers.</summary>
    public string ContentType { get; }

    /// <summary>The format of a name; null when there is none.</summary>
    public static ReportFormat? Find(string? name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    /// <summary>The usual format of a pack.</summary>
    public static ReportFormat Of(PackFileKind kind) => kind == PackFileKind.Csv ? Csv : Workbook;

    /// <summary>The whole file, made in memory, so that nobody is sent half of one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="packs">What every file has beside it: the sheets of proofs, the words around.</param>
    /// <exception cref="InvalidOperationException">A browser prints this format.</exception>
    public byte[] Write(Report report, PackLibrary packs)
    {
        if (write is null)
        {
            throw new InvalidOperationException($"A browser prints {Name}.");
        }

        using var output = new MemoryStream();
        write(report, packs, output);
        return output.ToArray();
    }
}
