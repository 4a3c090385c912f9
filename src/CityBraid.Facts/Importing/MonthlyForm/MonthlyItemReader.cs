using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads one item of a monthly form: a fact for each month that has an amount.</summary>
internal sealed class MonthlyItemReader
{
    private const int FirstFiscalMonth = 10;

    private readonly FormSheet sheet;
    private readonly MonthlyForm form;
    private readonly CellReader cells;
    private readonly FactorReader factors;
    private readonly MergedNumbers merged;
    private readonly HashSet<Location> zeroFactors = [];
    private readonly int? year;

    /// <summary>Makes ready to read the rows of a form in order.</summary>
    /// <param name="sheet">The form.</param>
    /// <param name="cells">Reads its cells.</param>
    /// <param name="year">Its year; null when that is not known, so that cells are checked only.</param>
    public MonthlyItemReader(FormSheet sheet, CellReader cells, int? year)
    {
        this.sheet = sheet;
        this.cells = cells;
        this.year = year;
        form = sheet.Form;
        factors = new FactorReader(sheet.Scene.Words.Units, cells, sheet.Origin, sheet.Reading);
        merged = new MergedNumbers(sheet.Origin, sheet.Reading, sheet.Form.FirstDataRow);
    }

    /// <summary>Reads the row of an item.</summary>
    public void Read(TableRow row, Variable variable)
    {
        merged.MoveTo(row.Number);
        var unit = cells.FindUnit(row.At(form.UnitColumn), variable);
        var item = new Item(row, variable, unit, FindFactor(row, form.Factor, unit));
        var months = form.Months.Where(month => !merged.Covers(row.At(month.AmountColumn))).ToArray();
        var isBlank = months.ToLookup(month => CellReader.IsBlank(row.At(month.AmountColumn)));
        var amounts = isBlank[false].Select(month => ReadMonth(item, month)).ToArray();
        NoteMissing(row, [.. isBlank[true]]);
        NoteWithoutFactor(item, [.. isBlank[false]]);
        if (months.Length == form.Months.Count && Array.TrueForAll(amounts, amount => amount is not null))
        {
            CheckTotal(row, amounts.Sum() ?? 0m);
        }
    }

    private StatedFactor? FindFactor(TableRow row, FactorColumn? column, Unit? unit) =>
        column is null || merged.Covers(row.At(column.Column)) ? null : factors.Find(row, column, unit);

    private decimal? ReadMonth(Item item, MonthColumn month)
    {
        var cell = item.Row.At(month.AmountColumn);
        var factor = FindFactor(item.Row, month.Factor, item.Unit) ?? item.YearFactor;
        var amount = cells.FindAmount(cell);
        if (amount > 0m && factor is { Factor.Amount: 0m } && zeroFactors.Add(factor.Location))
        {
            sheet.Reading.Warn("facts.zero-factor", factor.Location, ("item", NameOf(item.Row)));
        }

        if (amount is { } number && item.Unit is { } unit && year is { } known)
        {
            var key = new FactKey(sheet.Scene.Request.Place, item.Variable.Code, PeriodOf(month, known));
            var factorColumn = (month.Factor ?? form.Factor)?.Column ?? form.UnitColumn;
            int[] columns = [form.ItemColumn, form.UnitColumn, factorColumn];
            var source = sheet.Origin.SourceAt(cell, form.FirstDataRow - 1, columns);
            var fact = new Fact(key, new Quantity(number, unit), Quality.Unstated, source, factor);
            sheet.Reading.Add(fact, NameOf(item.Row));
        }

        return amount;
    }

    private Period PeriodOf(MonthColumn month, int known) =>
        Period.Month(form.IsFiscal && month.Month >= FirstFiscalMonth ? known - 1 : known, month.Month);

    private void NoteMissing(TableRow row, MonthColumn[] missing)
    {
        if (missing.Length > 0)
        {
            WarnOf("facts.missing-months", row, missing);
        }
    }

    // A row without any factor is counted by one from the library; a gap in its factors is an oversight.
    private void NoteWithoutFactor(Item item, MonthColumn[] stated)
    {
        var gaps = Array.FindAll(
            stated,
            month => month.Factor is { } factor && CellReader.IsBlank(item.Row.At(factor.Column))
        );
        if (item.YearFactor is null && gaps.Length > 0 && gaps.Length < stated.Length)
        {
            WarnOf("facts.months-without-factor", item.Row, gaps);
        }
    }

    private void WarnOf(string code, TableRow row, MonthColumn[] months)
    {
        var where = sheet.Origin.At(row.At(form.ItemColumn));
        var titles = string.Join(", ", months.Select(month => month.Title));
        sheet.Reading.Warn(code, where, ("item", NameOf(row)), ("months", titles));
    }

    private string NameOf(TableRow row) => row.At(form.ItemColumn).Text;

    // A total is not imported, only compared, as far as it was written: 10.1 agrees with a sum of 10.08.
    private void CheckTotal(TableRow row, decimal sum)
    {
        var cell = form.TotalColumn is { } column ? row.At(column) : default;
        if (CellReader.IsBlank(cell) || NumberReading.Of(cell) is not { Problem: null, Amount: var stated })
        {
            return;
        }

        if (Math.Abs(stated - sum) * 2 > Scale(stated))
        {
            sheet.Reading.Warn(
                "facts.total-disagrees",
                sheet.Origin.At(cell),
                ("total", stated.ToString(CultureInfo.InvariantCulture)),
                ("sum", sum.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    private static decimal Scale(decimal number) => new(1, 0, 0, isNegative: false, number.Scale);

    private sealed record Item(TableRow Row, Variable Variable, Unit? Unit, StatedFactor? YearFactor);
}
