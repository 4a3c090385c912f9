using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Turns rows back into facts, sharing what many rows have in common.</summary>
internal sealed class FactReading
{
    private readonly UnitLibrary library;
    private readonly Dictionary<long, SourceFileRow> files;
    private readonly Dictionary<string, Unit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceCode> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    private FactReading(UnitLibrary library, Dictionary<long, SourceFileRow> files)
    {
        this.library = library;
        this.files = files;
    }

    /// <summary>Makes ready to read rows by loading the files they name.</summary>
    public static async Task<FactReading> ForAsync(
        StorageContext context,
        UnitLibrary library,
        IEnumerable<FactRevisionRow?> rows,
        CancellationToken cancellation
    )
    {
        var ids = new HashSet<long>();
        foreach (var row in rows)
        {
            AddTo(ids, row?.FileId);
            AddTo(ids, row?.FactorFileId);
        }

        var named = context.SourceFiles.Where(file => ids.Contains(file.Id));
        return new FactReading(library, await named.ToDictionaryAsync(file => file.Id, cancellation));
    }

    /// <summary>The fact that a row states; null when it withdraws one.</summary>
    public Fact? Read(FactRevisionRow row) =>
        row is { Value: { } value, Unit: { } unit, Quality: { } quality, FileId: { } file }
            ? new Fact(
                Key(row),
                new Quantity(value, Unit(unit)),
                quality,
                new FactSource(
                    new Location(files[file].Name, row.Sheet, row.Cells),
                    files[file].Sha256,
                    row.Statement
                )
                {
                    Corrections = row.Corrections is { } json ? Json.Read<Correction[]>(json) : [],
                },
                Factor(row),
                row.Revision
            )
            : null;

    private static void AddTo(HashSet<long> ids, long? id)
    {
        if (id is { } known)
        {
            ids.Add(known);
        }
    }

    private FactKey Key(FactRevisionRow row) =>
        new(
            Shared(places, row.Place, code => new PlaceCode(code)),
            Shared(variables, row.Variable, code => code),
            new Period(row.PeriodFrom, row.PeriodTo, row.PeriodKind)
        );

    private StatedFactor? Factor(FactRevisionRow row) =>
        row is { Factor: { } factor, FactorUnit: { } unit, FactorFileId: { } file }
            ? new StatedFactor(
                new Quantity(factor, Unit(unit)),
                new Location(files[file].Name, row.FactorSheet, row.FactorCells)
            )
            : null;

    private Unit Unit(string symbol) => Shared(units, symbol, library.Load);

    private static T Shared<T>(Dictionary<string, T> known, string text, Func<string, T> make)
    {
        if (!known.TryGetValue(text, out var value))
        {
            value = make(text);
            known.Add(text, value);
        }

        return value;
    }
}
