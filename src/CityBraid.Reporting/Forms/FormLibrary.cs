using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>The layouts of all forms, read from the reference tables <c>forms/…</c>.</summary>
public sealed class FormLibrary
{
    private const string Forms = "forms/forms";
    private const string SheetTable = "forms/sheets";
    private const string CellTable = "forms/cells";

    /// <summary>Reads the layouts.</summary>
    /// <exception cref="FormatException">A form names a sheet that is not described, or a cell says what
    ///   is unknown.</exception>
    public FormLibrary(IReferenceTables data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cells = data.Load(CellTable).ToLookup(row => row["sheet"], StringComparer.Ordinal);
        var sheets = data.Load(SheetTable)
            .ToDictionary(
                row => row["sheet"],
                row => SheetOf(row, cells[row["sheet"]]),
                StringComparer.Ordinal
            );
        All = [.. data.Load(Forms).Select(row => FormOf(row, sheets))];
    }

    /// <summary>Every layout, in the order of the table.</summary>
    public IReadOnlyList<FormLayout> All { get; }

    /// <summary>The layout of a name; null when there is none.</summary>
    public FormLayout? Find(string name) =>
        All.FirstOrDefault(layout => string.Equals(layout.Name, name, StringComparison.Ordinal));

    private static FormLayout FormOf(ReferenceRow row, Dictionary<string, FormSheet> sheets) =>
        new()
        {
            Name = row["form"],
            Version = row["version"],
            Kind = Member<FormKind>(row, "kind"),
            Language = row["language"] is { Length: > 0 } language ? language : null,
            Names = row.Names("name"),
            Sheets =
            [
                .. row.List("sheets")
                    .Select(name =>
                        sheets.GetValueOrDefault(name)
                        ?? throw new FormatException($"No sheet '{name}' in {SheetTable}: {row}.")
                    ),
            ],
        };

    private static FormSheet SheetOf(ReferenceRow row, IEnumerable<ReferenceRow> cells)
    {
        var parts = cells.ToLookup(cell => cell["part"] is "line", FieldOf);
        return new FormSheet
        {
            Names = row.Names("name"),
            Table = row["table"] is { Length: > 0 } table ? table : null,
            IsLandscape = row["page"] is "landscape",
            IsOptional = row["optional"] is "yes",
            Lines = [.. parts[true]],
            Columns = [.. parts[false]],
        };
    }

    private static FormField FieldOf(ReferenceRow row) =>
        new(
            row["field"],
            Member<FormFieldKind>(row, "kind"),
            row["role"].Length == 0 ? FormFieldRole.Told : Member<FormFieldRole>(row, "role"),
            (double)(row.FindNumber("width") ?? 0m),
            row.Names("title")
        );

    private static T Member<T>(ReferenceRow row, string column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var member)
            ? member
            : throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"'{row[column]}' is no {column}: {row}.")
            );
}
