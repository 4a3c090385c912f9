using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads a table with a fact a row, as fast as its file streams.</summary>
/// <remarks>Texts repeat from row to row, so what a text means is worked out once and kept.</remarks>
internal sealed class TidyReader
{
    private readonly ImportScene scene;
    private readonly SheetOrigin origin;
    private readonly TidyLayout layout;
    private readonly FileReading reading;
    private readonly CellReader cells;
    private readonly MergedNumbers merged;
    private readonly UnreadColumns unread;
    private readonly TidyFactors factors;
    private readonly Dictionary<string, Variable?> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Place? Place, string? Problem)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PeriodReading> periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Quality?> qualities = new(StringComparer.Ordinal);
    private bool saidBuddhist;

    /// <summary>Makes ready to read a sheet.</summary>
    public TidyReader(ImportScene scene, SheetOrigin origin, TidyLayout layout, FileReading reading)
    {
        this.scene = scene;
        this.origin = origin;
        this.layout = layout;
        this.reading = reading;
        cells = new CellReader(scene.Words.Units, origin, reading);
        merged = new MergedNumbers(origin, reading, layout.HeaderRow + 1);
        unread = new UnreadColumns(layout, origin, reading);
        factors = new TidyFactors(scene.Words.Units, cells, origin, reading);
    }

    /// <summary>Reads every row below the header.</summary>
    public void Read(CancellationToken cancellation)
    {
        foreach (var repeat in layout.Repeats)
        {
            reading.Note(repeat.Finding(origin));
        }

        unread.Tell();
        if (layout.Repeats.Count == 0)
        {
            var before = reading.Items;
            ReadRows(cancellation);
            if (reading.Items == before)
            {
                reading.Warn("facts.no-rows", origin.Whole);
            }
        }
    }

    private void ReadRows(CancellationToken cancellation)
    {
        foreach (var row in origin.Sheet.ReadRows())
        {
            cancellation.ThrowIfCancellationRequested();
            if (row.Number > layout.HeaderRow && HoldsData(row))
            {
                ReadRow(row);
            }
        }
    }

    private bool HoldsData(TableRow row) =>
        !CellReader.IsBlank(At(row, FactPart.Value))
        || layout.Columns.Values.Any(column => !CellReader.IsBlank(row.At(column)));

    private void ReadRow(TableRow row)
    {
        reading.CountItem();
        merged.MoveTo(row.Number);
        var item = At(row, FactPart.Variable);
        if (FindVariable(row, item) is not { } variable)
        {
            return;
        }

        reading.CountTaken();

        // Every part is read before one that failed ends the row, so that all bad cells are found at once.
        var place = FindPlace(At(row, FactPart.Place));
        var period = FindPeriod(At(row, FactPart.Period));
        var value = At(row, FactPart.Value);
        var quantity = FindQuantity(value, At(row, FactPart.Unit), variable);
        var quality = FindQuality(At(row, FactPart.Quality));
        var factor = factors.Find(At(row, FactPart.Factor), At(row, FactPart.FactorUnit), quantity?.Unit);
        if (place is null || period is null || quantity is null || quality is not { } known)
        {
            return;
        }

        unread.CheckMonth(row, period);
        reading.Coverage.AddYears(place.Code, period);
        var source = At(row, FactPart.Source);
        var statement = CellReader.IsBlank(source) ? null : source.Text;
        var key = new FactKey(place.Code, variable.Code, period);
        var origins = origin.SourceAt(value, layout.HeaderRow, layout.Columns.Values, statement);
        reading.Add(new Fact(key, quantity, known, origins, factor), item.Text);
    }

    // A constant stands in no cell of its own, so what is wrong with it is said where the value stands.
    private Cell At(TableRow row, FactPart part)
    {
        if (layout.Columns.TryGetValue(part, out var column))
        {
            return row.At(column);
        }

        var kind = layout.Constants.TryGetValue(part, out var text) ? CellKind.Text : CellKind.Blank;
        return new Cell(row.Number, layout.Columns[FactPart.Value], kind, text ?? string.Empty);
    }

    private Variable? FindVariable(TableRow row, Cell item)
    {
        if (CellReader.IsBlank(item))
        {
            reading.Error("facts.no-item", origin.At(item));
            return null;
        }

        if (!variables.TryGetValue(item.Text, out var variable))
        {
            variable = FindFirst(row, item);
            variables.Add(item.Text, variable);
        }

        return variable;
    }

    private Variable? FindFirst(TableRow row, Cell item)
    {
        var meaning = scene.MeaningOf(item.Text);
        var variable = meaning.IsChosen ? meaning.Variable : FindMapped(item);
        var isSkipped = meaning.IsChosen && variable is null;
        var unit = At(row, FactPart.Unit).Text;
        reading.Meet(new ReadItem(item.Text, origin.At(item), unit, variable?.Code, meaning.IsChosen));
        if (isSkipped)
        {
            reading.Skip(item.Text, origin.At(item), isChosen: true);
        }

        return variable;
    }

    private Variable? FindMapped(Cell item)
    {
        var isMapped = layout.Items.TryGetValue(NameKey.Of(item.Text), out var code);
        if (isMapped && string.IsNullOrEmpty(code))
        {
            reading.LeaveOut(item.Text, origin.At(item));
            return null;
        }

        var variable = isMapped ? scene.Words.Variables.Find(code!) : scene.Words.FindVariable(item.Text);
        if (variable is null)
        {
            reading.Skip(item.Text, origin.At(item));
        }

        return variable;
    }

    private Place? FindPlace(Cell cell)
    {
        var text = CellReader.IsBlank(cell) ? scene.Request.Place.Value : cell.Text;
        if (!places.TryGetValue(text, out var found))
        {
            found = scene.Places.Find(text);
            places.Add(text, found);
        }

        if (found.Problem is { } problem)
        {
            reading.Error(problem, origin.At(cell), ("text", text));
        }

        return found.Place;
    }

    private Period? FindPeriod(Cell cell)
    {
        if (CellReader.IsBlank(cell) && layout.Columns.ContainsKey(FactPart.Period))
        {
            reading.Error("facts.no-period", origin.At(cell));
            return null;
        }

        var found = PeriodOf(cell);
        if (found.Problem is { } problem)
        {
            reading.Error(problem, origin.At(cell), ("text", cell.Text));
        }
        else if (
            scene.Request.Year is { } year
            && (found.Period!.From.Year > year || found.Period.To.Year < year)
        )
        {
            reading.Error(
                "facts.year-contradicts",
                origin.At(cell),
                ("text", cell.Text),
                ("year", Text(year))
            );
            return null;
        }

        return found.Period;
    }

    private PeriodReading PeriodOf(Cell cell)
    {
        var text = CellReader.IsBlank(cell) ? Text(scene.Request.Year ?? 0) : cell.Text;
        if (periods.TryGetValue(text, out var found))
        {
            return found;
        }

        found = PeriodReading.Of(text, scene.YearMax);
        periods.Add(text, found);
        if (found is { IsBuddhist: true, Period: { } period } && !saidBuddhist)
        {
            saidBuddhist = true;
            var year = period.ToString();
            reading.Inform("facts.read-as-buddhist", origin.At(cell), ("text", text), ("year", year));
        }

        return found;
    }

    private Quantity? FindQuantity(Cell value, Cell unitCell, Variable variable)
    {
        var unit = cells.FindUnit(unitCell, variable);
        if (merged.Covers(value))
        {
            return null;
        }

        if (CellReader.IsBlank(value))
        {
            reading.Warn("facts.missing-value", origin.At(value), ("variable", variable.Code));
            return null;
        }

        var isPopulation = string.Equals(variable.Code, Variable.Population, StringComparison.Ordinal);
        var amount = isPopulation ? cells.FindPopulation(value) : cells.FindAmount(value);
        return amount is { } number && unit is not null ? new Quantity(number, unit) : null;
    }

    private Quality? FindQuality(Cell cell)
    {
        if (CellReader.IsBlank(cell))
        {
            return Quality.Unstated;
        }

        if (!qualities.TryGetValue(cell.Text, out var quality))
        {
            quality = TidyWords.FindQuality(cell.Text);
            qualities.Add(cell.Text, quality);
        }

        if (quality is null)
        {
            reading.Error("facts.unknown-quality", origin.At(cell), ("text", cell.Text));
        }

        return quality;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
