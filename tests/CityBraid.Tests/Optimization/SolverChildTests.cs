using CityBraid.Optimization;

namespace CityBraid.Tests.Optimization;

public sealed class SolverChildTests
{
    [Fact]
    public void A_request_goes_through_streams_and_comes_back_solved()
    {
        var request = new SolveRequest(Programs.TwoFuels())
        {
            Revisions = [new([new(RevisedPart.RowLower, 0, 5)])],
            TimeLimit = TimeSpan.FromSeconds(5),
        };
        using var input = new MemoryStream();
        using (var writer = new BinaryWriter(input, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write((byte)ChildMessage.Solve);
            ProgramCodec.WriteRequest(writer, request);
        }

        input.Position = 0;
        using var output = new MemoryStream();
        SolverChild.Run(input, output, reportsProgress: false);

        Assert.Equal([19, 22], Solutions(output).Select(solution => solution.Objective));
    }

    [Fact]
    public async Task A_child_that_dies_is_a_clear_failure()
    {
        var solver = new ChildSolver("/bin/false", []);

        var failure = await Assert.ThrowsAsync<SolverException>(async () =>
            await SolveAsync(solver, TestContext.Current.CancellationToken)
        );

        Assert.Equal(SolverFault.Died, failure.Fault);
    }

    [Fact]
    public async Task A_child_that_cannot_be_started_is_a_clear_failure()
    {
        var solver = new ChildSolver("/no/such/program", []);

        var failure = await Assert.ThrowsAsync<SolverException>(async () =>
            await SolveAsync(solver, TestContext.Current.CancellationToken)
        );

        Assert.Equal(SolverFault.Missing, failure.Fault);
    }

    [Fact]
    public async Task Cancelling_ends_the_child()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var solver = new ChildSolver("/bin/sleep", ["60"]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await SolveAsync(solver, cancellation.Token)
        );
    }

    private static async Task<int> SolveAsync(ChildSolver solver, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in solver.SolveAsync(new(Programs.TwoFuels()), progress: null, cancellation))
        {
            count++;
        }

        return count;
    }

    private static List<Solution> Solutions(MemoryStream output)
    {
        output.Position = 0;
        using var reader = new BinaryReader(output);
        var solutions = new List<Solution>();
        for (var message = reader.ReadByte(); message != (byte)ChildMessage.End; message = reader.ReadByte())
        {
            if (message == (byte)ChildMessage.Progress)
            {
                _ = (reader.ReadInt32(), reader.ReadDouble());
                continue;
            }

            solutions.Add(ProgramCodec.ReadSolution(reader));
        }

        return solutions;
    }
}
