using System.Text;

namespace CityBraid.Tests.House;

/// <summary>Reads comma-separated text as RFC 4180 has it, apart from the product's own reader.</summary>
internal static class Csv
{
    /// <summary>All records, the header first; quoted cells may hold commas, quotes and line ends.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (
            var letter in text.TrimEnd('\n', '\r').Replace("\r\n", "\n", StringComparison.Ordinal) + "\n"
        )
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
                cell.Append(letter);
            }
            else if (isQuoted || letter is not (',' or '\n'))
            {
                cell.Append(letter);
            }
            else
            {
                row.Add(Unquoted(cell.ToString()));
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
        }

        return rows;
    }

    private static string Unquoted(string cell) =>
        cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
