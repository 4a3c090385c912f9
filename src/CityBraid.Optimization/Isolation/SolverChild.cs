using System.Text;

namespace CityBraid.Optimization;

/// <summary>
/// The child's side: reads one request from a stream, solves it and writes what happens to another.
/// </summary>
/// <remarks>
/// A host gives its executable a hidden verb that calls <see cref="Run()"/> and does nothing else. The
/// process then ends; a crash
/// or a hang of the solver takes only the child.
/// </remarks>
public static class SolverChild
{
    /// <summary>
    /// Serves one request from standard input to standard output, and reports progress on the way.
    /// </summary>
    public static void Run()
    {
        using var input = StandardStreams.OpenInput();
        using var output = StandardStreams.TakeOverOutput();
        Run(input, output, reportsProgress: true);
    }

    /// <summary>Serves one request from one stream to another.</summary>
    /// <remarks>Clp prints what it reports: only a process that has given standard output away may ask for
    /// progress.</remarks>
    internal static void Run(Stream input, Stream output, bool reportsProgress)
    {
        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        try
        {
            Serve(reader, writer, reportsProgress ? new ProgressWriter(writer) : null);
            writer.Write((byte)ChildMessage.End);
        }
        catch (SolverException failure)
        {
            writer.Write((byte)ChildMessage.Failure);
            writer.Write((int)failure.Fault);
            writer.Write(failure.Message);
        }
    }

    private static void Serve(BinaryReader reader, BinaryWriter writer, ProgressWriter? progress)
    {
        if ((ChildMessage)reader.ReadByte() == ChildMessage.FindConflict)
        {
            var program = ProgramCodec.ReadProgram(reader);
            var limit = TimeSpan.FromSeconds(reader.ReadDouble());
            var conflict = ConflictSearch.Run(program, limit, CancellationToken.None);
            writer.Write((byte)ChildMessage.Conflict);
            ProgramCodec.WriteConflict(writer, conflict);
            return;
        }

        foreach (var solution in LocalSolver.Solve(ProgramCodec.ReadRequest(reader), progress))
        {
            writer.Write((byte)ChildMessage.Solution);
            ProgramCodec.WriteSolution(writer, solution);
            writer.Flush();
        }
    }

    private sealed class ProgressWriter(BinaryWriter writer) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            writer.Write((byte)ChildMessage.Progress);
            writer.Write(value.Iterations);
            writer.Write(value.Objective);
            writer.Flush();
        }
    }
}
