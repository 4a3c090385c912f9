using System.Globalization;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Inventory;

/// <summary>What is wrong with rows of an activity file: the first of them, and how many there are.</summary>
/// <param name="file">The file's name.</param>
internal sealed class RowProblems(string file)
{
    /// <summary>How many are told one by one.</summary>
    public const int ToldMax = 200;

    private const int ShownMax = 60;

    private readonly List<(long Line, Finding Finding)> told = [];
    private long lastLine = long.MaxValue;

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Notes one.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 0; null when it is about the whole row.</param>
    /// <param name="code">What is wrong, without the beginning that all have.</param>
    /// <param name="values">The values of the sentence.</param>
    public void Add(long line, int? column, string code, params (string Name, string Value)[] values)
    {
        Count++;
        if (line <= lastLine)
        {
            var row = (int)Math.Min(line, int.MaxValue);
            var cells = column is { } at
                ? new CellRange(row, at + 1, row, at + 1).ToString()
                : string.Create(CultureInfo.InvariantCulture, $"{line}:{line}");
            var where = new Location(file, Cells: cells);
            told.Add((line, new Finding(Severity.Error, "inventory.rollup-" + code, where, values)));
            KeepFirst();
        }
    }

    /// <summary>Adds what another thread found.</summary>
    public void Add(RowProblems other)
    {
        Count += other.Count;
        told.AddRange(other.told);
    }

    /// <summary>The first ones in the order of their lines, and how many more there are.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var (_, finding) in told.OrderBy(one => one.Line).Take(ToldMax))
        {
            yield return finding;
        }

        if (Count > ToldMax)
        {
            yield return new Finding(
                Severity.Error,
                "inventory.rollup-more",
                new Location(file),
                ("count", (Count - ToldMax).ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    /// <summary>Lets go of what is not among the first, since blocks may come in any order.</summary>
    private void KeepFirst()
    {
        if (told.Count < 2 * ToldMax)
        {
            return;
        }

        var first = told.OrderBy(one => one.Line).Take(ToldMax).ToArray();
        told.Clear();
        told.AddRange(first);
        lastLine = first[^1].Line;
    }

    /// <summary>A field as a finding quotes it.</summary>
    public static string Shown(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field[..Math.Min(field.Length, ShownMax * 4)]);
        return text.Length > ShownMax ? text[..ShownMax] + "…" : text;
    }
}
