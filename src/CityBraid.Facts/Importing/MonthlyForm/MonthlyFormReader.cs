using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads the facts of one monthly form: its population, and an item a row.</summary>
internal sealed class MonthlyFormReader
{
    private readonly FormSheet sheet;
    private readonly MonthlyForm form;
    private readonly CellReader cells;
    private readonly MonthlyItemReader itemReader;
    private readonly int firstMonthColumn;
    private readonly int? year;

    /// <summary>Settles the form's year.</summary>
    public MonthlyFormReader(FormSheet sheet)
    {
        this.sheet = sheet;
        form = sheet.Form;
        firstMonthColumn = form.Months.Min(month => month.AmountColumn);
        cells = new CellReader(sheet.Scene.Words.Units, sheet.Origin, sheet.Reading);
        year = new FormYear(sheet.Scene, sheet.Origin, sheet.Reading).Find(form);
        itemReader = new MonthlyItemReader(sheet, cells, year);
    }

    /// <summary>Reads the population and every row.</summary>
    /// <param name="items">The items met before, in this sheet and others, and where.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public void Read(
        Dictionary<(string Variable, string Year), Location> items,
        CancellationToken cancellation
    )
    {
        foreach (var repeat in form.Repeats)
        {
            sheet.Reading.Note(repeat.Finding(sheet.Origin));
        }

        if (year is { } known)
        {
            var days = form.IsFiscal ? Period.FiscalYear(known, FiscalCalendar.Thai) : Period.Year(known);
            sheet.Reading.Coverage.Add(sheet.Scene.Request.Place, days);
        }

        ReadPopulation();
        foreach (var row in sheet.Origin.Sheet.ReadRows().SkipWhile(row => row.Number < form.FirstDataRow))
        {
            cancellation.ThrowIfCancellationRequested();
            if (FindSecondForm(row) is { } title)
            {
                // What stands below is of another year or in other columns, so it is not read.
                sheet.Reading.Error("facts.second-form", sheet.Origin.At(title), ("text", title.Text));
                return;
            }

            if (HoldsData(row))
            {
                ReadRow(row, items);
            }
        }
    }

    private void ReadPopulation()
    {
        if (
            FormHeading.FindPopulation(form.Heading) is not { } cell
            || cells.FindPopulation(cell) is not { } persons
            || year is not { } known
        )
        {
            return;
        }

        var variable = sheet.Scene.Words.LoadPopulation();
        var key = new FactKey(sheet.Scene.Request.Place, variable.Code, Period.Year(known));
        var quantity = new Quantity(persons, variable.Unit);
        var fact = new Fact(key, quantity, Quality.Unstated, SourceOf(cell));
        if (!sheet.Reading.Facts.TryAdd(fact, out var earlier) && !earlier.SaysTheSameAs(fact))
        {
            sheet.Reading.Note(Contradictions.OfPopulation(fact, earlier));
        }
    }

    private FactSource SourceOf(Cell cell) => sheet.Origin.SourceAt(cell, form.FirstDataRow - 1, []);

    private Cell? FindSecondForm(TableRow row)
    {
        var item = row.At(form.ItemColumn);
        var months = row.Cells.Where(cell => MonthNames.Find(cell.Text) is not null).Take(2).ToArray();
        return FormWords.IsItem(item.Text) ? item
            : months.Length == 2 ? months[0]
            : null;
    }

    // Headings between items have neither unit nor amounts; a total sums up rows that are read themselves.
    private bool HoldsData(TableRow row)
    {
        var isHeading =
            CellReader.IsBlank(row.At(form.UnitColumn))
            && form.Months.All(month => CellReader.IsBlank(row.At(month.AmountColumn)));
        return !isHeading
            && !row.Cells.Any(cell => cell.Column < firstMonthColumn && FormWords.IsTotal(cell.Text));
    }

    private void ReadRow(TableRow row, Dictionary<(string Variable, string Year), Location> items)
    {
        var item = row.At(form.ItemColumn);
        var where = sheet.Origin.At(item);
        if (CellReader.IsBlank(item))
        {
            sheet.Reading.Error("facts.no-item", where);
            return;
        }

        sheet.Reading.CountItem();
        if (FindVariable(row, item, where) is not { } variable)
        {
            return;
        }

        sheet.Reading.CountTaken();

        var key = (
            variable.Code,
            year?.ToString(CultureInfo.InvariantCulture) ?? sheet.Origin.Whole.ToString()
        );
        if (!items.TryAdd(key, where))
        {
            sheet.Reading.Error(
                "facts.item-twice",
                where,
                ("item", item.Text),
                ("other", items[key].ToString())
            );
            return;
        }

        itemReader.Read(row, variable);
    }

    private Variable? FindVariable(TableRow row, Cell item, Location where)
    {
        var meaning = sheet.Scene.MeaningOf(item.Text);
        var unit = row.At(form.UnitColumn).Text;
        sheet.Reading.Meet(new ReadItem(item.Text, where, unit, meaning.Variable?.Code, meaning.IsChosen));
        if (meaning.Variable is null)
        {
            sheet.Reading.Skip(item.Text, where, meaning.IsChosen);
        }

        return meaning.Variable;
    }
}
