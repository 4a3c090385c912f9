using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Tells of the columns that no part of a fact is read from.</summary>
/// <param name="layout">Which columns are read.</param>
/// <param name="origin">The sheet.</param>
/// <param name="reading">Takes the findings.</param>
internal sealed class UnreadColumns(TidyLayout layout, SheetOrigin origin, FileReading reading)
{
    private readonly Cell[] months = [.. layout.Unread.Where(title => TidyWords.IsMonth(title.Text))];
    private bool saidMonth;

    /// <summary>Names the columns that are not read, in one finding.</summary>
    public void Tell()
    {
        if (layout.Unread is [var first, ..])
        {
            var titles = string.Join(", ", layout.Unread.Select(title => $"'{title.Text}'"));
            reading.Inform("facts.unread-columns", origin.At(first), ("columns", titles));
        }
    }

    /// <summary>Notes, once, a row that tells its month in a column that is not read.</summary>
    public void CheckMonth(TableRow row, Period period)
    {
        var title = Array.Find(months, month => !CellReader.IsBlank(row.At(month.Column)));
        if (saidMonth || title.Column == 0 || period.Kind is PeriodKind.Month or PeriodKind.Days)
        {
            return;
        }

        saidMonth = true;
        var where = origin.At(row.At(title.Column));
        reading.Error(
            "facts.unread-month-column",
            where,
            ("text", title.Text),
            ("period", period.ToString())
        );
    }
}
