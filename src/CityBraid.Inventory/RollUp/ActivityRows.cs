using System.Runtime.CompilerServices;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Adds the rows of an activity file to sums; one thread's, with all that it met before.</summary>
/// <param name="columns">Which column is what.</param>
/// <param name="tables">The units.</param>
/// <param name="sums">Where masses are added.</param>
/// <param name="problems">Where bad rows are noted.</param>
internal sealed class ActivityRows(
    ActivityColumns columns,
    InventoryTables tables,
    RollUpSums sums,
    RowProblems problems
)
{
    private const int YearDigits = 4;

    private readonly PlaceColumns places = new(columns, problems);
    private readonly int year = columns.Of("year");
    private readonly int reference = columns.Of("reference");
    private readonly int activity = columns.Of("activity");
    private readonly int unit = columns.Of("unit");
    private readonly GasColumn[] gases = [.. columns.Stated];
    private readonly Int128[] masses = new Int128[columns.Stated.Count];
    private readonly CsvField[] fields = new CsvField[columns.Names.Count];
    private readonly FieldTexts<UnitReading> units = new(text => tables.Units.Read(text));
    private readonly FieldTexts<int?> references = new(text =>
        sums.Classes.References.Index()
            .Where(one => one.Item.Code == text)
            .Select(one => (int?)one.Index)
            .FirstOrDefault()
    );

    private CityYear? cityYear;
    private MassTable? area;

    /// <summary>How many masses had more decimals than are kept.</summary>
    public long Rounded { get; private set; }

    /// <summary>Where each city stands first.</summary>
    public IReadOnlyDictionary<RollUpPlace, long> FirstLines => places.FirstLines;

    /// <summary>Adds whole lines.</summary>
    /// <param name="lines">The lines with their ends.</param>
    /// <param name="firstLine">The number of the first, from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> lines, long firstLine)
    {
        places.Begin();
        for (var line = firstLine; !lines.IsEmpty; line++)
        {
            var end = lines.IndexOf((byte)'\n');
            var one = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 1)..];
            one = one is [.., (byte)'\r'] ? one[..^1] : one;
            if (one.IndexOfAnyExcept((byte)',', (byte)' ') >= 0)
            {
                AddRow(one, line);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(ReadOnlySpan<byte> row, long line)
    {
        var count = CsvFields.Split(row, fields);
        if (count != fields.Length)
        {
            problems.Add(
                line,
                column: null,
                count < 0 ? "quotes" : "fields",
                ("found", $"{Math.Max(count, 0)}"),
                ("expected", $"{fields.Length}")
            );
            return;
        }

        var before = problems.Count;
        var place = places.Find(row, fields, line);
        var number = Year(fields[year].In(row), line);
        var found = Reference(fields[reference].In(row), line);
        Weigh(row, line);
        if (problems.Count == before && place is not null)
        {
            Add(place, number, found);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(RollUpPlace place, int number, int found)
    {
        if (
            cityYear is null
            || area is null
            || cityYear.Year != number
            || (!ReferenceEquals(cityYear.Place, place) && cityYear.Place != place)
        )
        {
            cityYear = sums.CityYearOf(place, number);
            area = sums.AreaOf(place, number);
        }

        var kind = sums.Classes.Of(found);
        var city = cityYear.Masses;
        cityYear.References |= 1UL << found;
        city.Touch(kind);
        area.Touch(found);
        for (var at = 0; at < gases.Length; at++)
        {
            var slot = gases[at].Slot;
            city.Add(kind, slot, masses[at]);
            area.Add(found, slot, masses[at]);
        }

        sums.Activities++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Year(ReadOnlySpan<byte> text, long line)
    {
        var isYear = text.Length == YearDigits;
        var number = 0;
        foreach (var letter in text[..Math.Min(text.Length, YearDigits)])
        {
            isYear &= char.IsAsciiDigit((char)letter);
            number = (10 * number) + letter - '0';
        }

        number -= number >= CalendarYear.BuddhistFrom ? CalendarYear.BuddhistOffset : 0;
        if (!isYear || number is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            problems.Add(line, year, "year", ("value", RowProblems.Shown(text)));
        }

        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Reference(ReadOnlySpan<byte> text, long line)
    {
        if (references.Of(text) is { } found)
        {
            return found;
        }

        problems.Add(line, reference, "reference", ("value", RowProblems.Shown(text)));
        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weigh(ReadOnlySpan<byte> row, long line)
    {
        var amount = columns.HasFactors && HasFactor(row) ? Activity(row, line) : default;
        var stated = 0;
        for (var at = 0; at < gases.Length; at++)
        {
            var text = fields[gases[at].Index].In(row);
            masses[at] = 0;
            if (text.IsEmpty)
            {
                continue;
            }

            stated++;
            if (!ScaledNumber.TryRead(text, out var number))
            {
                NotANumber(text, gases[at].Index, line);
                continue;
            }

            var fits = gases[at].IsFactor
                ? ExactMass.TryMultiply(amount, number, out masses[at], out var isRounded)
                : ExactMass.TryTake(number, out masses[at], out isRounded);
            Rounded += isRounded ? 1 : 0;
            if (!fits)
            {
                problems.Add(line, gases[at].Index, "too-large", ("value", RowProblems.Shown(text)));
            }
        }

        if (stated == 0)
        {
            problems.Add(line, column: null, "no-gas");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool HasFactor(ReadOnlySpan<byte> row)
    {
        foreach (var gas in gases)
        {
            if (gas.IsFactor && !fields[gas.Index].In(row).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ScaledNumber Activity(ReadOnlySpan<byte> row, long line)
    {
        var text = fields[activity].In(row);
        if (!ScaledNumber.TryRead(text, out var amount))
        {
            NotANumber(text, activity, line);
        }
        else if (amount.Digits < 0)
        {
            problems.Add(line, activity, "negative", ("value", RowProblems.Shown(text)));
        }

        var written = fields[unit].In(row);
        if (written.IsEmpty || units.Of(written) is { Unit: null } and var read)
        {
            var candidates = string.Join(", ", written.IsEmpty ? [] : units.Of(written).Candidates);
            problems.Add(
                line,
                unit,
                candidates.Length > 0 ? "unit-ambiguous" : "unit",
                ("value", RowProblems.Shown(written)),
                ("candidates", candidates)
            );
        }

        return amount;
    }

    private void NotANumber(ReadOnlySpan<byte> text, int column, long line) =>
        problems.Add(
            line,
            column,
            "number",
            ("value", RowProblems.Shown(text)),
            ("column", columns.Names[column])
        );
}
