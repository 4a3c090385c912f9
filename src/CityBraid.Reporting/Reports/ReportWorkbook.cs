using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>Writes a report as a workbook: a sheet for each part, then how its figures came about.</summary>
public static class ReportWorkbook
{
    /// <summary>The longest text that a spreadsheet's cell holds.</summary>
    public const int TextMax = 32_767;

    /// <summary>What such a file is called in answers.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes the whole file; to a stream that can be thrown away, as it may fail midway.</summary>
    /// <param name="report">The report.</param>
    /// <param name="packs">The sheets that tell how figures came about, and the words around.</param>
    /// <param name="output">Takes the file and stays open.</param>
    public static void Write(Report report, PackLibrary packs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(packs);
        using var workbook = new WorkbookWriter(output);
        var ledger = new ProofLedger();
        var drawn = new DrawnNumbers(packs.Words.Drawn.In(report.Language));
        foreach (var part in report.Parts)
        {
            new SheetPen(workbook, part, ledger).Write(drawn);
        }

        drawn.Write(workbook);
        // Also of a report without figures: that it has none is verified, too.
        var (figures, steps) = ProofSheets.Of(ledger, packs.Proofs, report);
        new SheetPen(workbook, figures, ledger: null).Write(drawn);
        new SheetPen(workbook, steps, ledger: null).Write(drawn);
    }

    /// <summary>The address of a cell as proofs name it: <c>emissions!J12</c>.</summary>
    public static string AddressOf(string sheet, int row, int column) =>
        $"{sheet}!{CellAddress.Write(row, column)}";

    /// <summary>Writes one sheet and enters its figures.</summary>
    private sealed class SheetPen(WorkbookWriter workbook, ReportPart part, ProofLedger? ledger)
    {
        private int row;

        public void Write(DrawnNumbers drawn)
        {
            workbook.BeginSheet(part.Title, Look());
            WriteRows();
            if (part.Chart is { IsEmpty: false } chart && drawn.Add(chart, row + 1) is { } drawing)
            {
                workbook.PutChart(drawing);
            }
        }

        private void WriteRows()
        {
            foreach (var text in part.Texts)
            {
                Put([new LookedCell(CellValue.Short(text.ToString()), CellLook.PlainLeft)]);
                Enter(text);
            }

            foreach (var line in part.Lines)
            {
                var label = new LookedCell(line.Label, CellLook.Label);
                Put([label, CellValue.OfLine(line.Cell)], line.Cell, column: 2);
            }

            if (part.Columns.Count == 0)
            {
                return;
            }

            if (row > 0)
            {
                Put([]);
            }

            Put([.. part.Columns.Select(CellValue.OfTitle)]);
            foreach (var one in part.Rows)
            {
                Put([.. one.Cells.Select(cell => CellValue.Of(cell, one.IsSum))]);
                foreach (var (at, cell) in one.Cells.Index())
                {
                    Enter(cell, at + 1);
                }
            }
        }

        private void Put(IReadOnlyList<object?> cells)
        {
            workbook.WriteRow(cells);
            row++;
        }

        private void Put(IReadOnlyList<object?> cells, ReportCell cell, int column)
        {
            Put(cells);
            Enter(cell, column);
        }

        private void Enter(ReportText text)
        {
            var (cell, whole, from) = (AddressOf(part.Title, row, column: 1), text.ToString(), 0);
            foreach (var run in text.Runs)
            {
                var to = from + run.Text.Length;
                if (run.Figure is { } figure)
                {
                    ledger?.Add(figure, NumbersInText.PlaceOf(cell, whole, from, to), run.Decimals);
                }

                from = to;
            }
        }

        private void Enter(ReportCell cell, int column)
        {
            if (cell.Figure is { } figure)
            {
                ledger?.Add(figure, AddressOf(part.Title, row, column));
            }
        }

        private SheetLook Look()
        {
            const double LabelWidth = 34;
            const double ValueWidth = 70;
            var above = part.Texts.Count + part.Lines.Count;
            return part.Columns.Count == 0
                ? new SheetLook([LabelWidth, ValueWidth], HeadRow: 0, part.IsLandscape)
                : new SheetLook(
                    [.. part.Columns.Select(column => column.Width)],
                    above == 0 ? 1 : above + 2,
                    part.IsLandscape
                );
        }
    }
}
