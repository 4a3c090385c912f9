namespace CityBraid.Tables;

/// <summary>Decides by its bytes what a file is; only whether a text is a table, its name tells.</summary>
internal static class ContentKinds
{
    private static readonly string[] CsvExtensions = [".csv", ".tsv", ".tab", ".txt"];

    private static ReadOnlySpan<byte> OleStart => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> PdfStart => "%PDF-"u8;

    // The stream's name in the directory of an encrypted OLE file, in UTF-16 (MS-OFFCRYPTO 2.3.4.4).
    private static ReadOnlySpan<byte> EncryptedPackage =>
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    // Byte order marks, white space and the zeros between them in UTF-16.
    private static ReadOnlySpan<byte> Nothing =>
        [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    /// <summary>Says how to read a file, or refuses one that is no table.</summary>
    public static ContentKind Of(FileContent file)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.IndexOfAnyExcept(Nothing) < 0)
        {
            throw file.Unreadable("tables.empty-file", null, null);
        }

        if (IsZip(bytes))
        {
            return ContentKind.Workbook;
        }

        if (bytes.StartsWith(OleStart))
        {
            throw bytes.IndexOf(EncryptedPackage) >= 0
                ? file.Unreadable("tables.password-protected", null, null)
                : NotAWorkbook(file, "xls");
        }

        var found = TextKind(bytes);
        if (found == "binary" && IsNamedCsv(file.Name))
        {
            throw file.Unreadable("tables.wrong-encoding", null, null);
        }

        return found == "text" && IsNamedCsv(file.Name) ? ContentKind.Csv : throw NotAWorkbook(file, found);
    }

    /// <summary>The refusal of a file that is something else.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">What it is: xls, xlsb, text, markup, pdf, binary, zip, damaged-zip …</param>
    public static UnreadableTableException NotAWorkbook(FileContent file, string found) =>
        file.Unreadable("tables.not-a-workbook", null, null, ("found", found));

    private static bool IsZip(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    private static string TextKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PdfStart))
        {
            return "pdf";
        }

        if (!CsvEncoding.HasUtf16Mark(bytes) && bytes.Contains((byte)0))
        {
            return "binary";
        }

        var text = bytes[bytes.IndexOfAnyExcept(Nothing)..];
        return
            text.Length > 1
            && text[0] == '<'
            && (char.IsAsciiLetter((char)text[1]) || text[1] is (byte)'!' or (byte)'?')
            ? "markup"
            : "text";
    }

    private static bool IsNamedCsv(string name) =>
        CsvExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
