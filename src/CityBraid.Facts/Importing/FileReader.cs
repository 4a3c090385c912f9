using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Recognises a file and reads it: a monthly form, a tidy table, or a mapped one.</summary>
/// <param name="scene">What was asked.</param>
/// <param name="file">The file.</param>
internal sealed class FileReader(ImportScene scene, TableFile file)
{
    private readonly CorrectedFile corrected = new(file, scene.Corrections);

    /// <summary>The name of the monthly form of Thailand's greenhouse gas organisation, TGO.</summary>
    public const string MonthlyFormName = "tgo-monthly";

    /// <summary>The name of the table with a fact a row.</summary>
    public const string TidyName = "tidy";

    /// <summary>The sheet that stands beside a form for the facts a form cannot hold.</summary>
    public const string FactsSheet = "facts";

    /// <summary>Reads all that the file says, or refuses a file of unknown form.</summary>
    /// <param name="mapping">The mapping to read it by; null to recognise its form.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <exception cref="UnreadableTableException">The file breaks off on the way.</exception>
    public Result<FileReading> Read(TableMapping? mapping, CancellationToken cancellation)
    {
        if (mapping is not null)
        {
            return ReadTables(mapping.Name, sheet => TidyLayoutFinder.Find(sheet, mapping), cancellation)
                ?? (Result<FileReading>)MappingDoesNotFit(mapping);
        }

        var hasYear = scene.Request.Year is not null;
        return ReadForms(cancellation)
            ?? ReadTables(TidyName, sheet => TidyLayoutFinder.Find(sheet, hasYear), cancellation)
            ?? (Result<FileReading>)UnknownForm(hasYear);
    }

    private FileReading? ReadForms(CancellationToken cancellation)
    {
        var items = new Dictionary<(string Variable, string Year), Location>();
        return ReadSheets(
            MonthlyFormName,
            MonthlyFormFinder.Find,
            form => form.FirstDataRow - 1,
            (origin, form, reading) =>
                new MonthlyFormReader(new FormSheet(scene, origin, form, reading)).Read(items, cancellation),
            (origin, reading) => ReadFactsSheet(origin, reading, cancellation)
        );
    }

    /// <summary>Reads the sheet beside a form; false when it is another sheet.</summary>
    /// <remarks>It goes by its name: a summary beside a form must not be read as facts of its own.</remarks>
    private bool ReadFactsSheet(SheetOrigin origin, FileReading reading, CancellationToken cancellation)
    {
        var isNamed = string.Equals(origin.Sheet.Name, FactsSheet, StringComparison.OrdinalIgnoreCase);
        if (!isNamed || TidyLayoutFinder.Find(origin.Sheet, hasYear: false) is not { } layout)
        {
            return false;
        }

        new TidyReader(scene, origin, layout, reading).Read(cancellation);
        reading.Close(origin, layout.HeaderRow);
        return true;
    }

    private FileReading? ReadTables(
        string name,
        Func<TableSheet, TidyLayout?> find,
        CancellationToken cancellation
    ) =>
        ReadSheets(
            name,
            find,
            layout => layout.HeaderRow,
            (origin, layout, reading) => new TidyReader(scene, origin, layout, reading).Read(cancellation),
            (_, _) => false
        );

    private FileReading? ReadSheets<TForm>(
        string name,
        Func<TableSheet, TForm?> find,
        Func<TForm, int> headRow,
        Action<SheetOrigin, TForm, FileReading> read,
        Func<SheetOrigin, FileReading, bool> readBeside
    )
        where TForm : class
    {
        var sheets = corrected.Sheets.Select(origin => (Origin: origin, Form: find(origin.Sheet))).ToArray();
        if (Array.TrueForAll(sheets, sheet => sheet.Form is null))
        {
            return null;
        }

        var reading = new FileReading(name, new Location(file.Name), scene.Progress);
        foreach (var finding in file.Findings.Concat(corrected.Findings))
        {
            reading.Note(finding);
        }

        foreach (var (origin, form) in sheets)
        {
            if (form is not null)
            {
                read(origin, form, reading);
                reading.Close(origin, headRow(form));
            }
            else if (!readBeside(origin, reading))
            {
                var sheet = origin.Sheet.Name ?? string.Empty;
                reading.Inform("facts.sheet-ignored", origin.Whole, ("sheet", sheet));
            }
        }

        return reading;
    }

    private Refusal UnknownForm(bool hasYear) =>
        Refusal.Invalid(
            "facts.unknown-form",
            ("file", file.Name),
            ("needed", TidyWords.Names(TidyWords.Needed)),
            ("missing", TidyWords.Names(TidyLayoutFinder.FindMissing(file.Sheets, hasYear)))
        );

    private Refusal MappingDoesNotFit(TableMapping mapping) =>
        Refusal.Invalid(
            "facts.mapping-does-not-fit",
            ("file", file.Name),
            ("mapping", mapping.Name),
            ("columns", string.Join(", ", mapping.Columns.Values)),
            ("row", mapping.HeaderRow.ToString(CultureInfo.InvariantCulture))
        );
}
