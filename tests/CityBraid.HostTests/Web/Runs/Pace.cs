namespace CityBraid.Tests.Web.Runs;

/// <summary>How fast work may go: held at a stage, slowed at every word it says, or let go.</summary>
internal sealed class Pace : IDisposable
{
    private readonly ManualResetEventSlim gate = new(initialState: true);

    private volatile string? heldStage;
    private int wordsBefore;

    /// <summary>How long the work waits at each word.</summary>
    public TimeSpan Wait { get; set; }

    /// <summary>Holds the work when it comes to a stage, or after so many words of it.</summary>
    public void HoldAt(string stage, int after = 0)
    {
        heldStage = stage;
        wordsBefore = after;
        gate.Reset();
    }

    /// <summary>Lets the work go on.</summary>
    public void LetGo()
    {
        heldStage = null;
        gate.Set();
    }

    public void Dispose()
    {
        LetGo();
        gate.Dispose();
    }

    public void Keep(string stage, CancellationToken cancellation)
    {
        if (string.Equals(stage, heldStage, StringComparison.Ordinal) && wordsBefore-- <= 0)
        {
            gate.Wait(cancellation);
        }

        if (Wait > TimeSpan.Zero)
        {
            cancellation.WaitHandle.WaitOne(Wait);
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
