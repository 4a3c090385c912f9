using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Runs;

/// <summary>Work that goes on until it is let go or cancelled, and counts what it left behind.</summary>
internal sealed class HeldWork : IRunWork
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<RunEnding> let = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public string Kind => "held";

    public Permission Permission => Permission.WriteFacts;

    /// <summary>When the work has begun.</summary>
    public Task Begun => begun.Task;

    /// <summary>How often it was done to its end.</summary>
    public int Finished { get; private set; }

    /// <summary>The latest order.</summary>
    public RunOrder? Order { get; private set; }

    public async Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        Order = order;
        begun.TrySetResult();
        var ending = await let.Task.WaitAsync(cancellation);
        Finished++;
        return ending;
    }

    public void Finish() => let.TrySetResult(RunEnding.Done("""{"rows":3}""", []));

    public void Refuse(Refusal refusal) => let.TrySetResult(RunEnding.Refused(refusal));

    public void Break() => let.TrySetException(new InvalidOperationException("The disk is gone."));
}
