using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace CityBraid.Optimization;

/// <summary>
/// Solves in a child process: cancelling ends the child, and a solver that crashes takes nothing else with
/// it.
/// </summary>
/// <param name="executable">The program to start, normally the host's own.</param>
/// <param name="arguments">The arguments that make it call <see cref="SolverChild.Run()"/>.</param>
public sealed class ChildSolver(string executable, IReadOnlyList<string> arguments) : ISolver
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Solution> SolveAsync(
        SolveRequest request,
        IProgress<SolveProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        using var child = Start();
        await using var stop = cancellation.Register(() => End(child));
        await AskAsync(
            child,
            writer =>
            {
                writer.Write((byte)ChildMessage.Solve);
                ProgramCodec.WriteRequest(writer, request);
            },
            cancellation
        );
        using var reader = ReaderOf(child);
        while (await NextAsync(child, reader, progress, cancellation) == ChildMessage.Solution)
        {
            yield return Read(reader, ProgramCodec.ReadSolution, cancellation);
        }
    }

    /// <inheritdoc />
    public async Task<Conflict?> FindConflictAsync(
        LinearProgram program,
        TimeSpan timeLimit,
        CancellationToken cancellation
    )
    {
        using var child = Start();
        await using var stop = cancellation.Register(() => End(child));
        await AskAsync(
            child,
            writer =>
            {
                writer.Write((byte)ChildMessage.FindConflict);
                ProgramCodec.WriteProgram(writer, program);
                writer.Write(timeLimit.TotalSeconds);
            },
            cancellation
        );
        using var reader = ReaderOf(child);
        return await NextAsync(child, reader, progress: null, cancellation) == ChildMessage.Conflict
            ? Read(reader, ProgramCodec.ReadConflict, cancellation)
            : throw Died(cause: null);
    }

    /// <summary>Starts a child that waits for a program.</summary>
    /// <remarks>
    /// A child lives for a second and is compiled ahead of time: compiling it anew behind its back, and a
    /// thread that collects garbage, would cost more than they bring. The delay is in hexadecimal: 2,000 ms.
    /// </remarks>
    private Process Start()
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["DOTNET_TC_CallCountingDelayMs"] = "7D0", ["DOTNET_gcConcurrent"] = "0" },
        };
        try
        {
            return Process.Start(start) ?? throw Died(cause: null);
        }
        catch (Win32Exception cause)
        {
            throw new SolverException(
                SolverFault.Missing,
                $"The solver's process \"{executable}\" could not be started.",
                cause
            );
        }
    }

    private static async Task AskAsync(
        Process child,
        Action<BinaryWriter> write,
        CancellationToken cancellation
    )
    {
        try
        {
            await Task.Run(
                () =>
                {
                    using var buffer = new BufferedStream(child.StandardInput.BaseStream, 1 << 16);
                    using var writer = new BinaryWriter(buffer, Encoding.UTF8);
                    write(writer);
                },
                cancellation
            );
        }
        catch (IOException cause)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Died(cause);
        }
    }

    private static BinaryReader ReaderOf(Process child) =>
        new(new BufferedStream(child.StandardOutput.BaseStream, 1 << 16), Encoding.UTF8);

    /// <summary>Waits for the next message that is not progress.</summary>
    private static async Task<ChildMessage> NextAsync(
        Process child,
        BinaryReader reader,
        IProgress<SolveProgress>? progress,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            var message = await Task.Run(
                () => Read(reader, source => (ChildMessage)source.ReadByte(), cancellation),
                cancellation
            );
            switch (message)
            {
                case ChildMessage.Progress:
                    // Read first: nobody listening must not leave the message unread.
                    var step = Read(
                        reader,
                        source => new SolveProgress(source.ReadInt32(), source.ReadDouble()),
                        cancellation
                    );
                    progress?.Report(step);
                    break;
                case ChildMessage.Failure:
                    var fault = (SolverFault)Read(reader, source => source.ReadInt32(), cancellation);
                    throw new SolverException(
                        fault,
                        Read(reader, source => source.ReadString(), cancellation)
                    );
                case ChildMessage.Solution or ChildMessage.Conflict or ChildMessage.End:
                    return message;
                default:
                    End(child);
                    throw Died(cause: null);
            }
        }
    }

    private static T Read<T>(BinaryReader reader, Func<BinaryReader, T> read, CancellationToken cancellation)
    {
        try
        {
            return read(reader);
        }
        catch (IOException cause)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Died(cause);
        }
    }

    private static void End(Process child)
    {
        try
        {
            child.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }

    private static SolverException Died(Exception? cause) =>
        new(SolverFault.Died, "The solver's process ended before it had answered.", cause);
}
