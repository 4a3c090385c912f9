using System.Globalization;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Writes a form: the one writer of all layouts.</summary>
public static class FormWriter
{
    /// <summary>The longest text that a spreadsheet's cell holds.</summary>
    public const int TextMax = 32_767;

    /// <summary>Writes the whole file; to a stream that can be thrown away, as it may fail midway.</summary>
    /// <param name="layout">The form.</param>
    /// <param name="content">What is written into it.</param>
    /// <param name="language">The tag of the reader's language.</param>
    /// <param name="output">Takes the file and stays open.</param>
    public static void Write(FormLayout layout, FormContent content, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(content);
        var spoken = layout.Language ?? language;
        if (layout.Kind == FormKind.Csv)
        {
            WriteCsv(layout.Sheets[0], content, spoken, output);
            return;
        }

        using var workbook = new WorkbookWriter(output);
        foreach (var sheet in layout.Sheets)
        {
            if (!sheet.IsOptional || content.RowsOf(sheet).Count > 0)
            {
                WriteSheet(sheet, content, spoken, workbook);
            }
        }
    }

    private static void WriteCsv(FormSheet sheet, FormContent content, string language, Stream output)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        using var text = new StreamWriter(output, encoding, leaveOpen: true);
        var writer = new CsvWriter(text);
        writer.WriteRow([.. sheet.Columns.Select(column => column.Titles.In(language))]);
        foreach (var row in content.RowsOf(sheet))
        {
            writer.WriteRow([.. sheet.Columns.Select(column => Short(FormContent.ValueOf(row, column)))]);
        }
    }

    private static void WriteSheet(
        FormSheet sheet,
        FormContent content,
        string language,
        WorkbookWriter workbook
    )
    {
        var name = sheet.Names.In(language);
        workbook.BeginSheet(name, LookOf(sheet));
        foreach (var line in sheet.Lines)
        {
            workbook.WriteRow(
                new LookedCell(line.Titles.In(language), CellLook.Label),
                LineOf(line, content.ValueOf(line))
            );
        }

        if (sheet.Table is null)
        {
            return;
        }

        if (sheet.Lines.Count > 0)
        {
            workbook.WriteRow();
        }

        workbook.WriteRow([
            .. sheet.Columns.Select(column => new LookedCell(column.Titles.In(language), CellLook.Heading)),
        ]);
        foreach (var row in content.RowsOf(sheet))
        {
            workbook.WriteRow([
                .. sheet.Columns.Select(column =>
                    CellOf(column, FormContent.ValueOf(row, column), row.IsSum)
                ),
            ]);
        }
    }

    private static SheetLook LookOf(FormSheet sheet)
    {
        const double LabelWidth = 34;
        const double ValueWidth = 70;
        if (sheet.Table is null)
        {
            return new SheetLook([LabelWidth, ValueWidth], HeadRow: 0, sheet.IsLandscape);
        }

        var above = sheet.Lines.Count == 0 ? 0 : sheet.Lines.Count + 1;
        return new SheetLook([.. sheet.Columns.Select(column => column.Width)], above + 1, sheet.IsLandscape);
    }

    private static LookedCell LineOf(FormField line, object? value)
    {
        var cell = CellOf(line, value, isSum: false);
        return cell.Look switch
        {
            CellLook.Plain => cell with { Look = CellLook.PlainLeft },
            CellLook.Whole => cell with { Look = CellLook.WholeLeft },
            CellLook.Decimals => cell with { Look = CellLook.DecimalsLeft },
            _ => cell,
        };
    }

    private static LookedCell CellOf(FormField field, object? value, bool isSum)
    {
        var written = field.Kind == FormFieldKind.Exact ? Exact(value) : Short(value);
        return new LookedCell(written, isSum ? SumLook(field.Kind) : Look(field.Kind, written));
    }

    private static CellLook SumLook(FormFieldKind kind) =>
        kind == FormFieldKind.Tonnes ? CellLook.Sum : CellLook.SumText;

    private static CellLook Look(FormFieldKind kind, object? value) =>
        kind switch
        {
            FormFieldKind.Note => CellLook.Wrapped,
            FormFieldKind.Tonnes => CellLook.Decimals,
            FormFieldKind.Number or FormFieldKind.Exact when IsWhole(value) => CellLook.Whole,
            _ => CellLook.Plain,
        };

    private static bool IsWhole(object? value) =>
        value is int or long || (value is decimal number && decimal.IsInteger(number));

    /// <summary>The number as a text when a spreadsheet would round it.</summary>
    private static object? Exact(object? value) =>
        value is decimal number && FormNumber.Rounded(number) != number
            ? number.ToString(CultureInfo.InvariantCulture)
            : Short(value);

    /// <summary>A text cut to what a cell holds, with a mark that it goes on.</summary>
    private static object? Short(object? value)
    {
        if (value is not string { Length: > TextMax } text)
        {
            return value switch
            {
                long whole => (decimal)whole,
                decimal number => FormNumber.WithoutZeros(number),
                _ => value,
            };
        }

        var end = TextMax - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
