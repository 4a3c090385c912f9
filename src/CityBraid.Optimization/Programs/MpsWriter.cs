using System.Globalization;

namespace CityBraid.Optimization;

/// <summary>Writes a program in free MPS format, which every solver reads.</summary>
/// <remarks>
/// Rows are called <c>R0, R1 …</c> and columns <c>C0, C1 …</c>. The objective's constant is written as the
/// negated right-hand
/// side of the objective row, the convention of CPLEX, Clp and HiGHS.
/// </remarks>
public static class MpsWriter
{
    private const string Objective = "COST";

    /// <summary>Writes the program.</summary>
    public static void Write(LinearProgram program, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"NAME program FREE\nROWS\n N {Objective}\n");
        for (var row = 0; row < program.Rows.Count; row++)
        {
            writer.Write($" {Sense(program.Rows, row)} R{row}\n");
        }

        WriteColumns(program, writer);
        WriteRightHandSides(program, writer);
        WriteRanges(program, writer);
        WriteBounds(program, writer);
        writer.Write("ENDATA\n");
    }

    private static char Sense(Limits rows, int row) =>
        (double.IsNegativeInfinity(rows.Lower[row]), double.IsPositiveInfinity(rows.Upper[row])) switch
        {
            (true, true) => 'N',
            (true, false) => 'L',
            (false, true) => 'G',
            _ when rows.Lower[row] == rows.Upper[row] => 'E',
            _ => 'G',
        };

    private static void WriteColumns(LinearProgram program, TextWriter writer)
    {
        var whole = program.IntegerColumns.ToHashSet();
        writer.Write("COLUMNS\n");
        for (var column = 0; column < program.Matrix.ColumnCount; column++)
        {
            if (whole.Contains(column))
            {
                writer.Write($" M{column}A 'MARKER' 'INTORG'\n");
            }

            writer.Write($" C{column} {Objective} {Text(program.Costs[column])}\n");
            var rows = program.Matrix.RowsOf(column);
            var values = program.Matrix.ValuesOf(column);
            for (var entry = 0; entry < rows.Length; entry++)
            {
                writer.Write($" C{column} R{rows[entry]} {Text(values[entry])}\n");
            }

            if (whole.Contains(column))
            {
                writer.Write($" M{column}B 'MARKER' 'INTEND'\n");
            }
        }
    }

    private static void WriteRightHandSides(LinearProgram program, TextWriter writer)
    {
        writer.Write("RHS\n");
        if (program.ObjectiveConstant != 0)
        {
            writer.Write($" RHS {Objective} {Text(-program.ObjectiveConstant)}\n");
        }

        for (var row = 0; row < program.Rows.Count; row++)
        {
            var side = Sense(program.Rows, row) == 'L' ? program.Rows.Upper[row] : program.Rows.Lower[row];
            if (side != 0 && double.IsFinite(side))
            {
                writer.Write($" RHS R{row} {Text(side)}\n");
            }
        }
    }

    private static void WriteRanges(LinearProgram program, TextWriter writer)
    {
        writer.Write("RANGES\n");
        for (var row = 0; row < program.Rows.Count; row++)
        {
            var range = program.Rows.Upper[row] - program.Rows.Lower[row];
            if (range != 0 && double.IsFinite(range))
            {
                writer.Write($" RNG R{row} {Text(range)}\n");
            }
        }
    }

    private static void WriteBounds(LinearProgram program, TextWriter writer)
    {
        writer.Write("BOUNDS\n");
        for (var column = 0; column < program.Columns.Count; column++)
        {
            var (lower, upper) = (program.Columns.Lower[column], program.Columns.Upper[column]);
            writer.Write(
                double.IsNegativeInfinity(lower)
                    ? $" MI BND C{column}\n"
                    : $" LO BND C{column} {Text(lower)}\n"
            );
            writer.Write(
                double.IsPositiveInfinity(upper)
                    ? $" PL BND C{column}\n"
                    : $" UP BND C{column} {Text(upper)}\n"
            );
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
