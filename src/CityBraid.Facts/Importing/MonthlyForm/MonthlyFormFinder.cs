using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Recognises a monthly form by its header: twelve months, items and units.</summary>
internal sealed class MonthlyFormFinder
{
    private const int HeadLength = 60;
    private const int MonthsInYear = 12;

    private readonly TableRow[] head;
    private readonly int index;
    private readonly TableRow header;
    private readonly Cell[] monthCells;
    private readonly TableRow? pairs;

    private MonthlyFormFinder(TableRow[] head, int index)
    {
        this.head = head;
        this.index = index;
        header = head[index];
        monthCells = MonthCells(header);
        pairs = FindPairs();
    }

    /// <summary>The form that a sheet holds; null when it holds none.</summary>
    public static MonthlyForm? Find(TableSheet sheet)
    {
        var rows = sheet.ReadRows().Take(HeadLength).ToArray();
        var found = Array.FindIndex(rows, row => MonthCells(row).Length == MonthsInYear);
        return found < 0 ? null : new MonthlyFormFinder(rows, found).Find();
    }

    private MonthlyForm? Find()
    {
        var item = FindTitle(FormWords.IsItem);
        var unit = FindTitle(FormWords.IsUnit);
        if (item is not { } itemTitle || unit is not { } unitTitle)
        {
            return null;
        }

        var factors = FindTitles(FormWords.IsFactor);
        MonthColumn[] months = [.. monthCells.Select(OneMonth)];
        return new MonthlyForm(
            head[..index],
            (pairs ?? header).Number + 1,
            itemTitle.Column,
            unitTitle.Column,
            FindTitle(FormWords.IsTotal)?.Column,
            factors is [var factor, ..] ? new FactorColumn(factor.Column, factor) : null,
            months,
            [
                .. RepeatedTitle.In(FindTitles(FormWords.IsUnit)),
                .. RepeatedTitle.In(factors),
                .. months.SelectMany(RepeatsOf),
            ]
        );
    }

    // Every month once: in a pair of unmerged columns the name may stand twice.
    private static Cell[] MonthCells(TableRow row) =>
        row
            .Cells.Where(cell => cell.Kind == CellKind.Text)
            .Select(cell => (Cell: cell, Month: MonthNames.Find(cell.Text)))
            .Where(found => found.Month is not null)
            .DistinctBy(found => found.Month)
            .Select(found => found.Cell)
            .ToArray();

    private MonthColumn OneMonth(Cell title)
    {
        var month = MonthNames.Find(title.Text)!.Value;
        var under = pairs is null ? [] : Under(pairs, title.Column);
        var amount = under.FirstOrDefault(cell => FormWords.IsAmount(cell.Text), title);
        var factor = under.FirstOrDefault(cell => FormWords.IsFactor(cell.Text));
        var factorColumn = factor.Column > 0 ? new FactorColumn(factor.Column, factor) : null;
        return new MonthColumn(month, title.Text, amount.Column, factorColumn);
    }

    // A month's name may stand over its amounts and again over their factors, and nowhere else.
    private IEnumerable<RepeatedTitle> RepeatsOf(MonthColumn month)
    {
        var names = header.Cells.Where(cell => MonthNames.Find(cell.Text) == month.Month).ToArray();
        var under = pairs is null ? [] : Under(pairs, names[0].Column);
        return names
            .Skip(1)
            .Where(name => name.Column != month.AmountColumn && name.Column != month.Factor?.Column)
            .Select(name => new RepeatedTitle(RepeatedTitle.MonthTwice, names[0], name))
            .Concat(RepeatedTitle.In([.. under.Where(cell => FormWords.IsAmount(cell.Text))]))
            .Concat(RepeatedTitle.In([.. under.Where(cell => FormWords.IsFactor(cell.Text))]));
    }

    private TableRow? FindPairs()
    {
        var next = index + 1 < head.Length ? head[index + 1] : null;
        return
            next?.Number == header.Number + 1
            && monthCells.All(month =>
                Under(next, month.Column).Exists(cell => FormWords.IsFactor(cell.Text))
            )
            ? next
            : null;
    }

    /// <summary>A row's titles below one month: from its column to the header's next title.</summary>
    private List<Cell> Under(TableRow row, int column)
    {
        var month = MonthNames.Find(header.At(column).Text);
        var end = header
            .Cells.Where(cell => cell.Column > column && MonthNames.Find(cell.Text) != month)
            .Select(cell => cell.Column)
            .FirstOrDefault(int.MaxValue);
        return [.. row.Cells.Where(cell => cell.Column >= column && cell.Column < end)];
    }

    private Cell? FindTitle(Func<string, bool> isTitle) =>
        FindTitles(isTitle) is [var title, ..] ? title : null;

    /// <summary>Titles outside the months: in the header, or next to it when titles span rows.</summary>
    private Cell[] FindTitles(Func<string, bool> isTitle)
    {
        var above = index > 0 && head[index - 1].Number == header.Number - 1 ? head[index - 1] : null;
        return
        [
            .. new[] { header, pairs, above }
                .OfType<TableRow>()
                .SelectMany(row => row.Cells)
                .Where(cell => cell.Kind == CellKind.Text && isTitle(cell.Text) && !IsUnderMonth(cell)),
        ];
    }

    private bool IsUnderMonth(Cell cell) =>
        pairs is not null
        && cell.Row == pairs.Number
        && Array.Exists(monthCells, month => Under(pairs, month.Column).Contains(cell));
}
