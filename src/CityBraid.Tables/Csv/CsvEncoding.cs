using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>The encoding of a CSV file: Unicode where the bytes allow it, else Thai Windows.</summary>
/// <param name="Encoding">How the text is decoded.</param>
/// <param name="MarkLength">The bytes of the byte order mark before the text.</param>
/// <param name="IsAssumed">Whether no mark and no UTF-8 vouches for it.</param>
internal sealed record CsvEncoding(Encoding Encoding, int MarkLength, bool IsAssumed = false)
{
    private const int ThaiWindowsCodePage = 874;

    // Decodes TIS-620, which is the same without the euro sign, the ellipsis and the quotation marks.
    private static readonly Encoding ThaiWindows = CodePagesEncodingProvider.Instance.GetEncoding(
        ThaiWindowsCodePage
    )!;

    /// <summary>Whether the bytes begin with a UTF-16 byte order mark.</summary>
    public static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    /// <summary>Finds the encoding, or refuses bytes that are no text in any that is read.</summary>
    public static CsvEncoding Of(FileContent file)
    {
        var bytes = file.Bytes.AsSpan();
        if (HasUtf16Mark(bytes))
        {
            var utf16 = new UnicodeEncoding(
                bytes[0] == 0xFE,
                byteOrderMark: false,
                throwOnInvalidBytes: true
            );
            return IsUtf16(bytes[2..], utf16) ? new CsvEncoding(utf16, 2) : throw WrongEncoding(file);
        }

        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (Utf8.IsValid(bytes))
        {
            return new CsvEncoding(Encoding.UTF8, mark);
        }

        return mark == 0 && IsThaiWindows(bytes)
            ? new CsvEncoding(ThaiWindows, 0, IsAssumed: true)
            : throw WrongEncoding(file);
    }

    /// <summary>Says which encoding was assumed, if one was.</summary>
    public IReadOnlyList<Finding> Assumptions(string fileName) =>
        IsAssumed
            ?
            [
                new Finding(
                    Severity.Information,
                    "tables.encoding-assumed",
                    new Location(fileName),
                    ("encoding", "windows-874")
                ),
            ]
            : [];

    private static UnreadableTableException WrongEncoding(FileContent file) =>
        file.Unreadable("tables.wrong-encoding", null, null);

    private static bool IsUtf16(ReadOnlySpan<byte> bytes, UnicodeEncoding encoding)
    {
        try
        {
            return encoding.GetCharCount(bytes) > 0
                && !MemoryMarshal.Cast<byte, ushort>(bytes).Contains((ushort)0);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // Every byte has a letter, and no vowel or tone mark stands without a Thai letter under it, as an é of
    // Latin-1 would. What other encodings leave after that is rare enough for the finding to catch.
    private static bool IsThaiWindows(ReadOnlySpan<byte> bytes)
    {
        byte before = 0;
        foreach (var letter in bytes)
        {
            if (letter >= 0x80 && (!IsThaiLetter(letter) || (IsThaiMark(letter) && before < 0xA1)))
            {
                return false;
            }

            before = letter;
        }

        return true;
    }

    private static bool IsThaiLetter(byte letter) =>
        letter is 0x80 or 0x85 or (>= 0x91 and <= 0x97) or (>= 0xA0 and <= 0xDA) or (>= 0xDF and <= 0xFB);

    private static bool IsThaiMark(byte letter) =>
        letter is 0xD1 or (>= 0xD4 and <= 0xDA) or (>= 0xE7 and <= 0xEE);
}
