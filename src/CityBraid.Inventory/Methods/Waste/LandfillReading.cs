using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Reads a landfill from what is stated and from the defaults of the waste, climate and site.
/// </summary>
internal sealed class LandfillReading(InputReading reading, CoefficientTable table, UnitLibrary units)
{
    private static readonly string[] OfUnnamed = ["waste", "doc", "k"];

    private readonly Defaults defaults = new(reading, table);
    private readonly Unit kilogram = units.Load("kg");

    /// <summary>The landfill; null with findings when it cannot be read.</summary>
    public Landfill? Find()
    {
        var deposits = Deposits();
        var until = Until(deposits);
        var climate = reading.FindChoice("climate");
        var own = reading.FindChoice("waste");
        var kinds = deposits
            .GroupBy(deposit => deposit.Waste ?? string.Empty, StringComparer.Ordinal)
            .ToArray();
        CheckUse(kinds);
        if (kinds.Length == 0)
        {
            Value("doc", string.Empty, own, condition: string.Empty);
            Value("k", string.Empty, own, climate);
        }

        var first = deposits.Count == 0 ? until : deposits.Min(deposit => deposit.Year);
        var span = Math.Max(until - first + 1, 0);
        var streams = kinds.Select(kind => new LandfillStream(
            kind.Key.Length > 0 ? kind.Key : own ?? string.Empty,
            Value("doc", kind.Key, own, condition: string.Empty),
            Value("k", kind.Key, own, climate),
            ByYear(kind, first, span)
        ));
        var landfill = new Landfill
        {
            First = first,
            Streams = [.. streams],
            DecomposingFraction = defaults.Take("docf"),
            CorrectionFactor = defaults.TakeOf("mcf", "site", otherwise: "uncategorised"),
            MethaneFraction = defaults.Take("f"),
        };
        return reading.HasErrors ? null : landfill;
    }

    /// <summary>
    /// Asks for the climate where a deposit names its waste, and says when no deposit is left for the values
    /// at the top.
    /// </summary>
    private void CheckUse(IGrouping<string, LandfillDeposit>[] kinds)
    {
        if (Array.Exists(kinds, kind => kind.Key.Length > 0))
        {
            reading.Require("climate");
        }

        if (kinds.Length > 0 && Array.TrueForAll(kinds, kind => kind.Key.Length > 0))
        {
            foreach (var name in OfUnnamed.Where(reading.IsStated))
            {
                reading.Inform("inventory.input-unused", ("input", name), ("because", "deposits"));
            }
        }
    }

    private List<LandfillDeposit> Deposits()
    {
        var rows = reading.FindRows("deposits");
        if (reading.HasRows("deposits") && rows.Count == 0)
        {
            reading.Missing("deposits");
        }

        var deposits = new List<LandfillDeposit>();
        foreach (var row in rows)
        {
            var (year, mass, waste) = (
                row.FindYear("year"),
                row.FindQuantity("mass"),
                row.FindChoice("waste")
            );
            if (year is { } number && mass is not null)
            {
                deposits.Add(new LandfillDeposit(number, mass.In(kilogram).Amount, waste));
            }
        }

        return deposits;
    }

    private int Until(List<LandfillDeposit> deposits)
    {
        var stated = reading.FindYear("until");
        if (deposits.Count == 0)
        {
            return stated ?? CalendarYear.Earliest;
        }

        var (first, last) = (deposits.Min(one => one.Year), deposits.Max(one => one.Year));
        if (stated < first)
        {
            reading.Error(
                "inventory.until-before-deposits",
                ("input", "until"),
                ("until", InputReading.Shown(stated.Value)),
                ("first", InputReading.Shown(first))
            );
        }
        else if (stated < last)
        {
            reading.Inform(
                "inventory.deposits-after-until",
                ("input", "deposits"),
                ("until", InputReading.Shown(stated.Value)),
                ("last", InputReading.Shown(last))
            );
        }

        return stated ?? last;
    }

    /// <summary>
    /// What a kind of waste holds or how fast it decays. A value stated at the top is of the deposits that
    /// name no waste of their own.
    /// </summary>
    private Taken Value(string name, string waste, string? own, string? condition)
    {
        if (waste.Length == 0)
        {
            return reading.Take(name, table.Find(name, own, condition));
        }

        if (table.Find(name, waste, condition) is { } published)
        {
            return new Taken(published.Value, published.Source);
        }

        if (condition is not null)
        {
            reading.Error(
                "inventory.no-coefficient",
                ("input", name),
                ("material", waste),
                ("known", string.Join(", ", table.Materials(name)))
            );
        }

        return new Taken(reading.Nothing(name), Source: null);
    }

    /// <summary>Several deposits of one year are added: two sites, two months, two trucks.</summary>
    private static decimal[] ByYear(IEnumerable<LandfillDeposit> deposits, int first, int span)
    {
        var masses = new decimal[span];
        foreach (var deposit in deposits.Where(deposit => deposit.Year - first < span))
        {
            masses[deposit.Year - first] += deposit.Kilograms;
        }

        return masses;
    }
}
