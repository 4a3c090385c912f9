namespace CityBraid.Tables;

/// <summary>How much a file may ask of the machine; what goes beyond is refused with a finding.</summary>
public sealed record TableLimits
{
    /// <summary>The limits that apply unless a caller names others.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>The file's size in bytes: 50 MB.</summary>
    public int BytesMax { get; init; } = 50 * 1024 * 1024;

    /// <summary>The entries of a workbook's zip directory; a large workbook has some hundreds.</summary>
    public int ZipEntriesMax { get; init; } = 4_096;

    /// <summary>The bytes that all entries of a workbook inflate to: 256 MB.</summary>
    public long UncompressedBytesMax { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many times its packed size an entry of more than a megabyte may inflate to.</summary>
    /// <remarks>Sheets pack 5 to 50 times; the densest packing that deflate knows is 1,032 times.</remarks>
    public int CompressionRatioMax { get; init; } = 200;

    /// <summary>The last row's number; the default is a spreadsheet's own.</summary>
    public int RowsMax { get; init; } = 1_048_576;

    /// <summary>The last column's number; the default is a spreadsheet's own, XFD.</summary>
    public int ColumnsMax { get; init; } = 16_384;

    /// <summary>The characters of one cell; the default is a spreadsheet's own.</summary>
    public int TextLengthMax { get; init; } = 32_767;

    /// <summary>The merged ranges of one sheet.</summary>
    public int MergedRangesMax { get; init; } = 100_000;
}
