using System.Text.RegularExpressions;

namespace CityBraid.Tests.House;

/// <summary>Reference tables say where every row comes from, and nothing names somebody's machine.</summary>
public sealed class DataTests
{
    private static readonly string[] Origins = ["source", "locator"];

    private static readonly string[] SidecarLines = ["source", "licence", "retrieved"];

    private static readonly IReadOnlyList<string> Tables = [.. Repository.Files("data", "*.csv")];

    [Fact]
    public void Every_row_of_a_table_has_its_source_and_locator() =>
        Violations.None(Tables.SelectMany(RowsWithoutOrigin));

    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_the_header() =>
        Violations.None(
            from path in Tables
            let rows = Csv.Rows(Repository.Read(path))
            from row in rows.Index()
            where row.Item.Count != rows[0].Count
            select $"{path}: record {row.Index + 1} has {row.Item.Count} cells, the header {rows[0].Count}"
        );

    [Fact]
    public void Every_table_has_a_page_with_source_licence_and_date() =>
        Violations.None(
            from path in Tables
            let page = Path.ChangeExtension(path, ".md")
            from word in SidecarLines
            where !Repository.Has(page) || !States(Repository.Read(page), word)
            select $"{page}: has no line '{word}: …'"
        );

    [Fact]
    public void Nothing_names_a_place_on_somebodys_machine() =>
        Violations.None(
            from path in TextFiles.All
            from line in Repository.Read(path).Split('\n').Index()
            where MachinePath().IsMatch(line.Item)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}"
        );

    [Theory]
    [InlineData("a,b\n1,\"x, \"\"y\"\"\nz\"\n", "a|b", "1|x, \"y\"\nz")]
    [InlineData("a,b\r\n,2", "a|b", "|2")]
    public void Quoted_cells_are_read_whole(string text, params string[] rows) =>
        Assert.Equal(rows, Csv.Rows(text).Select(row => string.Join('|', row)));

    private static IEnumerable<string> RowsWithoutOrigin(string path)
    {
        var rows = Csv.Rows(Repository.Read(path));
        foreach (var origin in Origins)
        {
            var column = rows[0].ToList().IndexOf(origin);
            if (column < 0)
            {
                yield return $"{path}: has no column '{origin}'";
                continue;
            }

            foreach (var (index, row) in rows.Index())
            {
                if (column >= row.Count || string.IsNullOrWhiteSpace(row[column]))
                {
                    yield return $"{path}: record {index + 1} has no {origin}";
                }
            }
        }
    }

    /// <summary>A line such as <c>source: …</c>, with or without a bullet; a date must be a date.</summary>
    private static bool States(string page, string word)
    {
        var value = word is "retrieved" ? @"\d{4}-\d{2}-\d{2}" : @"\S";
        return Regex.IsMatch(
            page,
            $@"^\W*{word}\W*:\W*{value}",
            RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
    }

    private static Regex MachinePath() =>
        new(
            @"(?<![\w.}/])/(home|Users|root|wo" + @"rk|tmp|mnt)/\w|\b[A-Z]:\\\w",
            RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
}
