using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>The table of a file that describes a form: a row for each question.</summary>
internal sealed class PackTable
{
    private const int DecimalsMax = 15;
    private const int NumberLengthMax = 40;

    /// <summary>Stands for a text that is missing, which is told; no form is made of it.</summary>
    private static readonly LocalText Unsaid = new("en", "?");

    private readonly Location where;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<PackQuestion> questions = [];
    private readonly List<PackQuestion> rows = [];
    private readonly List<Finding> findings = [];

    /// <summary>Takes the titles.</summary>
    /// <param name="where">The file and sheet.</param>
    /// <param name="titles">The row that names the columns.</param>
    public PackTable(Location where, TableRow titles)
    {
        this.where = where;
        foreach (var cell in titles.Cells.Where(cell => CellText.Of(cell).Length > 0))
        {
            var title = PackCells.Of(cell).ToLowerInvariant();
            if (!PackFile.Columns.Contains(title, StringComparer.Ordinal))
            {
                Add(Severity.Warning, "reports.pack-unknown-column", cell.Address, ("column", title));
            }
            else if (!columns.TryAdd(title, cell.Column))
            {
                Add(Severity.Error, "reports.pack-column-twice", cell.Address, ("column", title));
            }
        }

        var needed = new[] { "number", "section", "question", "from", "who" };
        foreach (var column in needed.Where(column => !columns.Keys.Any(title => IsOf(title, column))))
        {
            Add(
                Severity.Error,
                "reports.pack-column-missing",
                CellAddress.Write(titles.Number, 1),
                ("column", PackFile.Columns.First(title => IsOf(title, column)))
            );
        }
    }

    /// <summary>The questions that could be read.</summary>
    public IReadOnlyList<PackQuestion> Questions => questions;

    /// <summary>Every row as far as it could be read: what is wrong with one is told beside all
    ///   else.</summary>
    public IReadOnlyList<PackQuestion> Rows => rows;

    /// <summary>What is wrong with the table.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Takes a row.</summary>
    public void Take(TableRow row)
    {
        if (columns.Values.All(column => PackCells.Of(row.At(column)).Length == 0))
        {
            return;
        }

        var place = new PackFileRow(where.File, where.Sheet, row.Number, columns);
        var (number, from) = (NumberOf(row, place), FromOf(row, place));
        var decimals = DecimalsOf(row, place);
        var (section, question, who) = (
            TextsOf("section", row, place),
            TextsOf("question", row, place),
            TextsOf("who", row, place)
        );
        var asked = new PackQuestion
        {
            Number = number ?? string.Empty,
            Sections = section ?? Unsaid,
            Texts = question ?? Unsaid,
            From = from ?? PackExpression.None,
            Unit = Said(row, "unit"),
            Decimals = decimals,
            When = Said(row, "when"),
            Who = who ?? Unsaid,
            Row = place,
        };
        rows.Add(asked);
        if (
            number is not null
            && from is not null
            && section is not null
            && question is not null
            && who is not null
        )
        {
            questions.Add(asked);
        }
    }

    private static bool IsOf(string title, string column) =>
        title == column || title.StartsWith(column + "_", StringComparison.Ordinal);

    private string? NumberOf(TableRow row, PackFileRow place)
    {
        var number = Text(row, "number");
        if (number.Length == 0)
        {
            Add(Severity.Error, "reports.pack-empty-cell", place.Of("number").Cells, ("column", "number"));
            return null;
        }

        if (number.Length > NumberLengthMax)
        {
            Add(Severity.Error, "reports.pack-long-number", place.Of("number").Cells, ("number", number));
        }

        return number;
    }

    private PackExpression? FromOf(TableRow row, PackFileRow place)
    {
        var from = Text(row, "from");
        if (from.Length == 0)
        {
            return PackExpression.None;
        }

        var expression = PackExpression.Find(from);
        if (expression is null)
        {
            Add(Severity.Error, "reports.pack-unreadable-from", place.Of("from").Cells, ("from", from));
        }

        return expression;
    }

    private int? DecimalsOf(TableRow row, PackFileRow place)
    {
        var text = Text(row, "decimals");
        if (text.Length == 0)
        {
            return null;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
            && decimals <= DecimalsMax
        )
        {
            return decimals;
        }

        Add(
            Severity.Error,
            "reports.pack-bad-decimals",
            place.Of("decimals").Cells,
            ("decimals", text),
            ("most", DecimalsMax.ToString(CultureInfo.InvariantCulture))
        );
        return null;
    }

    private LocalText? TextsOf(string prefix, TableRow row, PackFileRow place)
    {
        var texts = PackCells.FindTexts(prefix, column => Text(row, column));
        if (texts is null && columns.Keys.Any(title => IsOf(title, prefix)))
        {
            Add(Severity.Error, "reports.pack-empty-cell", place.Of(prefix).Cells, ("column", prefix));
        }

        return texts;
    }

    private string Text(TableRow row, string column) =>
        columns.TryGetValue(column, out var at) ? PackCells.Of(row.At(at)) : string.Empty;

    private string? Said(TableRow row, string column) =>
        Text(row, column) is { Length: > 0 } text ? text : null;

    private void Add(
        Severity severity,
        string code,
        string? cell,
        params (string Name, string Value)[] values
    ) => findings.Add(new Finding(severity, code, where with { Cells = cell }, values));
}
