using System.Text;
using System.Xml;

namespace CityBraid.Tables;

/// <summary>Reads a cell's text out of its runs (ISO/IEC 29500-1, 18.4), without phonetic hints.</summary>
internal static class RichText
{
    private const string EscapeStart = "_x";

    /// <summary>Reads a workbook's shared texts, to which cells refer by number.</summary>
    public static IReadOnlyList<string> ReadShared(Package package, string partName)
    {
        using var reader = package.Open(partName);
        reader.ReadRoot("sst");
        var texts = new List<string>();
        while (reader.ReadChild(0))
        {
            if (reader.Is("si"))
            {
                texts.Add(Read(reader, 1));
            }
        }

        return texts;
    }

    /// <summary>Reads the text of the element at this depth.</summary>
    public static string Read(PartReader reader, int depth) => Unescape(ReadRuns(reader, depth));

    /// <summary>Puts back what XML cannot hold and spreadsheets write as <c>_x000D_</c>.</summary>
    /// <remarks>What no database can hold either, a zero or half a letter, stays as it is written.</remarks>
    public static string Unescape(string text)
    {
        if (!text.Contains(EscapeStart, StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = XmlConvert.DecodeName(text);
        var isText = decoded
            .EnumerateRunes()
            .All(letter => letter.Value != 0 && letter != Rune.ReplacementChar);
        return isText ? decoded : text;
    }

    private static string ReadRuns(PartReader reader, int depth)
    {
        var text = string.Empty;
        while (reader.ReadChild(depth))
        {
            if (reader.Is("t"))
            {
                text = string.Concat(text, reader.ReadText());
            }
            else if (reader.Is("r"))
            {
                text += ReadRuns(reader, depth + 1);
            }

            reader.RefuseLong(text.Length);
        }

        return text;
    }
}
