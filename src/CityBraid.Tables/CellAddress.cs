using System.Globalization;

namespace CityBraid.Tables;

/// <summary>Writes and reads addresses in A1 notation.</summary>
public static class CellAddress
{
    private const int LettersMax = 3;
    private const int DigitsMax = 7;

    /// <summary>The address of a cell: row 8, column 6 is <c>F8</c>.</summary>
    public static string Write(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Reads an address; false when the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int row, out int column)
    {
        row = 0;
        column = 0;
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            column = (column * 26) + (char.ToUpperInvariant(text[letters]) - 'A' + 1);
            if (++letters > LettersMax)
            {
                return false;
            }
        }

        var digits = text[letters..];
        return letters > 0
            && digits.Length is > 0 and <= DigitsMax
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row > 0;
    }
}
