using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>
/// Writes and reads programs, requests and answers as bytes between a parent and its child.
/// </summary>
/// <remarks>Both ends are the same executable on the same machine: arrays go as they lie in
/// memory.</remarks>
internal static class ProgramCodec
{
    internal static void WriteProgram(BinaryWriter writer, LinearProgram program)
    {
        writer.Write(program.Matrix.RowCount);
        WriteArray(writer, program.Matrix.ColumnStarts);
        WriteArray(writer, program.Matrix.RowIndices);
        WriteArray(writer, program.Matrix.Values);
        WriteArray(writer, program.Rows.Lower);
        WriteArray(writer, program.Rows.Upper);
        WriteArray(writer, program.Columns.Lower);
        WriteArray(writer, program.Columns.Upper);
        WriteArray(writer, program.Costs);
        writer.Write(program.ObjectiveConstant);
        WriteArray<int>(writer, [.. program.IntegerColumns]);
    }

    internal static LinearProgram ReadProgram(BinaryReader reader)
    {
        var matrix = new SparseMatrix(
            reader.ReadInt32(),
            ReadArray<int>(reader),
            ReadArray<int>(reader),
            ReadArray<double>(reader)
        );
        var rows = new Limits(ReadArray<double>(reader), ReadArray<double>(reader));
        var columns = new Limits(ReadArray<double>(reader), ReadArray<double>(reader));
        return new(matrix, rows, columns, ReadArray<double>(reader))
        {
            ObjectiveConstant = reader.ReadDouble(),
            IntegerColumns = ReadArray<int>(reader),
        };
    }

    internal static void WriteRequest(BinaryWriter writer, SolveRequest request)
    {
        WriteProgram(writer, request.Program);
        writer.Write(request.Revisions.Count);
        foreach (var revision in request.Revisions)
        {
            WriteArray<Change>(writer, [.. revision.Changes]);
        }

        writer.Write(request.TimeLimit?.TotalSeconds ?? -1);
        WriteOptional<byte>(writer, request.Start);
    }

    internal static SolveRequest ReadRequest(BinaryReader reader)
    {
        var program = ReadProgram(reader);
        var revisions = new Revision[reader.ReadInt32()];
        for (var index = 0; index < revisions.Length; index++)
        {
            revisions[index] = new(ReadArray<Change>(reader));
        }

        var seconds = reader.ReadDouble();
        return new(program)
        {
            Revisions = revisions,
            TimeLimit = seconds < 0 ? null : TimeSpan.FromSeconds(seconds),
            Start = ReadOptional<byte>(reader),
        };
    }

    internal static void WriteSolution(BinaryWriter writer, Solution solution)
    {
        writer.Write((int)solution.Status);
        writer.Write(solution.Objective);
        writer.Write(solution.Bound);
        WriteArray<double>(writer, [.. solution.Primal]);
        WriteArray<double>(writer, [.. solution.Dual]);
        WriteArray<double>(writer, [.. solution.ReducedCosts]);
        WriteArray<byte>(writer, [.. solution.Basis]);
        WriteOptional(writer, solution.InfeasibilityRay);
        writer.Write(solution.Iterations);
        writer.Write(solution.Duration.Ticks);
        writer.Write(solution.ProcessorTime.Ticks);
        writer.Write(solution.Solver);
    }

    internal static Solution ReadSolution(BinaryReader reader) =>
        new()
        {
            Status = (SolveStatus)reader.ReadInt32(),
            Objective = reader.ReadDouble(),
            Bound = reader.ReadDouble(),
            Primal = ReadArray<double>(reader),
            Dual = ReadArray<double>(reader),
            ReducedCosts = ReadArray<double>(reader),
            Basis = ReadArray<byte>(reader),
            InfeasibilityRay = ReadOptional<double>(reader),
            Iterations = reader.ReadInt32(),
            Duration = TimeSpan.FromTicks(reader.ReadInt64()),
            ProcessorTime = TimeSpan.FromTicks(reader.ReadInt64()),
            Solver = reader.ReadString(),
        };

    internal static void WriteConflict(BinaryWriter writer, Conflict? conflict)
    {
        writer.Write(conflict is not null);
        if (conflict is not null)
        {
            WriteArray<ConflictMember>(writer, [.. conflict.Members]);
            writer.Write(conflict.IsIrreducible);
        }
    }

    internal static Conflict? ReadConflict(BinaryReader reader) =>
        reader.ReadBoolean() ? new(ReadArray<ConflictMember>(reader), reader.ReadBoolean()) : null;

    private static void WriteOptional<T>(BinaryWriter writer, IReadOnlyList<T>? values)
        where T : unmanaged
    {
        writer.Write(values is not null);
        if (values is not null)
        {
            WriteArray<T>(writer, values as T[] ?? [.. values]);
        }
    }

    private static T[]? ReadOptional<T>(BinaryReader reader)
        where T : unmanaged => reader.ReadBoolean() ? ReadArray<T>(reader) : null;

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
