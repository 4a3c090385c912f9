using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Planning;

/// <summary>
/// Reads otoole workbooks: a sheet for each set and parameter, years or another set across.
/// </summary>
/// <remarks>
/// Older workbooks have no heading over sets, leave the region out where there is only one, and let the
/// heading of a conversion
/// table stand for the set it lists. All of that is read; a sheet that names too few sets is left out with
/// a warning.
/// </remarks>
internal sealed class WorkbookReader(PlanSource source, ModelAssembler assembler)
{
    private const string ValueHeading = "VALUE";

    private static readonly Dictionary<SetKind, ParameterDefinition> ImpliedBy = new()
    {
        [SetKind.Season] = ParameterCatalogue.Conversionls,
        [SetKind.DayType] = ParameterCatalogue.Conversionld,
        [SetKind.DailyTimeBracket] = ParameterCatalogue.Conversionlh,
    };

    private readonly string fileName = source.FileNames.First(name => !PlanSource.IsConfiguration(name));

    internal void Read()
    {
        using var stream = source.Open(fileName);
        var opened = TableFile.Open(stream, fileName);
        if (opened.IsRefused)
        {
            assembler.Findings.AddRange(opened.Refusal.Findings);
            return;
        }

        using var file = opened.Value;
        try
        {
            ReadSets(file);
            ReadDefaults(file);
            PlanConfiguration.ApplyFrom(source, assembler);
            foreach (var sheet in file.Sheets)
            {
                ReadSheet(sheet);
            }
        }
        catch (UnreadableTableException problem)
        {
            assembler.Findings.AddRange([problem.Finding]);
        }
    }

    private void ReadSets(TableFile file)
    {
        var found = new HashSet<SetKind>();
        foreach (var sheet in file.Sheets)
        {
            if (SetCatalogue.Find(sheet.Name ?? "") is { } set)
            {
                if (found.Add(set.Kind))
                {
                    ReadSet(sheet, set);
                }
                else
                {
                    var where = new Where(fileName, Sheet: sheet.Name);
                    assembler.Findings.Error("planning.set-twice", where, ("set", set.Name));
                }
            }
        }

        foreach (var (kind, parameter) in ImpliedBy)
        {
            var table = file.Sheets.FirstOrDefault(sheet =>
                ParameterCatalogue.Find(sheet.Name ?? "") == parameter
            );
            if (!found.Contains(kind) && table is not null)
            {
                ReadImplied(table, SetCatalogue.Of(kind));
            }
        }
    }

    private void ReadSet(TableSheet sheet, SetDefinition set)
    {
        foreach (var row in sheet.ReadRows())
        {
            var text = row.At(1).Text.Trim();
            if (text.Length > 0 && !string.Equals(text, ValueHeading, StringComparison.OrdinalIgnoreCase))
            {
                assembler.AddMember(set, text, At(sheet, row));
            }
        }
    }

    private void ReadImplied(TableSheet sheet, SetDefinition set)
    {
        if (sheet.ReadRows().FirstOrDefault() is not { } heading)
        {
            return;
        }

        foreach (var cell in heading.Cells.Where(cell => SetCatalogue.Find(cell.Text) is null))
        {
            assembler.AddMember(set, cell.Text.Trim(), At(sheet, heading));
        }
    }

    /// <summary>The sheet of defaults that our own workbooks have.</summary>
    private void ReadDefaults(TableFile file)
    {
        var sheet = file.Sheets.FirstOrDefault(other => other.Name == PlanWorkbookWriter.DefaultsSheet);
        foreach (var row in sheet?.ReadRows().Skip(1) ?? [])
        {
            if (
                ParameterCatalogue.Find(row.At(1).Text) is { } parameter
                && assembler.TryNumber(row.At(2).Text, At(sheet!, row), parameter, out var value)
            )
            {
                assembler.SetDefault(parameter, value, At(sheet!, row));
            }
        }
    }

    private void ReadSheet(TableSheet sheet)
    {
        var name = sheet.Name ?? "";
        if (name == PlanWorkbookWriter.DefaultsSheet)
        {
            return;
        }

        if (ParameterCatalogue.Find(name) is not { } parameter)
        {
            if (SetCatalogue.Find(name) is null)
            {
                TellUnknown(sheet, name);
            }

            return;
        }

        var rows = sheet.ReadRows().ToList();
        if (rows.Count == 0 || ReadSingle(sheet, rows, parameter) || rows.Count == 1)
        {
            return;
        }

        if (SheetColumns.Of(rows[0], parameter, assembler.Model.Sets) is not { } columns)
        {
            assembler.Findings.Error(
                "planning.sheet-left-out",
                At(sheet, rows[0]),
                ("parameter", parameter.Name),
                ("expected", string.Join(", ", parameter.Indices.Select(kind => SetCatalogue.Of(kind).Name)))
            );
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            ReadRow(row, columns, parameter, At(sheet, row));
        }
    }

    /// <summary>
    /// A sheet that lists members of sets is a parameter's whose name is wrong, unless it is a result.
    /// </summary>
    private void TellUnknown(TableSheet sheet, string name)
    {
        var where = new Where(fileName, Sheet: name);
        var rows = sheet.ReadRows().Take(2).ToList();
        var isOfParameter =
            !ResultNames.Has(name)
            && rows.Count == 2
            && SetCatalogue.Find(rows[0].At(1).Text.Trim()) is not null;
        if (isOfParameter)
        {
            assembler.Findings.Error("planning.unknown-parameter", where, ("parameter", name));
        }
        else
        {
            assembler.Findings.Warn("planning.unknown-sheet", where);
        }
    }

    /// <summary>An older sheet that holds one number alone: the value of the only region.</summary>
    private bool ReadSingle(TableSheet sheet, List<TableRow> rows, ParameterDefinition parameter)
    {
        var isSingle = rows is [{ Cells: [{ Kind: CellKind.Number }] }];
        if (isSingle && parameter.Indices.Count == 1 && assembler.Model.Sets[parameter.Indices[0]].Count == 1)
        {
            var where = At(sheet, rows[0]);
            if (assembler.TryNumber(rows[0].Cells[0].Text, where, parameter, out var value))
            {
                assembler.Give(parameter, [0], value, where);
            }
        }

        return isSingle;
    }

    private void ReadRow(TableRow row, SheetColumns columns, ParameterDefinition parameter, Where where)
    {
        if (columns.Across.All(column => row.At(column.Column).IsBlank))
        {
            return;
        }

        Span<int> indices = stackalloc int[parameter.Indices.Count];
        indices.Clear();
        var isKnown = true;
        foreach (var (column, place) in columns.Down)
        {
            var text = row.At(column).Text.Trim();
            indices[place] = assembler.IndexOf(parameter.Indices[place], text, where, parameter);
            isKnown &= indices[place] >= 0;
        }

        foreach (var (column, member) in columns.Across)
        {
            var cell = row.At(column);
            if (cell.IsBlank || !assembler.TryNumber(cell.Text, where, parameter, out var value) || !isKnown)
            {
                continue;
            }

            if (columns.AcrossPlace is { } place)
            {
                indices[place] = assembler.IndexOf(parameter.Indices[place], member, where, parameter);
                if (indices[place] < 0)
                {
                    continue;
                }
            }

            assembler.Give(parameter, indices, value, where);
        }
    }

    private Where At(TableSheet sheet, TableRow row) => new(fileName, row.Number, sheet.Name);
}
