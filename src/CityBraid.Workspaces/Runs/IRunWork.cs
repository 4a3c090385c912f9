using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A kind of long work. The hosts register one for each kind.</summary>
public interface IRunWork
{
    /// <summary>The kind, as runs and addresses name it: <c>import</c>.</summary>
    string Kind { get; }

    /// <summary>What it takes to start such work and to see the runs of others.</summary>
    Permission Permission { get; }

    /// <summary>Does the work, telling where it stands, or says why it cannot be done.</summary>
    /// <remarks>
    /// It may be called again for the same run after a machine broke down: what it changes, it changes
    /// whole or
    /// not at all, and doing it twice must come to the same. When cancelled it throws, with nothing changed.
    /// </remarks>
    /// <param name="order">What to do, for whom, and whom to tell.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task<RunEnding> RunAsync(RunOrder order, CancellationToken cancellation);
}
